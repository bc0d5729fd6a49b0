// A part in the team of another organisation, and the answer to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { StatusTag } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { AnswerForm } from '../../../features/proposal-parts/answer-form.tsx';
import { answerOf } from '../../../features/proposal-parts/answer-of.ts';
import { PartFacts } from '../../../features/proposal-parts/part-facts.tsx';
import { usePartWords } from '../../../features/proposal-parts/part-words.tsx';
import { AnswerTeamPartDocument } from '../../../gql/answer-team-part.ts';
import { TeamPartPageDocument } from '../../../gql/team-part-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, teamPart } = await ask(call, TeamPartPageDocument, { id: call.params.id ?? '' });
  signInFirst(viewer.person, call.request);
  if (!teamPart) throw notFound();
  return { part: teamPart, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const told = await tell(call, AnswerTeamPartDocument, { input: { id, answer: answerOf(textOf(form, 'answer')), note: textOrNull(form, 'note') } }, form);
  return told.kind === 'done' ? redirect(`/team-parts/${id}`) : formAnswer(told, form);
}

export function Component() {
  const { part, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { stateOf, errorText } = usePartWords();
  const state = stateOf(part.state);
  const errors = errorsFromUserErrors((answer?.userErrors ?? []).map((error) => ({ ...error, message: errorText(error) })), (path) => path[0]);
  return (
    <Page title={t`Your part in an idea`} section={text(part.lead.name)} caption={text(part.lead.name)} errors={errors.items} attempt={answer?.attempt} back={{ href: '/work', text: t`My work` }}>
      {part.isRemoved ? (
        <InsetText>
          <Trans>You are no longer in this team. You need do nothing.</Trans>
        </InsetText>
      ) : (
        <>
          <p className="govuk-body">
            <StatusTag tone={state.tone}>{state.text}</StatusTag>
          </p>
          <PartFacts part={part} />
          {part.viewerCan.length > 0 ? <AnswerForm part={part} formKey={formKey} errors={errors} values={answer?.values ?? { note: part.note }} asksName={false} /> : null}
        </>
      )}
    </Page>
  );
}
