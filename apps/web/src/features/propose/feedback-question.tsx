// The one question that a team may ask about its feedback, and what the council answered.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import { Moment } from '../../language/times.tsx';

interface FeedbackQuestionProps {
  question: { text: string; askedAt: string; answer: string | null; answeredAt: string | null } | null;
  formKey: string;
  value: string | undefined;
  error: string | undefined;
}

export function FeedbackQuestion({ question, formKey, value, error }: FeedbackQuestionProps) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="feedback-question" className="site-measure">
      <h2 className="govuk-heading-m" id="feedback-question">
        <Trans>Ask about your feedback</Trans>
      </h2>
      {question ? (
        <>
          <p className="govuk-body">
            <Trans>
              You asked on <Moment at={question.askedAt} />: {question.text}
            </Trans>
          </p>
          <p className="govuk-body">
            {question.answer && question.answeredAt ? (
              <Trans>
                The council answered on <Moment at={question.answeredAt} />: {question.answer}
              </Trans>
            ) : (
              <Trans>The council has not answered yet. You will be told by mail.</Trans>
            )}
          </p>
        </>
      ) : (
        <Form method="post" noValidate>
          <HiddenKey formKey={formKey} />
          <Textarea
            label={t`What is not clear?`}
            labelSize="s"
            hint={t`You can ask one question, so ask all of it. The decision itself cannot change by it.`}
            name="text"
            rows={4}
            defaultValue={value}
            error={error}
          />
          <Button variant="secondary" preventDoubleClick>
            <Trans>Ask the council</Trans>
          </Button>
        </Form>
      )}
    </section>
  );
}
