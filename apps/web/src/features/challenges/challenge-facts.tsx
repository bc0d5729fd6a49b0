// The facts beside a challenge that decide whether to read on.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { SummaryListRow } from '@moothall/ui/govuk';
import type { ChallengeSummaryFragment, ChallengeTimelineFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';
import { BudgetText } from './card/budget-text.tsx';
import { DaysLeft } from './card/days-left.tsx';
import { useProcedureText } from './procedure-text.tsx';
import { useThemeText } from './card/theme-text.tsx';

interface ChallengeFactsProps {
  challenge: ChallengeSummaryFragment & ChallengeTimelineFragment;
  now: string;
}

export function ChallengeFacts({ challenge, now }: ChallengeFactsProps) {
  const { t } = useLingui();
  const themeText = useThemeText();
  const { regimeText, routeText } = useProcedureText();
  const { closesAt } = challenge.timeline;
  const isOpen = challenge.stage === 'OPEN' || challenge.stage === 'ENGAGING';
  const rows: SummaryListRow[] = [
    { key: t`Money for a pilot`, value: <BudgetText budget={challenge.budget} /> },
    ...(challenge.pilotMonths
      ? [{ key: t`Length of the pilot`, value: <Plural value={challenge.pilotMonths} one="# month" other="# months" /> }]
      : []),
    ...(closesAt
      ? [
          {
            key: t`Send ideas by`,
            value: (
              <>
                <Moment at={closesAt} />
                {isOpen ? (
                  <>
                    {' '}
                    (<DaysLeft now={now} until={closesAt} />)
                  </>
                ) : null}
              </>
            ),
          },
        ]
      : []),
    ...(challenge.proposalCount === null ? [] : [{ key: t`Ideas received`, value: challenge.proposalCount }]),
    ...(challenge.theme ? [{ key: t`Theme`, value: themeText(challenge.theme) }] : []),
    { key: t`Law`, value: regimeText(challenge.regime) },
    { key: t`Way of buying`, value: routeText(challenge.route) },
    ...(challenge.source
      ? [
          {
            key: t`Source`,
            value: <SourceText source={challenge.source} />,
          },
        ]
      : []),
  ];
  return <SummaryList rows={rows} className="site-facts" />;
}

function SourceText({ source: { name, url, ocid } }: { source: NonNullable<ChallengeSummaryFragment['source']> }) {
  if (!url) return <Trans>{name}, notice {ocid}</Trans>;
  return (
    <Trans>
      <a className="govuk-link" href={url}>
        {name}
      </a>
      , notice {ocid}
    </Trans>
  );
}
