/** What every chart has around it: a title, the finding in one sentence, and the same numbers as a table. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Details } from '../govuk/details.tsx';
import { Table } from '../govuk/table.tsx';
import type { TableProps } from '../govuk/table.tsx';
import { ScrollTable } from '../layout/scroll-table.tsx';

export type ChartText = {
  title: string;
  titleLevel?: 2 | 3 | 4;
  /** The one sentence that says what the picture shows. */
  finding: ReactNode;
  /** What opens the table: "Show the numbers as a table". */
  tableSummary: ReactNode;
  table: TableProps;
  /** Below the picture: sample, method, source. */
  note?: ReactNode;
};

export type ChartFigureProps = ChartText & { children: ReactNode; className?: string };

export function ChartFigure(props: ChartFigureProps) {
  const { title, titleLevel = 3, finding, tableSummary, table, note, children, className = '' } = props;
  const id = useId();
  const Heading = `h${titleLevel}` as const;
  return (
    <figure className={`app-chart ${className}`.trim()} aria-labelledby={id}>
      <figcaption>
        <Heading className="govuk-heading-s app-chart__title" id={id}>
          {title}
        </Heading>
        <p className="app-chart__finding">{finding}</p>
      </figcaption>
      {children}
      {note && <p className="app-chart__note">{note}</p>}
      <Details className="app-chart__data" summary={tableSummary}>
        <ScrollTable label={title}>
          <Table {...table} />
        </ScrollTable>
      </Details>
    </figure>
  );
}
