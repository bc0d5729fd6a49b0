// Every measurement of one indicator, with those that were corrected and why.
import { msg } from '@lingui/core/macro';
import { useLingui as useWords } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { MeasuringMethod, PilotOutcomesPageQuery } from '../../../gql/types.ts';
import { numberText } from '../../../language/amounts.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';

type Row = NonNullable<PilotOutcomesPageQuery['pilot']>['indicators'][number];

const METHODS: Record<MeasuringMethod, MessageDescriptor> = {
  PROPORTION: msg`Share of all`,
  MEAN: msg`Mean`,
  COUNT: msg`Counted`,
  RECORD: msg`Read off a record`,
  OTHER: msg`Another way`,
};

export function MeasurementTable({ row }: { row: Row }) {
  const { t } = useLingui();
  const { i18n } = useWords();
  const text = useText();
  const name = text(row.indicator.name);
  if (row.measurements.length === 0) {
    return (
      <p className="govuk-body">
        <Trans>{name}: not measured yet.</Trans>
      </p>
    );
  }
  return (
    <ScrollTable label={name}>
      <Table
        className="site-wide-table"
        caption={name}
        captionSize="s"
        head={[t`Period`, { content: row.indicator.unit, isNumeric: true }, { content: t`n`, isNumeric: true }, t`Interval`, t`How`, t`Source`, t`Version`]}
        rows={row.measurements.map((one) => [
          { content: <><Day at={one.from} /> – <Day at={one.to} /></> },
          { content: one.isCurrent ? <strong>{numberText(one.value)}</strong> : <s>{numberText(one.value)}</s>, isNumeric: true },
          { content: one.n === null ? '–' : numberText(one.n), isNumeric: true },
          one.interval ? `${numberText(one.interval.low)}–${numberText(one.interval.high)} (${numberText(one.interval.level)}%)` : '–',
          `${i18n._(METHODS[one.method])}: ${one.methodNote}`,
          { content: <>{one.source}, <Localised of={one.organisation.name} /></> },
          { content: <Version one={one} /> },
        ])}
      />
    </ScrollTable>
  );
}

function Version({ one }: { one: Row['measurements'][number] }) {
  const { version, correction, isFinal, isCurrent } = one;
  return (
    <>
      {version} {isCurrent ? isFinal ? <Trans>(last word)</Trans> : <Trans>(on the way)</Trans> : <Trans>(corrected)</Trans>}
      {correction ? <> {correction}</> : null}
    </>
  );
}
