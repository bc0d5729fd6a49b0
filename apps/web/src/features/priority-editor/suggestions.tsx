// What people added, to be shown to others or left out with a reason.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input } from '@moothall/ui/govuk';
import { Localised, useText } from '../../language/localised.tsx';
import type { EditorProps } from './editor-props.ts';
import { StepFields } from './step-fields.tsx';

export function Suggestions({ consultation, formKey, values, errors }: EditorProps) {
  const waiting = consultation.options.filter(({ state }) => state === 'SUGGESTED');
  const refused = consultation.options.filter(({ state }) => state === 'REFUSED');
  return (
    <section>
      <h2 className="govuk-heading-m">
        <Trans>What people added</Trans>
      </h2>
      {waiting.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing waits for you.</Trans>
        </p>
      ) : null}
      {waiting.map((option) => (
        <Judge key={option.id} option={option} consultation={consultation} formKey={formKey} values={values} errors={errors} />
      ))}
      {refused.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {refused.map(({ id, title, because }) => (
            <li key={id}>
              <Trans>
                Left out: <Localised of={title} /> ({because})
              </Trans>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Judge({ option, consultation, formKey, values, errors }: EditorProps & { option: EditorProps['consultation']['options'][number] }) {
  const { t } = useLingui();
  const name = useText()(option.title);
  const because = `because-${option.id}`;
  return (
    <Form method="post" className="site-box site-measure" noValidate>
      <StepFields intent="judge" consultation={consultation} formKey={`${formKey}-${option.id}`} />
      <input type="hidden" name="optionId" value={option.id} />
      <p className="govuk-body">
        <strong>
          <Localised of={option.title} />
        </strong>
      </p>
      <Input id={because} label={t`Why is it left out?`} labelSize="s" hint={t`Needed when you leave it out.`} name="because" defaultValue={values.optionId === option.id ? values.because : ''} error={errors.errorFor(because)} />
      <div className="govuk-button-group">
        <Button name="accept" value="yes">
          <Trans>
            Show it<span className="govuk-visually-hidden">: {name}</span>
          </Trans>
        </Button>
        <Button name="accept" value="no" variant="secondary">
          <Trans>
            Leave it out<span className="govuk-visually-hidden">: {name}</span>
          </Trans>
        </Button>
      </div>
    </Form>
  );
}
