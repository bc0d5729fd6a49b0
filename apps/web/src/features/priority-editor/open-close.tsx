// Opens a draft to answers, or closes what is open before its deadline; each says what follows.
import { Plural, Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import type { EditorProps } from './editor-props.ts';
import { StepFields } from './step-fields.tsx';

type Props = Pick<EditorProps, 'consultation' | 'formKey'>;

export function OpenForm({ consultation, formKey }: Props) {
  return (
    <Form method="post">
      <h2 className="govuk-heading-m">
        <Trans>Open it</Trans>
      </h2>
      <StepFields intent="open" consultation={consultation} formKey={formKey} />
      <p className="govuk-body">
        <Trans>Once it is open, the question, the options and the deadline stay as they are. Everybody can see it.</Trans>
      </p>
      <Button preventDoubleClick>
        <Trans>Open for answers</Trans>
      </Button>
    </Form>
  );
}

export function CloseForm({ consultation, formKey }: Props) {
  const voters = consultation.turnout?.voters ?? 0;
  return (
    <Form method="post">
      <h2 className="govuk-heading-m">
        <Plural value={voters} one="# has answered so far" other="# have answered so far" />
      </h2>
      <StepFields intent="close" consultation={consultation} formKey={formKey} />
      <p className="govuk-body">
        <Trans>It closes by itself at its deadline. Nobody, you included, sees how people answer before that. Once closed, it cannot be opened again.</Trans>
      </p>
      <Button variant="warning" preventDoubleClick>
        <Trans>Close it now and count</Trans>
      </Button>
    </Form>
  );
}
