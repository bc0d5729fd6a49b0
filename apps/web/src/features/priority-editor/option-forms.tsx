// The options of a draft, each with a way to take it away, and a form to add one.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';
import { moneyText } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { ChooseProblem } from './choose-problem.tsx';
import type { EditorProps, ProblemsToChoose } from './editor-props.ts';
import { StepFields } from './step-fields.tsx';
import { TextPair } from './text-pair.tsx';

type OptionProps = EditorProps & { problems: ProblemsToChoose };

export function OptionForms(props: OptionProps) {
  const { consultation, formKey, errors } = props;
  return (
    <section id="options" tabIndex={-1}>
      <h2 className="govuk-heading-m">
        <Trans>What people choose from</Trans>
      </h2>
      {errors.errorFor('options') ? <p className="govuk-error-message">{errors.errorFor('options')}</p> : null}
      {consultation.options.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing yet.</Trans>
        </p>
      ) : (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {consultation.options.map((option) => (
            <li key={option.id}>
              <Localised of={option.title} />
              {option.cost ? ` · ${moneyText(option.cost)}` : ''}
              <RemoveOption consultation={consultation} option={option} formKey={formKey} />
            </li>
          ))}
        </ol>
      )}
      <AddOption {...props} />
    </section>
  );
}

type RemoveProps = Pick<EditorProps, 'consultation' | 'formKey'> & { option: EditorProps['consultation']['options'][number] };

function RemoveOption({ consultation, option, formKey }: RemoveProps) {
  const name = useText()(option.title);
  return (
    <Form method="post">
      <StepFields intent="remove" consultation={consultation} formKey={`${formKey}-${option.id}`} />
      <input type="hidden" name="optionId" value={option.id} />
      <button className="govuk-button govuk-button--secondary">
        <Trans>
          Take away<span className="govuk-visually-hidden"> {name}</span>
        </Trans>
      </button>
    </Form>
  );
}

function AddOption({ consultation, formKey, values: typed, errors, problems }: OptionProps) {
  const { t } = useLingui();
  const values = typed.intent === 'add' ? typed : {};
  return (
    <Form method="post" className="site-measure" noValidate key={`${formKey}-add`}>
      <h3 className="govuk-heading-s">
        <Trans>Add one</Trans>
      </h3>
      <StepFields intent="add" consultation={consultation} formKey={formKey} />
      <ChooseProblem problems={problems} chosen={values['option-problem']} error={errors.errorFor('option-problem')} />
      <TextPair name="option-title" english={t`What is it?`} welsh={t`What is it, in Welsh?`} values={values} errors={errors} />
      <TextPair name="option-note" english={t`What should people know of it? (optional)`} welsh={t`What should people know of it, in Welsh? (optional)`} values={values} errors={errors} />
      {consultation.method === 'BUDGET' ? (
        <Input label={t`Cost`} labelSize="s" hint={t`In pounds, like 12000`} name="option-cost" prefix="£" width={10} inputMode="decimal" defaultValue={values['option-cost']} error={errors.errorFor('option-cost')} />
      ) : null}
      <Button variant="secondary" preventDoubleClick>
        <Trans>Add it</Trans>
      </Button>
    </Form>
  );
}
