// One solution in a list: what, for which challenge, and how much of its money is firm.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import { ResultCard } from '@moothall/ui/layout';
import type { SolutionCardFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';

export function SolutionCard({ solution }: { solution: SolutionCardFragment }) {
  const { slug, title, summary, organisation, challenge, pledgeRound } = solution;
  return (
    <ResultCard
      title={title}
      href={`/solutions/${slug}`}
      facts={[
        <Localised key="who" of={organisation.name} />,
        <Trans key="for">
          for <Localised of={challenge.lead.name} />
        </Trans>,
      ]}
    >
      <p className="govuk-body">{summary}</p>
      <p className="govuk-body-s">
        <Trans>
          Answers the challenge{' '}
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Localised of={challenge.title} />
          </Link>
        </Trans>
      </p>
      {pledgeRound ? <Money round={pledgeRound} /> : null}
    </ResultCard>
  );
}

function Money({ round }: { round: NonNullable<SolutionCardFragment['pledgeRound']> }) {
  const [firm, conditional, gap] = [round.totals.firm, round.totals.conditional, round.totals.gap].map(moneyText);
  return (
    <p className="govuk-body-s">
      <Trans>
        {firm} firm · {conditional} waiting on conditions · {gap} missing
      </Trans>
    </p>
  );
}
