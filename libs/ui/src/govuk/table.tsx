/** Rows and columns to compare; put a wide one into a ScrollTable. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type TableCell = {
  content: ReactNode;
  isNumeric?: boolean;
  colSpan?: number;
  rowSpan?: number;
  className?: string;
};

export type TableProps = {
  caption?: ReactNode;
  captionSize?: 's' | 'm' | 'l' | 'xl';
  captionClassName?: string;
  head?: (string | TableCell)[];
  rows: (string | TableCell)[][];
  firstCellIsHeader?: boolean;
  className?: string;
};

const cellOf = (cell: string | TableCell): TableCell => (typeof cell === 'string' ? { content: cell } : cell);

export function Table(props: TableProps) {
  const { caption, captionSize, captionClassName, head, rows, firstCellIsHeader = false, className } = props;
  return (
    <table className={classNames('govuk-table', className)}>
      {caption && (
        <caption
          className={classNames(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
            captionClassName,
          )}
        >
          {caption}
        </caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <HeaderCell key={index} scope="col" {...cellOf(cell)} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex} className="govuk-table__row">
            {row.map((cell, index) =>
              index === 0 && firstCellIsHeader ? (
                <HeaderCell key={index} scope="row" {...cellOf(cell)} />
              ) : (
                <DataCell key={index} {...cellOf(cell)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell({ content, isNumeric, className, scope, ...span }: TableCell & { scope: 'col' | 'row' }) {
  const numeric = isNumeric && 'govuk-table__header--numeric';
  return (
    <th {...span} scope={scope} className={classNames('govuk-table__header', numeric, className)}>
      {content}
    </th>
  );
}

function DataCell({ content, isNumeric, className, ...span }: TableCell) {
  const numeric = isNumeric && 'govuk-table__cell--numeric';
  return (
    <td {...span} className={classNames('govuk-table__cell', numeric, className)}>
      {content}
    </td>
  );
}
