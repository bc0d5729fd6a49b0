// The same part for an organisation without an account, by the link of its letter.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { AnswerForm } from '../../../features/proposal-parts/answer-form.tsx';
import { answerOf } from '../../../features/proposal-parts/answer-of.ts';
import { PartFacts } from '../../../features/proposal-parts/part-facts.tsx';
import { usePartWords } from '../../../features/proposal-parts/part-words.tsx';
import { AnswerTeamLetterDocument } from '../../../gql/answer-team-letter.ts';
import { TeamLetterPageDocument } from '../../../gql/team-letter-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { teamInvitation } = await ask(call, TeamLetterPageDocument, { token: call.params.token ?? '' });
  const isAnswered = new URL(call.request.url).searchParams.get('answered') !== null;
  return { part: teamInvitation, isAnswered, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const token = call.params.token ?? '';
  const input = { token, answer: answerOf(textOf(form, 'answer')), note: textOrNull(form, 'note'), name: textOf(form, 'name') };
  const told = await tell(call, AnswerTeamLetterDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/team-invitations/${token}?answered`) : formAnswer(told, form);
}

export function Component() {
  const { part, isAnswered, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { errorText } = usePartWords();
  const errors = errorsFromUserErrors((answer?.userErrors ?? []).map((error) => ({ ...error, message: errorText(error) })), (path) => path[0]);
  const title = isAnswered ? t`Thank you for your answer` : part ? t`Your part in an idea` : t`This link does not work any more`;
  return (
    <Page title={title} caption={part ? text(part.lead.name) : undefined} errors={errors.items} attempt={answer?.attempt}>
      {isAnswered ? (
        <p className="govuk-body site-measure">
          <Trans>The organisation that leads the team can see your answer. If your part changes, you will get a new letter.</Trans>
        </p>
      ) : part ? (
        <>
          <PartFacts part={part} />
          <AnswerForm part={part} formKey={formKey} errors={errors} values={answer?.values ?? { note: part.note }} asksName />
          <p className="govuk-body site-measure">
            <Trans>
              The link works once. We keep your name and your answer with the idea; read how we <Link className="govuk-link" href="/privacy">look after your information</Link>.
            </Trans>
          </p>
        </>
      ) : (
        <p className="govuk-body site-measure">
          <Trans>A link holds for 14 days and answers once. Ask the organisation that wrote to you for a new one.</Trans>
        </p>
      )}
    </Page>
  );
}
