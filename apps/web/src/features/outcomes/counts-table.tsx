// Outcomes by one thing, place, theme or measure, as a table whose first cells filter by it.
import { useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { OutcomeCountsFragment } from '../../gql/types.ts';

export interface CountsRow {
  id: string;
  name: string;
  href: string;
  counts: OutcomeCountsFragment;
}

export function CountsTable({ title, of, rows }: { title: string; of: string; rows: readonly CountsRow[] }) {
  const { t } = useLingui();
  const numeric = (content: string | number) => ({ content: String(content), isNumeric: true });
  if (rows.length === 0) return null;
  return (
    <ScrollTable label={title}>
      <Table
        caption={title}
        captionSize="m"
        firstCellIsHeader
        head={[of, ...[t`Pilots`, t`Met`, t`Partly met`, t`Not met`, t`Not measured`, t`Stopped`, t`Not measured yet`, t`Of these verified`].map(numeric)]}
        rows={rows.map(({ name, href, counts }) => [
          {
            content: (
              <Link className="govuk-link" href={href}>
                {name}
              </Link>
            ),
          },
          ...[counts.pilots, counts.met, counts.partly, counts.notMet, counts.notMeasured, counts.stopped, counts.notYet, counts.verified].map(numeric),
        ])}
      />
    </ScrollTable>
  );
}
