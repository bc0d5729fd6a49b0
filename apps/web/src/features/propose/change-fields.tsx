// What changes for residents, and a promise for each indicator beside where it stands and where it should be.
import { Trans, useLingui } from '@lingui/react/macro';
import { Fieldset, Input, Textarea } from '@moothall/ui/govuk';
import { Localised } from '../../language/localised.tsx';
import type { FieldsProps } from './field-props.ts';
import { useIndicatorText } from './indicator-text.tsx';
import { useQuestionWords } from './question-words.tsx';
import { WordField } from './word-field.tsx';

export function ChangeFields(props: FieldsProps) {
  const { label, hint } = useQuestionWords();
  const { indicators } = props.challenge;
  return (
    <>
      <WordField {...props} name="change" rows={12} />
      {indicators.length > 0 ? (
        <Fieldset legend={label('claims')} legendSize="m">
          <p className="govuk-hint">{hint('claims')}</p>
          {indicators.map((indicator) => (
            <ClaimFields key={indicator.code} {...props} indicator={indicator} />
          ))}
        </Fieldset>
      ) : null}
    </>
  );
}

function ClaimFields({ indicator, values, errors: { errorFor } }: FieldsProps & { indicator: FieldsProps['challenge']['indicators'][number] }) {
  const { t } = useLingui();
  const { standing } = useIndicatorText();
  const value = `claims-${indicator.code}-value`;
  const evidence = `claims-${indicator.code}-evidence`;
  return (
    <Fieldset legend={<Localised of={indicator.name} />} legendSize="s" className="propose-group" aria-describedby={`${value}-standing`}>
      <p className="govuk-body" id={`${value}-standing`}>
        {standing(indicator)}
      </p>
      <Input
        label={t`What you expect to reach`}
        labelSize="s"
        name={value}
        suffix={indicator.unit}
        width={5}
        inputMode="decimal"
        defaultValue={values[value] ?? ''}
        error={errorFor(value)}
      />
      <div className="site-row">
        {(['low', 'high'] as const).map((end) => (
          <Input
            key={end}
            label={end === 'low' ? t`At least` : t`At most`}
            labelSize="s"
            name={`claims-${indicator.code}-${end}`}
            suffix={indicator.unit}
            width={5}
            inputMode="decimal"
            defaultValue={values[`claims-${indicator.code}-${end}`] ?? ''}
            error={errorFor(`claims-${indicator.code}-${end}`)}
          />
        ))}
      </div>
      <Input
        label={t`How you came by the figure (optional)`}
        labelSize="s"
        name={`claims-${indicator.code}-basis`}
        defaultValue={values[`claims-${indicator.code}-basis`] ?? ''}
      />
      <Textarea label={<Trans>What supports this figure</Trans>} labelSize="s" name={evidence} rows={3} defaultValue={values[evidence] ?? ''} error={errorFor(evidence)} />
    </Fieldset>
  );
}
