// Who agreed what and when, from which score to which.
import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { Moment } from '../../language/times.tsx';
import type { Cell } from './cell.ts';

export function CellHistory({ history }: { history: Cell['history'] }) {
  const { t } = useLingui();
  if (history.length === 0) return null;
  const rows = history.toSorted((a, b) => a.at.localeCompare(b.at));
  return (
    <Details summary={<Trans>Who agreed what, and when</Trans>}>
      <ScrollTable label={t`Table of changes`}>
        <Table
          head={[t`When`, t`Who`, { content: t`From`, isNumeric: true }, { content: t`To`, isNumeric: true }, t`Reason`]}
          rows={rows.map(({ at, by, value, reason }, index) => [
            { content: <Moment at={at} /> },
            by.name,
            { content: rows[index - 1]?.value ?? '–', isNumeric: true },
            { content: value, isNumeric: true },
            reason,
          ])}
        />
      </ScrollTable>
    </Details>
  );
}
