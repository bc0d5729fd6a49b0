// What the idea is called, its summary, the language it is written in, and who takes part.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Fieldset, Input, Radios, Select, Textarea } from '@moothall/ui/govuk';
import { TEAM_ROLES } from '@moothall/domain/proposal';
import { INTENT, rowsOf } from '../../data/repeated-fields.ts';
import type { FieldsProps } from './field-props.ts';
import { useQuestionWords } from './question-words.tsx';
import { WordField } from './word-field.tsx';

export function AboutFields(props: FieldsProps) {
  const { t } = useLingui();
  const { label, hint } = useQuestionWords();
  const { values, errors } = props;
  const count = rowsOf(values, 'team').length;
  return (
    <>
      <WordField {...props} name="title" rows={2} />
      <WordField {...props} name="summary" rows={6} />
      <Radios
        legend={label('language')}
        legendSize="m"
        hint={hint('language')}
        name="language"
        defaultValue={values.language || 'EN'}
        isInline
        items={[
          { value: 'EN', label: t`English` },
          { value: 'CY', label: t`Welsh` },
        ]}
      />
      <Fieldset legend={label('team')} legendSize="m">
        <p className="govuk-hint">{hint('team')}</p>
        <p className="govuk-body">
          <Trans>Each organisation must confirm its part before you can send the idea. You ask them on the page of your team.</Trans>
        </p>
        {Array.from({ length: count }, (_, index) => (
          <Member key={index} {...props} index={index} />
        ))}
        {errors.errorFor('team-add') ? <p className="govuk-error-message">{errors.errorFor('team-add')}</p> : null}
        <Button variant="secondary" name={INTENT} value="team:add" id="team-add">
          {count === 0 ? <Trans>Add an organisation</Trans> : <Trans>Add another organisation</Trans>}
        </Button>
      </Fieldset>
    </>
  );
}

function Member({ index, values, errors: { errorFor } }: FieldsProps & { index: number }) {
  const { t } = useLingui();
  const { roleText } = useQuestionWords();
  const name = (field: string): string => `team-${index}-${field}`;
  const number = index + 1;
  const box = (field: string) => ({ name: name(field), labelSize: 's' as const, defaultValue: values[name(field)] ?? '', error: errorFor(name(field)) });
  return (
    <Fieldset legend={t`Organisation ${number}`} legendSize="s" className="propose-group">
      <Input {...box('name')} label={t`Its name`} hint={t`Scorers do not see it.`} autoComplete="off" />
      <div className="site-row">
        <Select
          {...box('role')}
          label={t`Its part`}
          items={TEAM_ROLES.filter((role) => role !== 'PRIME').map((role) => ({ value: role, text: roleText(role) }))}
        />
        <Input {...box('sharePct')} label={t`Its share of the work`} suffix="%" width={3} inputMode="numeric" />
      </div>
      <Textarea {...box('does')} label={t`What it does`} rows={3} />
      <Input {...box('paymentDays')} label={t`Paid within how many days of its invoice?`} hint={t`Your promise to this organisation. You can leave it empty.`} width={3} inputMode="numeric" />
      <input type="hidden" name={name('id')} value={values[name('id')] ?? ''} />
      <Button variant="secondary" name={INTENT} value={`team:${index}:remove`}>
        <Trans>Remove</Trans>
        <span className="govuk-visually-hidden"> {t`organisation ${number}`}</span>
      </Button>
    </Fieldset>
  );
}
