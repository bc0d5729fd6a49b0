// The parts an authority can be asked to take, what became of an invitation, and what stands against one, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { InvitedRole, ParticipationRole, ParticipationState } from '../../gql/types.ts';
import { formErrors } from '../../page/form-errors.ts';

const ROLES: Record<ParticipationRole, MessageDescriptor> = {
  LEAD: msg`leads`,
  PARTICIPANT: msg`takes part beside the lead`,
  OBSERVER: msg`observes and reads drafts`,
};

const STATES: Record<ParticipationState, MessageDescriptor> = {
  INVITED: msg`Invited, no answer yet`,
  ACCEPTED: msg`Accepted`,
  DECLINED: msg`Declined`,
  REVOKED: msg`Invitation taken back`,
};

const FAULTS: Record<string, MessageDescriptor> = {
  WRONG_STAGE: msg`It is too late: councils join until ideas close.`,
  NOT_AN_AUTHORITY: msg`Choose a council, a combined authority or a department.`,
  IS_LEAD: msg`This council leads the challenge. Choose another one.`,
  TAKES_PART_ALREADY: msg`This council takes part already.`,
  INVITED_ALREADY: msg`This council is invited already. Wait for its answer, or take the invitation back.`,
  ANSWERED_ALREADY: msg`This was answered or taken back. Load the page again.`,
  ASKED_ALREADY: msg`Your council has asked already. Wait for the answer.`,
  REASON_MISSING: msg`Say why, in at least 10 characters.`,
  NOT_WAITING: msg`This was decided or taken back. Load the page again.`,
  OWN_DRAFT: msg`Ask a colleague who did not write any part of this challenge to approve it.`,
  CONSULTATION_RUNNING: msg`The lead decides once the other councils have answered, or their time is over.`,
  JOINED_UNDER_IT: msg`Another council has joined under this rule, so it stays.`,
  OUT_OF_RANGE: msg`Enter a whole number of days from 1 to 30.`,
};

export const INVITED_ROLES = ['PARTICIPANT', 'OBSERVER'] as const satisfies readonly InvitedRole[];

export function useParticipationWords() {
  const { i18n } = useLingui();
  return {
    roleText: (role: ParticipationRole) => i18n._(ROLES[role]),
    stateText: (state: ParticipationState) => i18n._(STATES[state]),
  };
}

export function useParticipationErrors(answer: FormAnswer | undefined) {
  const { i18n } = useLingui();
  const words = ({ code, message }: { code: string; message: string }) => (FAULTS[code] ? i18n._(FAULTS[code]) : message);
  return formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: words(error) })) });
}
