// What a team asked about its feedback, and the answer of the council or the form to give it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';

interface QuestionAnswerProps {
  question: { text: string; answer: string | null };
  formKey: string;
  value: string | undefined;
  error: string | undefined;
}

export function QuestionAnswer({ question, formKey, value, error }: QuestionAnswerProps) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="question" className="site-measure">
      <h2 className="govuk-heading-m" id="question">
        <Trans>A question about this feedback</Trans>
      </h2>
      <blockquote className="govuk-inset-text">{question.text}</blockquote>
      {question.answer ? (
        <p className="govuk-body">
          <strong>
            <Trans>Answered:</Trans>
          </strong>{' '}
          {question.answer}
        </p>
      ) : (
        <Form method="post" noValidate>
          <HiddenKey formKey={`${formKey}-answer`} />
          <Textarea label={t`Your answer`} labelSize="s" hint={t`Its team reads it and is told by mail.`} name="answer" rows={5} defaultValue={value} error={error} />
          <Button name="intent" value="answer" preventDoubleClick>
            <Trans>Send the answer</Trans>
          </Button>
        </Form>
      )}
    </section>
  );
}
