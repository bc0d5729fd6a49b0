// The public questions and answers of a challenge, and the form to ask one more.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { AskForm } from '../../../features/engage/ask-form.tsx';
import { useEngageErrors } from '../../../features/engage/engage-words.tsx';
import { QuestionList } from '../../../features/engage/question-list.tsx';
import { AskQuestionDocument } from '../../../gql/ask-question.ts';
import { QuestionsPageDocument } from '../../../gql/questions-page.ts';
import { WithdrawQuestionDocument } from '../../../gql/withdraw-question.ts';
import type { QuestionsPageQuery } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { searchParams } = new URL(call.request.url);
  const { viewer, challenge } = await ask(call, QuestionsPageDocument, { slug: call.params.slug ?? '', after: searchParams.get('after') });
  if (!challenge) throw notFound();
  return { viewer, challenge, isAsked: searchParams.has('asked'), formKey: newFormKey(), now: new Date().toISOString() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const home = `/challenges/${call.params.slug ?? ''}/questions`;
  if (textOf(form, 'intent') === 'withdraw') {
    const told = await tell(call, WithdrawQuestionDocument, { input: { id: textOf(form, 'id') } }, form);
    return told.kind === 'done' ? redirect(home) : formAnswer(told, form);
  }
  const language = textOf(form, 'language') === 'CY' ? 'CY' : 'EN';
  const told = await tell(call, AskQuestionDocument, { input: { challengeId: textOf(form, 'challengeId'), text: textOf(form, 'text'), language } }, form);
  return told.kind === 'done' ? redirect(`${home}?asked=1`) : formAnswer(told, form);
}

export function Component() {
  const { viewer, challenge, isAsked, formKey, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useEngageErrors(answer);
  const { slug, engagement, questions } = challenge;
  const name = useText()(challenge.title);
  return (
    <Page title={t`Questions and answers`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}`, text: t`Back to the challenge` }} lead={t`Everybody reads every answer at the same time. Nobody reads who asked.`}>
      {isAsked && !answer ? (
        <p className="govuk-body" role="status">
          <strong>{t`Your question was sent.`}</strong> {t`You find it below until everybody reads the answer.`}
        </p>
      ) : null}
      <UntilWhen challenge={challenge} now={now} />
      <p className="govuk-body">
        <Plural value={engagement.questionsAnswered} one="# question is answered" other="# questions are answered" />
        {', '}
        <Plural value={engagement.questionsWaiting} one="# waits for its answer" other="# wait for their answer" />
        {'. '}
        <a className="govuk-link" href={useHref(`/challenges/${slug}/questions.atom`)}>
          <Trans>Subscribe to the answers (Atom)</Trans>
        </a>
      </p>
      {engagement.mayManage || engagement.mayCheckAnswers ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/questions/manage`}>
            <Trans>Answer and check questions</Trans>
          </Link>
        </p>
      ) : null}
      {questions.nodes.length === 0 ? <EmptyState title={t`No answer yet`}>{t`Questions appear here together with their answer.`}</EmptyState> : null}
      <QuestionList questions={questions.nodes} formKey={formKey} />
      <CursorPages pageInfo={questions.pageInfo} />
      <h2 className="govuk-heading-m" id="ask">
        <Trans>Ask a question</Trans>
      </h2>
      {engagement.mayAsk ? <AskForm challengeId={challenge.id} values={answer?.values ?? {}} errors={errors} formKey={formKey} /> : <WhoMayAsk viewer={viewer} challenge={challenge} now={now} />}
    </Page>
  );
}

type Challenge = NonNullable<QuestionsPageQuery['challenge']>;

const lastMoment = ({ timeline }: Challenge): string | null => timeline.questionsCloseAt ?? timeline.closesAt;

function UntilWhen({ challenge, now }: { challenge: Challenge; now: string }) {
  const until = lastMoment(challenge);
  if (!until) return null;
  return (
    <p className="govuk-body">
      {until > now ? (
        <Trans>
          Ask until <Moment at={until} />. The council answers within five working days.
        </Trans>
      ) : (
        <Trans>
          Questions could be asked until <Moment at={until} />.
        </Trans>
      )}
    </p>
  );
}

function WhoMayAsk({ viewer, challenge, now }: { viewer: QuestionsPageQuery['viewer']; challenge: Challenge; now: string }) {
  const { stage, slug } = challenge;
  const until = lastMoment(challenge);
  const isOver = (stage !== 'ENGAGING' && stage !== 'OPEN') || (until !== null && until <= now);
  if (isOver)
    return (
      <p className="govuk-body">
        <Trans>The time for questions is over, so that everybody has the same answers in time. What was answered stays here to read.</Trans>
      </p>
    );
  if (!viewer.person)
    return (
      <p className="govuk-body">
        <Link className="govuk-link" href={`/sign-in?next=${encodeURIComponent(`/challenges/${slug}/questions#ask`)}`}>
          <Trans>Sign in to ask</Trans>
        </Link>
        {' – '}
        <Trans>for a supplier, a charity or a research body. It is published without your name.</Trans>
      </p>
    );
  return (
    <p className="govuk-body">
      <Trans>Suppliers, charities and research bodies ask here. Choose one that you belong to as the organisation you act for.</Trans>{' '}
      <Link className="govuk-link" href="/account/acting-for">
        <Trans>Choose whom you act for</Trans>
      </Link>
    </p>
  );
}
