// One's own scores at a glance: an idea per row, a criterion per column, what is missing as a link.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import type { TableCell } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ScoringWorklistQuery } from '../../gql/types.ts';
import { useIdeaLabel } from '../../language/idea-label.ts';
import { Localised } from '../../language/localised.tsx';
import { pointsText, valueOf } from './progress.ts';
import type { SheetItem } from './progress.ts';

type Criterion = NonNullable<ScoringWorklistQuery['challenge']>['criteria'][number];

interface ScoreMatrixProps {
  slug: string;
  criteria: Criterion[];
  items: SheetItem[];
}

export function ScoreMatrix({ slug, criteria, items }: ScoreMatrixProps) {
  const { t } = useLingui();
  const labelOf = useIdeaLabel();
  const cell = (item: SheetItem, { code, minimumScore }: Criterion): TableCell => {
    const value = valueOf(item, code);
    const id = `scores-${item.proposal.id}-${code}`;
    const href = `/evaluate/${slug}/${item.proposal.id}#${code}`;
    if (value === null)
      return {
        content: (
          <Link className="govuk-link" href={href} id={id}>
            <Trans>Missing</Trans>
          </Link>
        ),
        isNumeric: true,
      };
    const isBelow = minimumScore !== null && value < minimumScore;
    return {
      content: (
        <>
          {value}
          {isBelow ? (
            <span className="site-line">
              <Trans>below the least score of {minimumScore}</Trans>
            </span>
          ) : null}
        </>
      ),
      isNumeric: true,
    };
  };
  return (
    <ScrollTable label={t`Table of your scores`}>
      <Table
        firstCellIsHeader
        head={[
          t`Idea`,
          ...criteria.map(({ title, weightBp }) => ({
            content: (
              <>
                <Localised of={title} /> ({weightBp / 100})
              </>
            ),
            isNumeric: true,
          })),
          { content: t`Your points of 100`, isNumeric: true },
        ]}
        rows={items.map((item) => [
          {
            content: (
              <Link className="govuk-link" href={`/evaluate/${slug}/${item.proposal.id}`}>
                {labelOf(item.proposal.label) ?? item.proposal.title}
              </Link>
            ),
          },
          ...criteria.map((criterion) => cell(item, criterion)),
          { content: pointsText(item.totalSoFar), isNumeric: true },
        ])}
      />
    </ScrollTable>
  );
}
