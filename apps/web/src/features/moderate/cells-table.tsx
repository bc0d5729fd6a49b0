// Every cell in one table, the largest differences first: who gave what, in words and as dots, and what was agreed.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { Localised, useText } from '../../language/localised.tsx';
import { keyOf, scoresOf } from './cell.ts';
import type { Cell } from './cell.ts';
import { useIdeaOf } from './idea-of.ts';
import { ScoreDots } from './score-dots.tsx';

interface CellsTableProps {
  cells: Cell[];
  scale: { min: number; max: number };
  /** the others only read */
  mayAgree: boolean;
  hrefOf: (key: string) => string;
}

export function CellsTable({ cells, scale, mayAgree, hrefOf }: CellsTableProps) {
  const { t } = useLingui();
  const text = useText();
  const ideaOf = useIdeaOf();
  return (
    <ScrollTable label={t`Table of all scores`}>
      <Table
        firstCellIsHeader
        head={[
          t`Idea`,
          t`Criterion`,
          { content: t`Scores`, className: 'moderate-scores' },
          { content: t`Picture`, className: 'moderate-picture' },
          { content: t`Difference`, isNumeric: true },
          { content: t`Agreed`, isNumeric: true },
          t`Action`,
        ]}
        rows={cells.map((cell) => [
          ideaOf(cell),
          { content: <Localised of={cell.criterion.title} /> },
          { content: scoresOf(cell).map(({ evaluator, value }) => `${evaluator.name} ${value}`).join(', '), className: 'moderate-scores' },
          { content: <ScoreDots values={cell.scores.map(({ value }) => value)} min={scale.min} max={scale.max} />, className: 'moderate-picture' },
          { content: cell.spread, isNumeric: true },
          { content: cell.agreed ? <Agreed cell={cell} /> : cell.state === 'ESCALATED' ? t`with an approver` : t`not yet`, isNumeric: true },
          { content: <Choose href={hrefOf(keyOf(cell))} mayAgree={mayAgree} cell={cell} name={`${ideaOf(cell)}, ${text(cell.criterion.title)}`} /> },
        ])}
      />
    </ScrollTable>
  );
}

function Agreed({ cell: { agreed, criterion } }: { cell: Cell }) {
  const least = criterion.minimumScore;
  return (
    <>
      <strong>{agreed?.value}</strong>
      {agreed && least !== null && agreed.value < least ? (
        <span className="site-line">
          <Trans>below the least score of {least}</Trans>
        </span>
      ) : null}
    </>
  );
}

function Choose({ href, mayAgree, cell, name }: { href: string; mayAgree: boolean; cell: Cell; name: string }) {
  return (
    <Link className="govuk-link" href={href}>
      {!mayAgree || cell.state === 'ESCALATED' ? <Trans>Read</Trans> : cell.agreed ? <Trans>Change</Trans> : <Trans>Agree</Trans>} <span className="govuk-visually-hidden">{name}</span>
    </Link>
  );
}
