// The fields of a measurement: which measure, the value, of how many, how, when, and how sure.
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkboxes, Details, Input, Radios, Select, Textarea } from '@moothall/ui/govuk';
import { numberText } from '../../language/amounts.ts';
import { useText } from '../../language/localised.tsx';
import { DayField } from './day-field.tsx';
import type { FieldsProps } from './fields-props.ts';

export function MeasureFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const text = useText();
  const first = pilot.indicators[0]?.indicator.code ?? '';
  return (
    <>
      <Radios
        legend={t`What did you measure?`}
        legendSize="s"
        name="indicatorCode"
        defaultValue={values.indicatorCode ?? first}
        error={errorFor('indicatorCode')}
        items={pilot.indicators.map(({ indicator }) => ({ value: indicator.code, label: text(indicator.name), hint: indicator.unit }))}
      />
      <Input label={t`Value`} labelSize="s" hint={t`In the unit of the measure`} name="value" width={10} inputMode="decimal" defaultValue={values.value} error={errorFor('value')} />
      <Select
        label={t`How was it measured?`}
        labelSize="s"
        name="method"
        defaultValue={values.method ?? 'PROPORTION'}
        items={[
          { value: 'PROPORTION', text: t`So many of all: its interval is computed` },
          { value: 'MEAN', text: t`The mean of several` },
          { value: 'COUNT', text: t`Counted` },
          { value: 'RECORD', text: t`Read off a record or a meter` },
          { value: 'OTHER', text: t`Another way` },
        ]}
      />
      <Input label={t`Of how many (n)?`} labelSize="s" hint={t`Leave it empty where nothing was sampled.`} name="n" width={10} inputMode="numeric" defaultValue={values.n} error={errorFor('n')} />
      <Textarea label={t`How, in words`} labelSize="s" name="methodNote" rows={3} defaultValue={values.methodNote} error={errorFor('methodNote')} />
      <Input label={t`Source`} labelSize="s" name="source" defaultValue={values.source} error={errorFor('source')} />
      <DayField name="from" label={t`First day it covers`} values={values} stored={pilot.startsOn} error={errorFor('from')} />
      <DayField name="to" label={t`Last day it covers`} values={values} error={errorFor('to')} />
      <Checkboxes legend={t`Is it the last word?`} legendSize="s" name="isFinal" defaultValues={values.isFinal ? ['yes'] : []} items={[{ value: 'yes', label: t`Yes: this is the value to report` }]} />
      <More pilot={pilot} values={values} errorFor={errorFor} />
    </>
  );
}

/** What few need: an interval of their own, and corrections. */
function More({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const text = useText();
  const current = pilot.indicators.flatMap(({ indicator, measurements }) =>
    measurements.filter(({ isCurrent }) => isCurrent).map(({ id, value, from, to }) => ({ value: id, text: `${text(indicator.name)}: ${numberText(value)} (${from} – ${to})` })),
  );
  return (
    <>
      <Details summary={<Trans>How sure is it?</Trans>} open={Boolean(errorFor('low') ?? values.low)}>
        <p className="govuk-body">
          <Trans>For a share the interval is computed. For anything else, state it where you know it.</Trans>
        </p>
        <Input label={t`From`} name="low" width={10} inputMode="decimal" defaultValue={values.low} error={errorFor('low')} />
        <Input label={t`To`} name="high" id="interval-high" width={10} inputMode="decimal" defaultValue={values.high} error={errorFor('interval-high')} />
        <Input label={t`Level in per cent`} name="level" width={4} inputMode="decimal" defaultValue={values.level ?? '95'} error={errorFor('interval-level')} />
      </Details>
      {current.length > 0 ? (
        <Details summary={<Trans>Does it correct an earlier one?</Trans>} open={Boolean(errorFor('correction') ?? errorFor('corrects') ?? values.corrects)}>
          <Select label={t`Which one?`} name="corrects" defaultValue={values.corrects ?? ''} error={errorFor('corrects')} items={[{ value: '', text: t`None` }, ...current]} />
          <Textarea label={t`What was wrong with it?`} name="correction" rows={3} defaultValue={values.correction} error={errorFor('correction')} />
        </Details>
      ) : null}
    </>
  );
}
