// The members of an organisation, those who were invited, and a form to invite one more.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Button, Input, Link, NotificationBanner, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { formAnswer } from '../../../../data/form-answer.ts';
import { textOf, textsOf } from '../../../../data/form-text.ts';
import { newFormKey } from '../../../../data/form-key.ts';
import { HiddenKey } from '../../../../data/hidden-key.tsx';
import { tell } from '../../../../data/tell.ts';
import { RoleBoxes } from '../../../../features/organisations/role-boxes.tsx';
import { isRole, useRoleWords } from '../../../../features/organisations/role-words.tsx';
import { settingsOf } from '../../../../features/organisations/settings/settings-of.ts';
import { SettingsPage } from '../../../../features/organisations/settings/settings-page.tsx';
import { InviteMemberDocument } from '../../../../gql/invite-member.ts';
import type { OrganisationSettingsQuery } from '../../../../gql/types.ts';
import { Day } from '../../../../language/times.tsx';
import { formErrors } from '../../../../page/form-errors.ts';

export const loader = settingsOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const email = textOf(form, 'email');
  const input = { organisationId: textOf(form, 'organisationId'), email, roles: textsOf(form, 'roles').filter(isRole) };
  const told = await tell(call, InviteMemberDocument, { input }, form);
  return told.kind === 'done' ? { invited: email, next: newFormKey() } : formAnswer(told, form);
}

export function Component() {
  const { organisation, formKey: first } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // The form is new at once, so that nobody writes into one that the next reading of the page empties.
  const formKey = answer && 'next' in answer ? answer.next : first;
  const { t } = useLingui();
  const invited = answer && 'invited' in answer ? answer.invited : null;
  const failure = answer && 'userErrors' in answer ? answer : undefined;
  const { items, errorFor } = formErrors(failure);
  return (
    <SettingsPage organisation={organisation} title={t`Members`} current="members" errors={items} attempt={failure?.attempt}>
      {invited ? (
        <NotificationBanner title={t`Done`} type="success">
          <p className="govuk-notification-banner__heading">
            <Trans>We have sent an invitation to {invited}.</Trans>
          </p>
        </NotificationBanner>
      ) : null}
      <MemberTable organisation={organisation} />
      <InvitationTable invitations={organisation.invitations} />
      <h2 className="govuk-heading-m">
        <Trans>Invite somebody</Trans>
      </h2>
      <Form method="post" className="site-measure" noValidate key={formKey}>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="organisationId" value={organisation.id} />
        <Input
          label={t`E-mail address`}
          labelSize="s"
          name="email"
          type="email"
          spellCheck={false}
          defaultValue={failure?.values.email}
          error={errorFor('email')}
        />
        <RoleBoxes chosen={failure?.values.roles ? [failure.values.roles] : []} error={errorFor('roles')} />
        <Button preventDoubleClick>
          <Trans>Send the invitation</Trans>
        </Button>
      </Form>
    </SettingsPage>
  );
}

type Organisation = NonNullable<OrganisationSettingsQuery['organisation']>;

function MemberTable({ organisation: { slug, members } }: { organisation: Organisation }) {
  const { t } = useLingui();
  const { roleText } = useRoleWords();
  return (
    <ScrollTable label={t`Table of members`}>
      <Table
        head={[t`Name`, t`Roles`, t`Action`]}
        rows={(members ?? []).map(({ id, person, roles }) => [
          person.name,
          roles.map(roleText).join(', '),
          {
            content: (
              <Link className="govuk-link" href={`/organisations/${slug}/settings/members/${id}`}>
                <Trans>
                  Change <span className="govuk-visually-hidden">{person.name}</span>
                </Trans>
              </Link>
            ),
          },
        ])}
      />
    </ScrollTable>
  );
}

function InvitationTable({ invitations }: { invitations: Organisation['invitations'] }) {
  const { t } = useLingui();
  const { roleText } = useRoleWords();
  const waiting = (invitations ?? []).filter(({ acceptedAt }) => acceptedAt === null);
  if (waiting.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Invited, not yet joined</Trans>
      </h2>
      <ScrollTable label={t`Table of invitations`}>
        <Table
          head={[t`E-mail address`, t`Roles`, t`Until`]}
          rows={waiting.map(({ email, roles, expiresAt }) => [email, roles.map(roleText).join(', '), { content: <Day at={expiresAt} /> }])}
        />
      </ScrollTable>
    </>
  );
}
