// Everything the viewer is told of, the newest first.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { EmptyState, ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { NotificationCard } from '../../../features/notifications/notification-card.tsx';
import { NotificationFilter } from '../../../features/notifications/notification-filter.tsx';
import { topicIn } from '../../../features/notifications/topic-words.tsx';
import { MarkNotificationsReadDocument } from '../../../gql/mark-notifications-read.ts';
import { NotificationsPageDocument } from '../../../gql/notifications-page.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const query = new URL(call.request.url).searchParams;
  const [topic, unreadOnly] = [topicIn(query.get('topic')), query.get('unread') === '1'];
  const { viewer } = await ask(call, NotificationsPageDocument, { topic, unreadOnly, after: query.get('after') });
  signInFirst(viewer.person, call.request);
  return { ...viewer, topic, unreadOnly, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = textOf(form, 'id');
  await tell(call, MarkNotificationsReadDocument, { input: id ? { ids: [id] } : { topic: topicIn(textOf(form, 'topic')) } }, form);
  return redirect(`/notifications${new URL(call.request.url).search}`);
}

export function Component() {
  const { notifications, unreadNotifications, topic, unreadOnly, formKey } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page
      title={t`Notifications`}
      back={{ href: '/work', text: t`My work` }}
      lead={<Plural value={unreadNotifications} _0="Nothing is new." one="# is new." other="# are new." />}
    >
      <div className="site-measure">
        <p className="govuk-body">
          <Link className="govuk-link" href="/notifications/settings">
            <Trans>Choose which letters you get</Trans>
          </Link>
        </p>
        <NotificationFilter topic={topic} unreadOnly={unreadOnly} />
        {unreadNotifications > 0 ? (
          <Form method="post">
            <HiddenKey formKey={formKey} />
            <input type="hidden" name="topic" value={topic ?? ''} />
            <Button variant="secondary" preventDoubleClick>
              {topic ? <Trans>Mark all of this topic as read</Trans> : <Trans>Mark all as read</Trans>}
            </Button>
          </Form>
        ) : null}
        {notifications.nodes.length === 0 ? (
          <EmptyState title={t`Nothing here`} actions={<Link className="govuk-link" href="/challenges">{t`See challenges to follow`}</Link>}>
            <Trans>Follow a challenge, and you hear here of answers, events, documents and changes.</Trans>
          </EmptyState>
        ) : (
          <ResultList>
            {notifications.nodes.map((notification) => (
              <NotificationCard key={notification.id} notification={notification} formKey={formKey + notification.id} />
            ))}
          </ResultList>
        )}
        <CursorPages pageInfo={notifications.pageInfo} />
      </div>
    </Page>
  );
}
