// Means from 1 to 5 below one another, each with its interval, and the same as a table.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DotPlot } from '@moothall/ui/charts';
import { Link } from '@moothall/ui/govuk';
import type { FigureFragment } from '../../gql/types.ts';
import { dotOf, oneDecimal, useFigureText } from './figure-text.tsx';

export interface MeanRow {
  id: string;
  label: string;
  n: number | null;
  mean: FigureFragment | null;
  href?: string;
}

interface MeanPlotProps {
  title: string;
  finding: ReactNode;
  /** What the first column of the table names. */
  of: string;
  rows: MeanRow[];
  note?: ReactNode;
}

export function MeanPlot({ title, finding, of, rows, note }: MeanPlotProps) {
  const { t } = useLingui();
  const { shortText } = useFigureText();
  const linked = ({ label, href }: MeanRow): ReactNode =>
    href ? (
      <Link className="govuk-link" href={href}>
        {label}
      </Link>
    ) : (
      label
    );
  const decimal = (value: number | null | undefined) => ({ content: typeof value === 'number' ? oneDecimal(value) : '–', isNumeric: true });
  const numeric = (content: string) => ({ content, isNumeric: true });
  return (
    <DotPlot
      title={title}
      titleLevel={2}
      finding={finding}
      min={1}
      max={5}
      rows={rows.map((row) => ({ id: row.id, label: linked(row), ...dotOf(row.mean), valuesLabel: shortText(row.mean, row.n) }))}
      legend={{ now: t`Mean, on a line from 1 (very dissatisfied) to 5 (very satisfied)`, interval: t`Where the mean could lie, 95% sure` }}
      note={note}
      tableSummary={<Trans>Show the numbers as a table</Trans>}
      table={{
        head: [of, numeric(t`Answers`), numeric(t`Mean`), numeric(t`From`), numeric(t`To`)],
        firstCellIsHeader: true,
        rows: rows.map((row) => [
          row.label,
          numeric(row.n === null ? t`fewer than 10` : String(row.n)),
          decimal(row.mean?.value),
          decimal(row.mean?.low),
          decimal(row.mean?.high),
        ]),
      }}
    />
  );
}
