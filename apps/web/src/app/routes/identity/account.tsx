// A person's own account: who they are here, for whom they act, and where they are signed in.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link, LinkButton, SummaryList, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { MembershipTable } from '../../../features/organisations/membership-table.tsx';
import { AccountPageDocument } from '../../../gql/account-page.ts';
import { RevokeSessionDocument } from '../../../gql/revoke-session.ts';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, AccountPageDocument, {});
  const person = signInFirst(viewer.person, call.request);
  return { ...viewer, person, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  await tell(call, RevokeSessionDocument, { input: { id: textOf(form, 'sessionId') } }, form);
  return null;
}

export function Component() {
  const { person, email, language, memberships, sessions, formKey } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Account`}>
      <SummaryList
        rows={[
          { key: t`Name`, value: person.name },
          { key: t`E-mail address`, value: email },
          { key: t`Language of letters`, value: language === 'CY' ? 'Cymraeg' : 'English' },
        ]}
      />
      <p className="govuk-body">
        <Link className="govuk-link" href="/notifications/settings">
          <Trans>Choose which letters you get</Trans>
        </Link>
      </p>
      <LinkButton variant="secondary" href="/sign-out">
        <Trans>Sign out</Trans>
      </LinkButton>
      <h2 className="govuk-heading-m">
        <Trans>Your organisations</Trans>
      </h2>
      <MembershipTable memberships={memberships} />
      <p className="govuk-body">
        <Link className="govuk-link" href="/organisations/new">
          <Trans>Register an organisation</Trans>
        </Link>
      </p>
      <h2 className="govuk-heading-m">
        <Trans>Where you are signed in</Trans>
      </h2>
      <ScrollTable label={t`Table of sessions`}>
        <Table
          head={[t`Since`, t`Last seen`, t`Action`]}
          rows={sessions.map(({ id, createdAt, lastSeenAt, current }) => [
            { content: <Moment at={createdAt} /> },
            { content: <Moment at={lastSeenAt} /> },
            {
              content: current ? (
                <Trans>This one</Trans>
              ) : (
                <Form method="post">
                  <HiddenKey formKey={formKey + id} />
                  <input type="hidden" name="sessionId" value={id} />
                  <Button variant="secondary" className="govuk-!-margin-bottom-0">
                    <Trans>Sign out there</Trans>
                  </Button>
                </Form>
              ),
            },
          ])}
        />
      </ScrollTable>
      <h2 className="govuk-heading-m">
        <Trans>Your data</Trans>
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <Link className="govuk-link" href="/account/data">
            <Trans>Download what Moothall keeps about you</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href="/account/close">
            <Trans>Close my account and erase my data</Trans>
          </Link>
        </li>
      </ul>
    </Page>
  );
}
