// The invitation of a council into a challenge: what it would join, as what, and its one answer.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, InsetText, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { GovernanceText } from '../../../features/participation/governance-words.tsx';
import { useParticipationErrors, useParticipationWords } from '../../../features/participation/participation-words.tsx';
import { AcceptParticipationDocument } from '../../../gql/accept-participation.ts';
import { DeclineParticipationDocument } from '../../../gql/decline-participation.ts';
import { ParticipationInvitationPageDocument } from '../../../gql/participation-invitation-page.ts';
import type { InvitationFieldsFragment, ParticipationInvitationPageQuery } from '../../../gql/types.ts';
import { Localised, LocalisedParagraphs, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ParticipationInvitationPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const own = new Set(viewer.memberships.map(({ organisation }) => organisation.id));
  const mine = challenge?.participationInvitations.filter(({ organisation }) => own.has(organisation.id)) ?? [];
  const invitation = mine.find(({ mayAnswer }) => mayAnswer) ?? mine[0];
  if (!challenge || !invitation) throw notFound();
  return { challenge, invitation, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const isYes = textOf(form, 'answer') === 'accept';
  const input = { id: textOf(form, 'id') };
  const told = isYes ? await tell(call, AcceptParticipationDocument, { input }, form) : await tell(call, DeclineParticipationDocument, { input }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  // Who declines may not read the draft any more.
  return redirect(isYes ? `/challenges/${call.params.slug ?? ''}` : '/work');
}

export function Component() {
  const { challenge, invitation, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { roleText, stateText } = useParticipationWords();
  const errors = useParticipationErrors(answer);
  const title = text(challenge.title);
  return (
    <Page title={t`Invitation to a challenge`} section={title} caption={title} errors={errors.items} attempt={answer?.attempt} back={{ href: '/work', text: t`My work` }}>
      <p className="govuk-body-l site-measure">
        <Trans>
          <Localised of={invitation.lead.name} /> invites <Localised of={invitation.organisation.name} />.
        </Trans>{' '}
        {invitation.role === 'OBSERVER' ? <Trans>As an observer your council reads drafts and follows every step.</Trans> : <Trans>As a participant your council stands behind the challenge together with the lead.</Trans>}
      </p>
      <h2 className="govuk-heading-m">
        <Trans>Who decides</Trans>
      </h2>
      <GovernanceText governance={challenge.governance} />
      {invitation.mayAnswer ? (
        <AnswerForm invitation={invitation} formKey={formKey} />
      ) : (
        <InsetText>
          {stateText(invitation.state)}
          {invitation.answeredAt ? (
            <>
              , <Moment at={invitation.answeredAt} />
            </>
          ) : null}
          . <Trans>Part: {roleText(invitation.role)}.</Trans>
        </InsetText>
      )}
      <WhatItIs challenge={challenge} />
    </Page>
  );
}

function AnswerForm({ invitation, formKey }: { invitation: InvitationFieldsFragment; formKey: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>What happens if you accept</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        <li>
          <Trans>Your council stands on the page of the challenge, and the public record says when it joined.</Trans>
        </li>
        <li>
          <Trans>Your colleagues can read the drafts of this challenge.</Trans>
        </li>
        <li>
          <Trans>You promise no money. Pledges are a step of their own, later.</Trans>
        </li>
      </ul>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={invitation.id} />
        <ButtonGroup>
          <Button name="answer" value="accept" preventDoubleClick>
            <Trans>Accept and take part</Trans>
          </Button>
          <Button name="answer" value="decline" variant="secondary" preventDoubleClick>
            <Trans>Decline</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

function WhatItIs({ challenge }: { challenge: NonNullable<ParticipationInvitationPageQuery['challenge']> }) {
  return (
    <section aria-labelledby="problem">
      <h2 className="govuk-heading-m" id="problem">
        <Trans>What the challenge is about</Trans>
      </h2>
      <LocalisedParagraphs of={challenge.problem} />
      {challenge.beganAs ? (
        <p className="govuk-body">
          <Trans>
            It began as the problem{' '}
            <Link className="govuk-link" href={`/problems/${challenge.beganAs.slug}`}>
              <Localised of={challenge.beganAs.title} />
            </Link>
            .
          </Trans>
        </p>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
          <Trans>Read the whole challenge</Trans>
        </Link>
      </p>
    </section>
  );
}
