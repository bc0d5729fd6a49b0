// The words for parts in a team, for consent, and for what can be wrong with either.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { StatusTone } from '@moothall/ui/layout';
import type { ConsentState, PartAnswer, TeamRole } from '../../gql/types.ts';

const ROLES: Record<TeamRole, MessageDescriptor> = {
  PRIME: msg`Leads the work`,
  CONSORTIUM: msg`Member of a consortium`,
  SUBCONTRACTOR: msg`Subcontractor`,
  PARTNER: msg`Partner without payment`,
};

const STATES: Record<ConsentState | 'NOT_ASKED', { text: MessageDescriptor; tone: StatusTone }> = {
  NOT_ASKED: { text: msg`Not asked yet`, tone: 'closed' },
  INVITED: { text: msg`Asked, no answer yet`, tone: 'waiting' },
  CONFIRMED: { text: msg`Confirmed`, tone: 'done' },
  DECLINED: { text: msg`Declined`, tone: 'problem' },
};

const ANSWERS: Record<PartAnswer, MessageDescriptor> = {
  CONFIRM: msg`Yes, we confirm this part`,
  DECLINE: msg`No, we do not take part`,
  PROPOSE_CHANGE: msg`Something should be different`,
};

const ERRORS: Record<string, MessageDescriptor> = {
  DEADLINE_PASSED: msg`The closing time has passed. Nothing of this team can change any more.`,
  WRONG_STATE: msg`This idea can no longer be changed.`,
  NOT_OPEN: msg`This challenge is not open for ideas.`,
  ANSWERED_ALREADY: msg`You have given this answer already.`,
  SAY_WHAT: msg`Say what should be different in your part.`,
  LINK_EXPIRED: msg`This link was used already or has expired. Ask the organisation that leads for a new one.`,
  NO_NAME: msg`Enter your name.`,
  NO_SUCH_MEMBER: msg`This organisation is not in the team any more. Read the team again.`,
  NO_SUCH_ORGANISATION: msg`Choose an organisation from the list.`,
  IS_LEAD: msg`Your own organisation leads. Choose another one.`,
  IN_TEAM_ALREADY: msg`This organisation is in the team already.`,
  WHOM: msg`Choose an organisation, or enter an e-mail address.`,
  BAD_USER_INPUT: msg`Enter an e-mail address, like name@example.org.`,
};

export function usePartWords() {
  const { i18n } = useLingui();
  return {
    roleText: (role: TeamRole) => i18n._(ROLES[role]),
    stateOf: (state: ConsentState | null | undefined) => ({ text: i18n._(STATES[state ?? 'NOT_ASKED'].text), tone: STATES[state ?? 'NOT_ASKED'].tone }),
    answerText: (answer: PartAnswer) => i18n._(ANSWERS[answer]),
    errorText: ({ code, message }: { code: string; message: string }) => {
      const known = ERRORS[code];
      return known ? i18n._(known) : message;
    },
  };
}
