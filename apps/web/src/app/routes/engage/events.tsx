// The public list of events of a challenge, with places to book and what was said where it is over.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useEngageErrors, useEngageWords } from '../../../features/engage/engage-words.tsx';
import { EventItem } from '../../../features/engage/event-list.tsx';
import { BookEventDocument } from '../../../gql/book-event.ts';
import { CancelBookingDocument } from '../../../gql/cancel-booking.ts';
import { EventsPageDocument } from '../../../gql/events-page.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, EventsPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return { isSignedIn: viewer.person !== null, challenge, formKey: newFormKey(), now: new Date().toISOString() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = textOf(form, 'id');
  const told = textOf(form, 'intent') === 'cancel' ? await tell(call, CancelBookingDocument, { input: { id } }, form) : await tell(call, BookEventDocument, { input: { id, people: Math.trunc(Number(textOf(form, 'people'))) || 0 } }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/events`) : formAnswer(told, form);
}

export function Component() {
  const { isSignedIn, challenge, formKey, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { purposeText } = useEngageWords();
  const errors = useEngageErrors(answer);
  const { slug, events, engagement } = challenge;
  const name = useText()(challenge.title);
  const isAhead = ({ state, startsAt }: { state: string; startsAt: string }): boolean => state === 'PLANNED' && startsAt > now;
  const groups = [
    { title: t`To come`, found: events.filter(isAhead) },
    { title: t`Over`, found: events.filter((event) => !isAhead(event)).toReversed() },
  ];
  // The field of people has the name of its event; the summary leads to that one.
  const items = errors.items.map((item) => (item.href === '#people' ? { ...item, href: `#people-${answer?.values.id ?? ''}` } : item));
  return (
    <Page title={t`Events`} section={name} caption={name} errors={items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}`, text: t`Back to the challenge` }} lead={t`What is said here is told to everybody afterwards. Taking part is no promise to buy.`}>
      {engagement.plan && engagement.plan.purposes.length > 0 ? (
        <>
          <h2 className="govuk-heading-s">
            <Trans>Why the council talks to suppliers</Trans>
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {engagement.plan.purposes.map((purpose) => (
              <li key={purpose}>{purposeText(purpose)}</li>
            ))}
          </ul>
          <p className="govuk-body site-measure">
            <Localised of={engagement.plan.note} />
          </p>
        </>
      ) : null}
      {engagement.mayManage ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${slug}/engagement`}>
            <Trans>Plan and record events</Trans>
          </Link>
        </p>
      ) : null}
      {events.length === 0 ? <EmptyState title={t`No event yet`}>{t`Follow the challenge to hear of the first one.`}</EmptyState> : null}
      {groups.map(({ title, found }) =>
        found.length === 0 ? null : (
          <section key={title}>
            <h2 className="govuk-heading-m">{title}</h2>
            {found.map((event) => (
              <EventItem key={event.id} event={event} now={now} formKey={formKey} isSignedIn={isSignedIn} slug={slug} />
            ))}
          </section>
        ),
      )}
    </Page>
  );
}
