// One's own scores of an idea after they were sent, to read only.
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { ScoreCriterionFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import type { SavedCell } from './score-cell.tsx';

interface SentScoresProps {
  criteria: ScoreCriterionFragment[];
  cellOf: (code: string) => SavedCell;
}

export function SentScores({ criteria, cellOf }: SentScoresProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <SummaryList
      rows={criteria.map(({ code, title }) => {
        const { value, reason } = cellOf(code);
        return {
          key: text(title),
          value: (
            <>
              <strong>{value === null ? t`no score` : value}</strong>
              <span className="site-line">{reason ?? <Trans>No reason given</Trans>}</span>
            </>
          ),
        };
      })}
    />
  );
}
