// Every step on one score: who, when, from which score to which, and why.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Details, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { Moment } from '../../language/times.tsx';
import type { Cell } from './cell.ts';

type Step = Cell['steps'][number];

const KINDS: Record<Step['kind'], MessageDescriptor> = {
  AGREED: msg`agreed`,
  REOPENED: msg`opened again`,
  ESCALATED: msg`handed to an approver`,
  SETTLED: msg`settled by an approver`,
};

export function CellHistory({ steps }: { steps: readonly Step[] }) {
  const { t } = useMacro();
  const { i18n } = useLingui();
  if (steps.length === 0) return null;
  const rows = steps.toSorted((a, b) => a.at.localeCompare(b.at));
  const lastBefore = (index: number) => rows.slice(0, index).findLast(({ value }) => value !== null)?.value ?? '–';
  return (
    <Details summary={<Trans>Who agreed what, and when</Trans>}>
      <ScrollTable label={t`Table of changes`}>
        <Table
          head={[t`When`, t`Who`, { content: t`From`, isNumeric: true }, { content: t`To`, isNumeric: true }, t`Step`, t`Reason`]}
          rows={rows.map(({ at, by, kind, value, reason }, index) => [
            { content: <Moment at={at} /> },
            by.name,
            { content: lastBefore(index), isNumeric: true },
            { content: value ?? '–', isNumeric: true },
            i18n._(KINDS[kind]),
            reason,
          ])}
        />
      </ScrollTable>
    </Details>
  );
}
