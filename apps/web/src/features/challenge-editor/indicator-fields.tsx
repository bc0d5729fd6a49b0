// The indicators of a challenge: what is measured, where it stands and where it should be.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Fieldset, Input, InsetText, Radios } from '@moothall/ui/govuk';
import { INTENT, rowsOf } from '../../data/repeated-fields.ts';
import { useAnswerLabels } from './answer-labels.tsx';
import type { FieldsProps } from './field-props.ts';
import { GroupButtons } from './group-buttons.tsx';
import { TextPair } from './text-pair.tsx';

export function IndicatorFields(props: FieldsProps) {
  const count = rowsOf(props.values, 'indicators').length;
  return (
    <>
      <p className="govuk-body site-measure">
        <Trans>An indicator is a figure that shows whether it worked. Suppliers promise a value for each one, and it is measured again at the end of the pilot.</Trans>
      </p>
      {count === 0 ? (
        <InsetText>
          <Trans>There is no indicator yet. Add at least one with a baseline and a target.</Trans>
        </InsetText>
      ) : null}
      {Array.from({ length: count }, (_, index) => (
        <IndicatorGroup key={index} {...props} index={index} count={count} />
      ))}
      <div>
        <Button variant="secondary" name={INTENT} value="indicators:add" id="indicators-add">
          {count === 0 ? <Trans>Add an indicator</Trans> : <Trans>Add another indicator</Trans>}
        </Button>
      </div>
    </>
  );
}

function IndicatorGroup({ index, count, ...props }: FieldsProps & { index: number; count: number }) {
  const { t } = useLingui();
  const { indicatorLabel } = useAnswerLabels();
  const { values, errors } = props;
  const name = (field: string): string => `indicators-${index}-${field}`;
  const number = index + 1;
  const box = (field: string) => ({
    label: indicatorLabel(field),
    labelSize: 's' as const,
    name: name(field),
    defaultValue: values[name(field)] ?? '',
    error: errors.errorFor(name(field)),
  });
  return (
    <Fieldset legend={t`Indicator ${number}`} legendSize="m" className="editor-group">
      <TextPair {...props} name={name('name')} label={indicatorLabel('name')} hint={t`Like “Repairs that fail within 90 days”.`} />
      <div className="site-row">
        <Input {...box('baseline')} hint={t`A number`} width={5} inputMode="decimal" />
        <Input {...box('target')} hint={t`A number`} width={5} inputMode="decimal" />
        <Input {...box('unit')} hint={t`Like % or days`} width={10} />
      </div>
      <Radios
        legend={indicatorLabel('direction')}
        legendSize="s"
        name={name('direction')}
        defaultValue={values[name('direction')] || 'DOWN'}
        isInline
        isSmall
        items={[
          { value: 'DOWN', label: t`Less is better` },
          { value: 'UP', label: t`More is better` },
        ]}
      />
      <Input {...box('source')} hint={t`Like “works orders, all depots”.`} formGroupClassName="site-measure" />
      <Input {...box('measureBy')} hint={t`Like “12 months after the start of the pilot”.`} formGroupClassName="site-measure" />
      <Input {...box('code')} hint={t`In capital letters, like REPEAT90. Leave it empty and we make one.`} width={20} spellCheck={false} />
      <GroupButtons list="indicators" index={index} count={count} name={t`indicator ${number}`} />
    </Fieldset>
  );
}
