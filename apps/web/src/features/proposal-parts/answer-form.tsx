// The answer to a part in a team: yes, no, or what should be different; a plain form.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Radios, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { PartFieldsFragment } from '../../gql/types.ts';
import { usePartWords } from './part-words.tsx';

interface AnswerFormProps {
  part: PartFieldsFragment;
  formKey: string;
  errors: FormErrors;
  values: Record<string, string>;
  /** whoever has no account says who they are */
  asksName: boolean;
}

export function AnswerForm({ part, formKey, errors: { errorFor }, values, asksName }: AnswerFormProps) {
  const { t } = useLingui();
  const { answerText } = usePartWords();
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={formKey} />
      {asksName ? <Input label={t`Your name`} labelSize="s" name="name" autoComplete="name" defaultValue={values.name ?? ''} error={errorFor('name')} /> : null}
      <Radios
        legend={t`Do you take part?`}
        legendSize="m"
        hint={t`Silence is no yes. You can take a yes back until the closing time.`}
        name="answer"
        defaultValue={values.answer}
        error={errorFor('answer')}
        items={part.viewerCan.map((answer) => ({ value: answer, label: answerText(answer) }))}
      />
      <Textarea label={t`What should be different?`} labelSize="s" hint={t`Only if you chose that something should be different. The organisation that leads reads it.`} name="note" rows={4} defaultValue={values.note ?? ''} error={errorFor('note')} />
      <Button preventDoubleClick>
        <Trans>Send your answer</Trans>
      </Button>
    </Form>
  );
}
