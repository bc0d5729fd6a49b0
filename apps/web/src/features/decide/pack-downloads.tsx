// The two archives of a decision, and how whoever gets one checks it.
import { Trans } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';

export function PackDownloads({ challengeId }: { challengeId: string }) {
  const address = `/data/challenges/${challengeId}/decision-pack.zip`;
  return (
    <>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={address} download>
            <Trans>Download the pack in full</Trans>
          </a>{' '}
          <span className="site-line">
            <Trans>For the council and its auditors: it holds confidential parts.</Trans>
          </span>
        </li>
        <li>
          <a className="govuk-link" href={`${address}?redacted=1`} download>
            <Trans>Download the pack to be given out</Trans>
          </a>{' '}
          <span className="site-line">
            <Trans>Without what is withheld below. It still shows that nothing else was changed.</Trans>
          </span>
        </li>
      </ul>
      <Details summary={<Trans>How to check a pack</Trans>}>
        <p>
          <Trans>On any computer with this software, without a network:</Trans>
        </p>
        <p>
          <code>npm run moothall -- verify pack FILE</code>
        </p>
        <p>
          <Trans>It computes the ranking anew, checks every hash and signature, and names each difference.</Trans>
        </p>
      </Details>
    </>
  );
}
