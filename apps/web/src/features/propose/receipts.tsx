// The proof of every version that was sent, with all that is needed to check it.
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { EditableProposalFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';

type Receipt = NonNullable<EditableProposalFragment['receipts']>[number];

export function ReceiptFacts({ proposalId, receipt: { hash, salt, proposalVersion, submittedAt, logSeq } }: { proposalId: string; receipt: Receipt }) {
  const { t } = useLingui();
  return (
    <SummaryList
      card={{ title: t`Receipt for version ${proposalVersion}`, headingLevel: 3 }}
      rows={[
        { key: t`Received`, value: <PreciseMoment at={submittedAt} /> },
        { key: t`Version`, value: String(proposalVersion) },
        { key: t`Number in your organisation’s record`, value: String(logSeq) },
        { key: t`Fingerprint (SHA-256)`, value: <code className="site-hash">{hash}</code> },
        { key: t`Salt`, value: <code className="site-hash">{salt}</code> },
        { key: t`Files`, value: <ReceiptDownloads path={`/data/proposals/${proposalId}/${proposalVersion}`} /> },
      ]}
    />
  );
}

/** Plain links, since the server answers with files. */
function ReceiptDownloads({ path }: { path: string }) {
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={`${path}/receipt.json`} download>
          <Trans>Download the receipt (JSON)</Trans>
        </a>
      </li>
      <li>
        <a className="govuk-link" href={`${path}/submission.json`} download>
          <Trans>Download what you sent (JSON)</Trans>
        </a>
      </li>
    </ul>
  );
}

const SECOND = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** With the second, because a second can matter. */
function PreciseMoment({ at }: { at: string }) {
  const second = SECOND.format(new Date(at));
  return (
    <>
      <Moment at={at} /> <span className="site-line">{second}</span>
    </>
  );
}

export function Receipts({ proposalId, receipts }: { proposalId: string; receipts: readonly Receipt[] }) {
  if (receipts.length === 0) return null;
  return (
    <section aria-labelledby="receipts">
      <h2 className="govuk-heading-m" id="receipts">
        <Trans>Receipts</Trans>
      </h2>
      {receipts.map((receipt) => (
        <ReceiptFacts key={receipt.proposalVersion} proposalId={proposalId} receipt={receipt} />
      ))}
    </section>
  );
}

/** How anybody can check a receipt. */
export function HowToCheck() {
  return (
    <p className="govuk-body site-measure">
      <Trans>
        The fingerprint is the SHA-256 of your text together with the salt, as canonical JSON. Whoever has the text and the salt can compute it
        again and prove what you sent and when. Only your organisation can see the salt. After the closing time the receipt also holds the proof
        that your idea is one of those that were frozen then: download it again, and check it on any computer with “moothall verify receipt”.
      </Trans>
    </p>
  );
}
