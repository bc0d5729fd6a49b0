// Answer one consultation: two at a time, a ranked ballot, or a ballot within a budget. All of it works without a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData, useSearchParams } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link, NotificationBanner } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { notFound } from '../../../data/trouble.ts';
import { answerConsultation } from '../../../features/priorities/answer-consultation.ts';
import { BudgetBallot } from '../../../features/priorities/budget-ballot.tsx';
import { ConsultationTag, usePriorityWords } from '../../../features/priorities/words/method-words.tsx';
import { PairVote } from '../../../features/priorities/pair-vote.tsx';
import { RankedBallot } from '../../../features/priorities/ranked-ballot.tsx';
import { SuggestForm } from '../../../features/priorities/suggest-form.tsx';
import { ConsultationPageDocument } from '../../../gql/consultation-page.ts';
import { PairQuestionDocument } from '../../../gql/pair-question.ts';
import { Localised, LocalisedParagraphs, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { consultation } = await ask(call, ConsultationPageDocument, { slug: call.params.slug ?? '' });
  if (!consultation) throw notFound();
  const isSurvey = consultation.method === 'PAIRWISE' && consultation.state === 'OPEN';
  const question = isSurvey ? (await ask(call, PairQuestionDocument, { id: consultation.id })).nextPair : null;
  return { consultation, question, now: new Date().toISOString(), formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { told, done } = await answerConsultation(call, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/priorities/${call.params.slug ?? ''}${done ? `?done=${done}` : ''}`);
}

export function Component() {
  const { consultation, question, now, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { methodText } = usePriorityWords();
  const errors = formErrors(answer);
  const { id, slug, title, state, method, organisation, closesAt, isYours } = consultation;
  const isOpen = state === 'OPEN' && (closesAt === null || closesAt > now);
  return (
    <Page
      title={text(title)}
      section={t`Priorities`}
      caption={<Localised of={organisation.name} />}
      crumbs={[{ text: t`Priorities`, href: '/priorities' }]}
      errors={errors.items}
      attempt={answer?.attempt}
    >
      <p className="govuk-body">
        <ConsultationTag state={isOpen || state === 'DRAFT' ? state : 'CLOSED'} /> {methodText(method)}
        {isOpen && closesAt ? (
          <>
            {' · '}
            <Trans>
              Answer until <Moment at={closesAt} />
            </Trans>
          </>
        ) : null}
      </p>
      <Thanks />
      <LocalisedParagraphs of={consultation.about} />
      <h2 className="govuk-heading-m">
        <Localised of={consultation.question} />
      </h2>
      {isOpen && method === 'PAIRWISE' ? (
        <>
          <PairVote consultationId={id} question={question} formKey={formKey} errorFor={errors.errorFor} />
          <SuggestForm consultationId={id} formKey={`${formKey}-own`} value={answer?.values.text} error={errors.errorFor('text')} />
        </>
      ) : null}
      {isOpen && method === 'RANKED' ? <RankedBallot consultation={consultation} formKey={formKey} values={answer?.values} /> : null}
      {isOpen && method === 'BUDGET' ? <BudgetBallot consultation={consultation} formKey={formKey} /> : null}
      {isOpen ? null : <NotOpen slug={slug} isDraft={state === 'DRAFT'} />}
      {isYours ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/priorities/${slug}/manage`}>
            <Trans>Manage this consultation</Trans>
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function NotOpen({ slug, isDraft }: { slug: string; isDraft: boolean }) {
  return (
    <p className="govuk-body">
      {isDraft ? (
        <Trans>Only your council sees this draft. People can answer once it is open.</Trans>
      ) : (
        <Trans>
          This consultation takes no more answers.{' '}
          <Link className="govuk-link" href={`/priorities/${slug}/results`}>
            See the result
          </Link>
          .
        </Trans>
      )}
    </p>
  );
}

function Thanks() {
  const { t } = useLingui();
  const done = useSearchParams()[0].get('done');
  if (done !== 'ballot' && done !== 'suggestion') return null;
  return (
    <NotificationBanner title={t`Done`} type="success">
      <p className="govuk-notification-banner__heading">
        {done === 'ballot' ? <Trans>Your ballot is cast. You can change it below until the end.</Trans> : <Trans>Thank you. The council will look at what you added.</Trans>}
      </p>
    </NotificationBanner>
  );
}
