// Say what you know of a problem you work with, by a link that somebody of the council has sent.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData, useParams } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link, SummaryList } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { inputOf, isSaid, missingIn } from '../../../features/say/say-answer.ts';
import { useSayErrors } from '../../../features/say/say-errors.tsx';
import { SayFields } from '../../../features/say/say-fields.tsx';
import { ThankYou } from '../../../features/say/thank-you.tsx';
import { GiveFeedbackDocument } from '../../../gql/give-feedback.ts';
import { InsightQuestionDocument } from '../../../gql/insight-question.ts';
import type { InsightQuestionQuery } from '../../../gql/types.ts';
import { localeOf } from '../../../language/locale.ts';
import { Localised } from '../../../language/localised.tsx';
import { useSatisfactionWords } from '../../../language/satisfaction/satisfaction-words.tsx';
import { Day } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { insightInvitation: question } = await ask(call, InsightQuestionDocument, { token: call.params.token ?? '' });
  return { question, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const missing = missingIn(form, ['satisfaction']);
  if (missing.length > 0) return formAnswer({ kind: 'refused', userErrors: missing }, form);
  const about = { invitation: call.params.token ?? '' };
  const told = await tell(call, GiveFeedbackDocument, { input: inputOf(form, localeOf(new URL(call.request.url).pathname), about) }, form);
  return told.kind === 'done' ? { receipt: told.data.giveFeedback.feedback?.receipt ?? '' } : formAnswer(told, form);
}

export function Component() {
  const { question, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { token = '' } = useParams();
  const { t } = useLingui();
  const said = isSaid(answer) ? answer : null;
  const failure = useSayErrors()(answer && 'userErrors' in answer ? answer : undefined);
  const { items, errorFor } = formErrors(failure);
  return (
    <Page title={t`Say what you know of a problem`} errors={items} {...(failure ? { attempt: failure.attempt } : {})}>
      <div className="site-measure">
        {said ? <ThankYou receipt={said.receipt} formKey={formKey} /> : null}
        {!said && question ? (
          <>
            <Question question={question} />
            <Form method="post" action={`/say/${token}`} noValidate>
              <HiddenKey formKey={formKey} />
              <SayFields values={failure?.values ?? {}} errorFor={errorFor} />
              <Button preventDoubleClick>
                <Trans>Send what you know</Trans>
              </Button>
            </Form>
          </>
        ) : null}
        {!said && !question ? (
          <EmptyState title={t`This invitation has ended`} actions={<Link className="govuk-link" href="/say">{t`Say what you think of a service`}</Link>}>
            <Trans>It may have run out, or somebody has ended it. Ask whoever sent it for a new one.</Trans>
          </EmptyState>
        ) : null}
      </div>
    </Page>
  );
}

function Question({ question }: { question: NonNullable<InsightQuestionQuery['insightInvitation']> }) {
  const { t } = useLingui();
  const { sourceText } = useSatisfactionWords();
  const { title, askedBy, place, serviceName, source, expiresAt } = question;
  return (
    <>
      <SummaryList
        rows={[
          { key: t`Problem`, value: <Localised of={title} /> },
          { key: t`Service`, value: <Localised of={serviceName} /> },
          { key: t`Place`, value: <Localised of={place?.name} /> },
          { key: t`Asked by`, value: <Localised of={askedBy} /> },
          { key: t`Asked of`, value: sourceText(source) },
          { key: t`Open until`, value: <Day at={expiresAt} /> },
        ]}
      />
      <p className="govuk-body">
        <Trans>You need no account, and nobody learns who you are. What you say is shown apart from what the public says.</Trans>
      </p>
    </>
  );
}
