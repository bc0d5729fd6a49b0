// The secret address of one's own calendar: make it, see it once, end it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, NotificationBanner, WarningText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { CalendarPageDocument } from '../../../gql/calendar-page.ts';
import { MakeCalendarLinkDocument } from '../../../gql/make-calendar-link.ts';
import { RevokeCalendarLinkDocument } from '../../../gql/revoke-calendar-link.ts';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, CalendarPageDocument, {});
  signInFirst(viewer.person, call.request);
  return { since: viewer.calendarLink?.createdAt ?? null, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  if (textOf(form, 'intent') === 'revoke') {
    await tell(call, RevokeCalendarLinkDocument, {}, form);
    return { link: null };
  }
  const told = await tell(call, MakeCalendarLinkDocument, {}, form);
  return { link: told.kind === 'done' ? told.data.makeCalendarLink.link : null };
}

export function Component() {
  const { since, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  return (
    <Page title={t`Your dates in your calendar`} back={{ href: '/work', text: t`My work` }}>
      {answer?.link ? (
        <NotificationBanner title={t`Your calendar address`} type="success">
          <p className="govuk-notification-banner__heading">
            <Trans>Copy it now. It is shown only this once.</Trans>
          </p>
          <pre className="site-code" tabIndex={0}>
            <code>{answer.link}</code>
          </pre>
        </NotificationBanner>
      ) : null}
      <p className="govuk-body site-measure">
        <Trans>
          Add this address to Outlook, Google or Apple calendar as a subscription. It holds the dates and events of challenges that you follow, are interested in, write an idea for, judge or work on, and keeps itself up to date.
        </Trans>
      </p>
      <WarningText prefix={t`Warning`}>
        <Trans>Whoever has the address can read your dates. Do not pass it on.</Trans>
      </WarningText>
      {since ? (
        <p className="govuk-body">
          <Trans>
            Your calendar has an address since <Moment at={since} />.
          </Trans>
        </p>
      ) : null}
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <Button name="intent" value="make" preventDoubleClick>
          {since ? <Trans>Make a new address; the one before ends</Trans> : <Trans>Make the address</Trans>}
        </Button>
      </Form>
      {since ? (
        <Form method="post">
          <HiddenKey formKey={`${formKey}-revoke`} />
          <Button name="intent" value="revoke" variant="warning" preventDoubleClick>
            <Trans>End the address</Trans>
          </Button>
        </Form>
      ) : null}
    </Page>
  );
}
