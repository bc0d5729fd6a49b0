// What people wrote and nobody has read yet: a buyer lets words be shown, or keeps them back with a reason.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link, NotificationBanner } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import type { FormAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { FeedbackCard } from '../../../features/work/feedback-card.tsx';
import { FeedbackQueueDocument } from '../../../gql/feedback-queue.ts';
import { HideFeedbackDocument } from '../../../gql/hide-feedback.ts';
import { ShowFeedbackDocument } from '../../../gql/show-feedback.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  const { viewer, feedbackWaiting } = await ask(call, FeedbackQueueDocument, { after });
  signInFirst(viewer.person, call.request);
  // Each answer has a form of its own, and so a key of its own.
  return { queue: feedbackWaiting, keys: feedbackWaiting.nodes.map(() => newFormKey()) };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const isShown = textOf(form, 'decision') === 'show';
  const told = isShown
    ? await tell(call, ShowFeedbackDocument, { input }, form)
    : await tell(call, HideFeedbackDocument, { input: { ...input, reason: textOf(form, 'reason') } }, form);
  return told.kind === 'done' ? redirect('/work/feedback') : formAnswer(told, form);
}

export function Component() {
  const { queue, keys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const failure = useReasonWords(answer);
  const { items, errorFor } = formErrors(failure, `${failure?.values.id ?? ''}-`);
  return (
    <Page
      title={t`Read what people wrote`}
      lead={t`Words are shown to everybody once you let them. The figure counts in any case.`}
      back={{ href: '/work', text: t`My work` }}
      errors={items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      <div className="site-measure">
        {failure?.conflict ? (
          <NotificationBanner title={t`Changed by someone else`} role="alert">
            <p className="govuk-notification-banner__heading">
              <Trans>A colleague has decided on that answer meanwhile. The list below is as it is now.</Trans>
            </p>
          </NotificationBanner>
        ) : null}
        {queue.totalCount === 0 ? (
          <EmptyState title={t`Nothing waits to be read`} actions={<Link className="govuk-link" href="/work">{t`Back to my work`}</Link>}>
            <Trans>When somebody writes about a service of your council, it appears here first.</Trans>
          </EmptyState>
        ) : (
          <>
            <p className="govuk-body">
              <Plural value={queue.totalCount} one="# answer waits." other="# answers wait." />{' '}
              <Trans>Keep back names, and what says something of a person’s health, faith, politics or crimes. Criticism of the council is no reason.</Trans>
            </p>
            {queue.nodes.map((feedback, index) => (
              <FeedbackCard
                key={feedback.id}
                feedback={feedback}
                formKey={keys[index] ?? ''}
                errorFor={failure?.values.id === feedback.id ? errorFor : () => undefined}
                reason={failure?.values.id === feedback.id ? failure.values.reason : undefined}
              />
            ))}
            <CursorPages pageInfo={queue.pageInfo} />
          </>
        )}
      </div>
    </Page>
  );
}

/** The errors of the queue in the language of the page. */
function useReasonWords(answer: FormAnswer | undefined): FormAnswer | undefined {
  const { t } = useLingui();
  if (!answer) return undefined;
  const inWords = (code: string, message: string): string => (code === 'REASON_MISSING' ? t`Say why these words are kept back.` : message);
  return { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: inWords(error.code, error.message) })) };
}
