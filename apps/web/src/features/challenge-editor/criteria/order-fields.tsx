// What else than points an order goes by: how equal points are told apart, and how price counts.
import { Trans, useLingui } from '@lingui/react/macro';
import { Fieldset, Input, Radios, Select } from '@moothall/ui/govuk';
import { rowsOf } from '../../../data/repeated-fields.ts';
import { useAnswerLabels } from '../answer-labels.tsx';
import type { FieldsProps } from '../field-props.ts';
import { usePriceWords } from './price-words.tsx';

export function OrderFields(props: FieldsProps) {
  const { t } = useLingui();
  const names = rowsOf(props.values, 'criteria').map((row, index) => {
    const number = index + 1;
    return row['title-en'] || t`Criterion ${number}`;
  });
  return (
    <>
      <TieFields {...props} names={names} />
      <PriceFields {...props} names={names} />
    </>
  );
}

function TieFields({ values, errors, names }: FieldsProps & { names: string[] }) {
  const { t } = useLingui();
  return (
    <Fieldset legend={t`If two ideas have equal points`} legendSize="m" className="editor-group">
      <p className="govuk-hint">
        <Trans>Number the criteria that decide then: the better score on number 1 comes first, then on number 2. Without numbers such ideas share their place.</Trans>
      </p>
      {names.map((name, index) => {
        const box = `criteria-${index}-tie`;
        return <Input key={box} label={name} labelSize="s" name={box} width={2} inputMode="numeric" defaultValue={values[box] ?? ''} error={errors.errorFor(box)} />;
      })}
    </Fieldset>
  );
}

function PriceFields({ values, errors: { errorFor }, names }: FieldsProps & { names: string[] }) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  const words = usePriceWords();
  const priced = names.findIndex((_, index) => values[`criteria-${index}-price`] === 'yes');
  const box = (name: string) => ({ label: label(name), labelSize: 's' as const, name, defaultValue: values[name] ?? '', error: errorFor(name) });
  return (
    <Fieldset legend={label('priceRule-method')} legendSize="m" className="editor-group">
      <Radios
        legend={<span className="govuk-visually-hidden">{label('priceRule-method')}</span>}
        name="priceRule-method"
        defaultValue={values['priceRule-method'] ?? ''}
        items={[
          { value: '', label: words('') },
          {
            value: 'BENCHMARK',
            label: words('BENCHMARK'),
            hint: t`That price or less earns all the points of a criterion, and twice as much earns half. No other idea changes it.`,
            conditional: <Input {...box('priceRule-benchmark')} prefix="£" width={10} inputMode="decimal" spellCheck={false} />,
          },
          {
            value: 'PER_POINT',
            label: words('PER_POINT'),
            hint: t`Price earns no points. Ideas with enough points are put in order by their price for each point, the lowest first.`,
            conditional: <Input {...box('priceRule-minimumPoints')} hint={t`From 0 to 100. An idea below it is not ranked.`} width={4} inputMode="decimal" />,
          },
          {
            value: 'LOWEST',
            label: words('LOWEST'),
            hint: t`Take care: when the cheapest idea drops out, the order of the others can change. A price fixed beforehand does not do that.`,
          },
        ]}
      />
      <Select
        label={label('priceRule-criterionCode')}
        labelSize="s"
        hint={t`Needed where a price earns points. They are then worked out, and nobody scores that criterion.`}
        name="priceRule-criterionCode"
        defaultValue={priced === -1 ? '' : String(priced)}
        items={[{ value: '', text: t`None` }, ...names.map((name, index) => ({ value: String(index), text: name }))]}
        error={errorFor('priceRule-criterionCode')}
      />
    </Fieldset>
  );
}
