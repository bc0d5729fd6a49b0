// One question at the council: word it, answer it, check it, or say why not.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { InsetText, Panel } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { CheckForm, DraftForm, LookUpForm, Original, RejectForm } from '../../../features/engage-manage/question-work.tsx';
import { pairIn } from '../../../features/engage-manage/read-texts.ts';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { CheckAnswerDocument } from '../../../gql/check-answer.ts';
import { DraftAnswerDocument } from '../../../gql/draft-answer.ts';
import { LookUpAskerDocument } from '../../../gql/look-up-asker.ts';
import { ManageQuestionsPageDocument } from '../../../gql/manage-questions-page.ts';
import { RejectQuestionDocument } from '../../../gql/reject-question.ts';
import { Localised, LocalisedParagraphs, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ManageQuestionsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const question = challenge?.questions.nodes.find(({ id }) => id === call.params.questionId);
  if (!challenge || !question) throw notFound();
  if (!challenge.engagement.isCouncil) throw trouble('FORBIDDEN');
  return { challenge, question, formKey: newFormKey() };
}

function act(call: ActionFunctionArgs, form: FormData) {
  const step = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const isTicked = (name: string): boolean => textOf(form, name) === 'yes';
  if (textOf(form, 'intent') === 'check') return tell(call, CheckAnswerDocument, { input: { ...step, isRight: isTicked('isRight'), note: textOf(form, 'note') } }, form);
  if (textOf(form, 'intent') === 'reject') return tell(call, RejectQuestionDocument, { input: { ...step, reason: pairIn(form, 'reason'), isShown: isTicked('isShown') } }, form);
  const words = { shownText: pairIn(form, 'shownText'), answer: pairIn(form, 'answer'), isMaterial: isTicked('isMaterial'), sameAsId: textOrNull(form, 'sameAsId') };
  return tell(call, DraftAnswerDocument, { input: { ...step, ...words, machineTranslated: [] } }, form);
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  if (textOf(form, 'intent') === 'lookUp') {
    const told = await tell(call, LookUpAskerDocument, { input: { questionId: textOf(form, 'id'), reason: textOf(form, 'reason') } }, form);
    return told.kind === 'done' ? { asker: told.data.lookUpAsker.asker } : formAnswer(told, form);
  }
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/questions/manage`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, question, formKey } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const found = acted && 'asker' in acted ? acted.asker : null;
  const answer = acted && 'userErrors' in acted ? acted : undefined;
  const { t } = useLingui();
  const errors = useManageErrors(answer);
  const name = useText()(challenge.title);
  const { slug, engagement, questions, regime } = challenge;
  const answered = questions.nodes.filter(({ state, id }) => state === 'PUBLISHED' && id !== question.id);
  const work = { question, answered, isWelsh: regime === 'WALES_PA23', values: answer?.values ?? {}, errors, formKey };
  const isOpen = question.state === 'ASKED' || question.state === 'DRAFTED' || question.state === 'CHECKED';
  return (
    <Page title={t`A question of Supplier ${question.pseudonym}`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}/questions/manage`, text: t`All questions` }}>
      {found ? (
        <Panel title={t`Who asked`}>
          <Localised of={found.organisation.name} />
          {found.person ? `, ${found.person.name}` : ''}
        </Panel>
      ) : null}
      <Original question={question} />
      {question.returnNote && question.state === 'ASKED' ? (
        <InsetText>
          <Trans>The second person wants this changed:</Trans> {question.returnNote}
        </InsetText>
      ) : null}
      {question.mayCheck ? <CheckForm {...work} /> : null}
      {!question.mayCheck && !isOpen ? <LocalisedParagraphs of={question.answer} /> : null}
      {question.state === 'DRAFTED' && !question.mayCheck && engagement.mayManage ? (
        <p className="govuk-body">
          <Trans>Your draft waits for a second person. You can still change it.</Trans>
        </p>
      ) : null}
      {engagement.mayManage && isOpen ? (
        <>
          {question.mayCheck ? (
            <h2 className="govuk-heading-m">
              <Trans>Or change it yourself</Trans>
            </h2>
          ) : null}
          <DraftForm {...work} />
          {question.state === 'CHECKED' ? null : <RejectForm {...work} />}
        </>
      ) : null}
      {engagement.mayLookUpAskers ? <LookUpForm {...work} /> : null}
    </Page>
  );
}
