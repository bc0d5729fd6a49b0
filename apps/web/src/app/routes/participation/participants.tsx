// Who takes part in a challenge, whom the lead has asked, and whom it asks next.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { GovernanceForm, SHARED_STEPS } from '../../../features/participation/governance-form.tsx';
import { GovernanceText, RULE_ORDER } from '../../../features/participation/governance-words.tsx';
import { FindAuthority, InviteForm } from '../../../features/participation/invite-form.tsx';
import { JoinRequests } from '../../../features/participation/join-requests.tsx';
import { INVITED_ROLES, useParticipationErrors, useParticipationWords } from '../../../features/participation/participation-words.tsx';
import { AcceptJoinRequestDocument } from '../../../gql/accept-join-request.ts';
import { DeclineJoinRequestDocument } from '../../../gql/decline-join-request.ts';
import { InviteParticipantDocument } from '../../../gql/invite-participant.ts';
import { ParticipantsPageDocument } from '../../../gql/participants-page.ts';
import { RevokeParticipationInvitationDocument } from '../../../gql/revoke-participation-invitation.ts';
import { SetGovernanceDocument } from '../../../gql/set-governance.ts';
import type { InvitationFieldsFragment } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const query = (new URL(call.request.url).searchParams.get('q') ?? '').trim().slice(0, 100);
  const { viewer, challenge, ...lists } = await ask(call, ParticipantsPageDocument, { slug: call.params.slug ?? '', query: query || null, hasQuery: query !== '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.viewerCan.includes('INVITE_PARTICIPANTS')) throw trouble('FORBIDDEN');
  const asked = challenge.participationInvitations.filter(({ state }) => state === 'INVITED');
  const inside = new Set([...challenge.participants, ...asked].map(({ organisation }) => organisation.id));
  const all = [lists.councils, lists.combined, lists.departments].flatMap((list) => list?.nodes ?? []);
  const found = query ? all.filter(({ id }) => !inside.has(id)) : null;
  return { challenge, found, query, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/participants`) : formAnswer(told, form);
}

function act(call: ActionFunctionArgs, form: FormData) {
  const [intent, id] = [textOf(form, 'intent'), textOf(form, 'id')];
  if (intent === 'revoke') return tell(call, RevokeParticipationInvitationDocument, { input: { id } }, form);
  if (intent === 'accept') return tell(call, AcceptJoinRequestDocument, { input: { id } }, form);
  if (intent === 'decline') return tell(call, DeclineJoinRequestDocument, { input: { id, reason: textOf(form, 'reason') } }, form);
  if (intent === 'rule') return tell(call, SetGovernanceDocument, { input: readGovernance(form, id) }, form);
  const role = INVITED_ROLES.find((one) => one === textOf(form, 'role')) ?? 'PARTICIPANT';
  const input = { challengeId: textOf(form, 'challengeId'), organisationId: textOf(form, 'organisationId'), role };
  return tell(call, InviteParticipantDocument, { input }, form);
}

function readGovernance(form: FormData, id: string) {
  const shared = new Set(form.getAll('shared'));
  const [publish, amend, shortlist] = SHARED_STEPS.map((step) => (shared.has(step) ? ('PARTICIPANTS' as const) : ('LEAD' as const)));
  const days = Number(textOf(form, 'consultationDays'));
  const rule = RULE_ORDER.find((one) => one === textOf(form, 'rule')) ?? 'UNANIMOUS';
  return { id, version: Number(textOf(form, 'version')), rule, publish, amend, shortlist, consultationDays: Number.isInteger(days) ? days : 0 };
}

export function Component() {
  const { challenge, found, query, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const { roleText } = useParticipationWords();
  const errors = useParticipationErrors(answer);
  const title = useText()(challenge.title);
  const back = { href: `/challenges/${challenge.slug}`, text: t`Back to the challenge` };
  return (
    <Page title={t`Councils that take part`} section={title} caption={title} errors={answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again, then save.` }] : errors.items} attempt={answer?.attempt} back={back}>
      <ul className="govuk-list site-measure">
        {challenge.participants.map(({ role, organisation }) => (
          <li key={organisation.id}>
            <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
              <Localised of={organisation.name} />
            </Link>{' '}
            – {roleText(role)}
          </li>
        ))}
      </ul>
      <JoinRequests wishes={challenge.joinRequests} formKey={formKey} errors={errors} />
      <h2 className="govuk-heading-m">
        <Trans>Who decides</Trans>
      </h2>
      {challenge.viewerCan.includes('SET_GOVERNANCE') ? <GovernanceForm challenge={challenge} formKey={formKey} errors={errors} /> : <GovernanceText governance={challenge.governance} />}
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${challenge.slug}/approvals`}>
          <Trans>What waits for approval, and the part each council takes</Trans>
        </Link>
      </p>
      <Asked invitations={challenge.participationInvitations} formKey={formKey} />
      <h2 className="govuk-heading-m">
        <Trans>Invite another one</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>Whoever is invited can read this challenge, also while it is a draft. Councils can join until ideas close.</Trans>
      </p>
      <FindAuthority query={query} />
      {found ? <InviteForm challengeId={challenge.id} query={query} found={found} formKey={formKey} errors={errors} /> : null}
    </Page>
  );
}

function Asked({ invitations, formKey }: { invitations: InvitationFieldsFragment[]; formKey: string }) {
  const { stateText } = useParticipationWords();
  const text = useText();
  const open = invitations.filter(({ state }) => state !== 'ACCEPTED');
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Invitations</Trans>
      </h2>
      <ul className="govuk-list editor-places">
        {open.map(({ id, organisation, state, invitedAt, mayRevoke }) => (
          <li key={id}>
            <span>
              <Localised of={organisation.name} />
              <span className="site-line">
                {stateText(state)}
                {', '}
                <Day at={invitedAt} />
              </span>
            </span>
            {mayRevoke ? (
              <Form method="post">
                <HiddenKey formKey={`${formKey}-${id}`} />
                <input type="hidden" name="intent" value="revoke" />
                <input type="hidden" name="id" value={id} />
                <Button variant="secondary" className="editor-small" preventDoubleClick>
                  <Trans>Take back</Trans>
                  <span className="govuk-visually-hidden"> {text(organisation.name)}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
