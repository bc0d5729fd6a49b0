// Change what one member may do, or end the membership.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button } from '@moothall/ui/govuk';
import { formAnswer } from '../../../../data/form-answer.ts';
import { textOf, textsOf } from '../../../../data/form-text.ts';
import { HiddenKey } from '../../../../data/hidden-key.tsx';
import { tell } from '../../../../data/tell.ts';
import { notFound } from '../../../../data/trouble.ts';
import { RoleBoxes } from '../../../../features/organisations/role-boxes.tsx';
import { isRole } from '../../../../features/organisations/role-words.tsx';
import { settingsOf } from '../../../../features/organisations/settings/settings-of.ts';
import { ChangeMemberRolesDocument } from '../../../../gql/change-member-roles.ts';
import { RemoveMemberDocument } from '../../../../gql/remove-member.ts';
import { useText } from '../../../../language/localised.tsx';
import { formErrors } from '../../../../page/form-errors.ts';
import { Page } from '../../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { organisation, formKey } = await settingsOf(call);
  const member = organisation.members.find(({ id }) => id === call.params.membershipId);
  if (!member) throw notFound();
  return { organisation, member, formKey };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const membershipId = call.params.membershipId ?? '';
  const told =
    textOf(form, 'intent') === 'remove'
      ? await tell(call, RemoveMemberDocument, { input: { membershipId } }, form)
      : await tell(call, ChangeMemberRolesDocument, { input: { membershipId, roles: textsOf(form, 'roles').filter(isRole) } }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  return redirect(`/organisations/${call.params.slug ?? ''}/settings/members`);
}

export function Component() {
  const { organisation, member, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { items, errorFor } = formErrors(answer);
  const name = member.person.name;
  const back = { href: `/organisations/${organisation.slug}/settings/members`, text: t`Members` };
  return (
    <Page title={name} section={t`Members`} caption={text(organisation.name)} errors={items} attempt={answer?.attempt} back={back}>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <RoleBoxes chosen={member.roles} error={errorFor('roles')} />
        <Button preventDoubleClick>
          <Trans>Save the roles</Trans>
        </Button>
      </Form>
      <h2 className="govuk-heading-m">
        <Trans>End the membership</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>{name} can then no longer act for this organisation. What {name} did stays in the record.</Trans>
      </p>
      <Form method="post">
        <HiddenKey formKey={`${formKey}-remove`} />
        <input type="hidden" name="intent" value="remove" />
        <Button variant="warning" preventDoubleClick>
          <Trans>Remove {name}</Trans>
        </Button>
      </Form>
    </Page>
  );
}
