// The rows of an idea as scorers read them: costs, risks, milestones, files, and what the supplier calls confidential.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ConfidentialField, CostKind, ProposalToScoreFragment } from '../../gql/types.ts';
import { moneyText, numberText } from '../../language/amounts.ts';

export function ProposalRows({ proposal }: { proposal: ProposalToScoreFragment }) {
  return (
    <>
      <Milestones proposal={proposal} />
      <Costs proposal={proposal} />
      <Risks proposal={proposal} />
      <Files proposal={proposal} />
      <Confidential proposal={proposal} />
    </>
  );
}

function Milestones({ proposal: { milestones } }: { proposal: ProposalToScoreFragment }) {
  const { t } = useLingui();
  if (!milestones?.length) return null;
  return (
    <ScrollTable label={t`Milestones`}>
      <Table
        caption={t`Milestones of the smallest pilot`}
        head={[{ content: t`Week`, isNumeric: true }, t`What is reached`, { content: t`Paid then`, isNumeric: true }]}
        rows={milestones.map(({ week, what, payment }) => [{ content: numberText(week), isNumeric: true }, what, { content: payment ? moneyText(payment) : '–', isNumeric: true }])}
      />
    </ScrollTable>
  );
}

function Costs({ proposal: { costs, costTotal, costNote } }: { proposal: ProposalToScoreFragment }) {
  const { t } = useLingui();
  const kinds: Record<CostKind, string> = { PEOPLE: t`People`, EQUIPMENT: t`Equipment`, LICENCE: t`Licences`, TRAVEL: t`Travel`, OTHER: t`Other` };
  const total = costTotal ? moneyText(costTotal) : '';
  const perDay = (days: string | null, rate: { amount: string } | null): string => {
    const [count, each] = [days?.replace(/\.00$/, '') ?? '', rate ? moneyText(rate) : ''];
    return days && rate ? t`${count} days at ${each}` : '';
  };
  return (
    <>
      {costs?.length ? (
        <ScrollTable label={t`Costs`}>
          <Table
            caption={t`What the price is made of: ${total}`}
            head={[t`For what`, t`Kind`, t`How it is reckoned`, { content: t`Sum`, isNumeric: true }]}
            rows={costs.map(({ what, kind, days, rate, amount }) => [what, kinds[kind], perDay(days, rate), { content: moneyText(amount), isNumeric: true }])}
          />
        </ScrollTable>
      ) : null}
      {costNote ? (
        <p className="govuk-body">
          <Trans>On the costs: {costNote}</Trans>
        </p>
      ) : null}
    </>
  );
}

function Risks({ proposal: { riskRows } }: { proposal: ProposalToScoreFragment }) {
  const { t } = useLingui();
  if (!riskRows?.length) return null;
  return (
    <ScrollTable label={t`Risks`}>
      <Table
        caption={t`Risks, each from 1 to 5`}
        head={[t`What could go wrong`, { content: t`How likely`, isNumeric: true }, { content: t`How grave`, isNumeric: true }, t`What they do`, t`Who`]}
        rows={riskRows.map(({ risk, likelihood, impact, response, owner }) => [risk, { content: likelihood, isNumeric: true }, { content: impact, isNumeric: true }, response, owner || '–'])}
      />
    </ScrollTable>
  );
}

function Files({ proposal: { attachments } }: { proposal: ProposalToScoreFragment }) {
  if (!attachments?.length) return null;
  return (
    <>
      <h3 className="govuk-heading-s">
        <Trans>Files</Trans>
      </h3>
      <ul className="govuk-list">
        {attachments.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={`/files/${id}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Confidential({ proposal: { confidential } }: { proposal: ProposalToScoreFragment }) {
  const { t } = useLingui();
  if (!confidential?.length) return null;
  const names: Record<ConfidentialField, string> = {
    APPROACH: t`How it works`,
    CHANGE: t`What changes for residents`,
    EVIDENCE: t`Evidence that it works`,
    RISKS: t`Risks`,
    RISK_ROWS: t`List of risks`,
    SMALLEST_PILOT: t`The smallest pilot`,
    MILESTONES: t`Milestones`,
    COSTS: t`Costs`,
    ATTACHMENTS: t`Files`,
  };
  return (
    <>
      <h3 className="govuk-heading-s">
        <Trans>What the supplier calls confidential</Trans>
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {confidential.map(({ field, ground, why, until }) => (
          <li key={field}>
            {names[field]} ({ground === 'S43_COMMERCIAL' ? t`section 43` : t`section 41`}): {why} {until ? <Trans>Until {until}.</Trans> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
