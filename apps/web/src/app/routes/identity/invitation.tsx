// Accept an invitation to an organisation.
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, LinkButton } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useRoleWords } from '../../../features/organisations/role-words.tsx';
import { AcceptInvitationDocument } from '../../../gql/accept-invitation.ts';
import { InvitationPageDocument } from '../../../gql/invitation-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';
import { useViewer } from '../../shell/viewer.ts';

export async function loader(call: LoaderFunctionArgs) {
  const token = call.params.token ?? '';
  const { invitation } = await ask(call, InvitationPageDocument, { token });
  if (!invitation) throw notFound();
  return { invitation, token, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, AcceptInvitationDocument, { input: { token: call.params.token ?? '' } }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  const slug = told.data.acceptInvitation.organisation?.slug;
  return redirect(slug ? `/organisations/${slug}` : '/work');
}

export function Component() {
  const { invitation, token, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { roleText } = useRoleWords();
  const { person } = useViewer();
  const target = useHref(`/invitations/${token}`);
  const next = encodeURIComponent(`/invitations/${token}`);
  const name = text(invitation.organisation.name);
  const roles = invitation.roles.map(roleText).join(', ');
  return (
    <Page title={t`Join ${name}`} section={t`Invitation`} errors={formErrors(answer).items} attempt={answer?.attempt}>
      <p className="govuk-body">
        <Trans>
          {name} invites you to join as: {roles}.
        </Trans>
      </p>
      {invitation.acceptedAt ? (
        <p className="govuk-body">
          <Trans>This invitation was used already.</Trans>
        </p>
      ) : person ? (
        <form method="post" action={target}>
          <HiddenKey formKey={formKey} />
          <p className="govuk-body">
            <Trans>
              It can be accepted until <Day at={invitation.expiresAt} />.
            </Trans>
          </p>
          <Button preventDoubleClick>
            <Trans>Join {name}</Trans>
          </Button>
        </form>
      ) : (
        <>
          <p className="govuk-body">
            <Trans>Sign in with the e-mail address that the invitation was sent to, or create an account with it.</Trans>
          </p>
          <div className="govuk-button-group">
            <LinkButton href={`/sign-in?next=${next}`}>
              <Trans>Sign in</Trans>
            </LinkButton>
            <LinkButton variant="secondary" href={`/sign-up?next=${next}`}>
              <Trans>Create an account</Trans>
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}
