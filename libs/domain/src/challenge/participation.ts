// How other authorities come into a challenge: the lead invites, each answers for itself.
import { combine, type Decision, demand } from '../decision/index.ts';
import type { Stage } from './stage.ts';

export const INVITED_ROLES = ['PARTICIPANT', 'OBSERVER'] as const;
/** A participant stands behind the challenge together with the lead; an observer follows. */
export type InvitedRole = (typeof INVITED_ROLES)[number];

export const PARTICIPATION_STATES = ['INVITED', 'ACCEPTED', 'DECLINED', 'REVOKED'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export const PARTICIPATION_ANSWERS = ['accept', 'decline', 'revoke'] as const;
export type ParticipationAnswer = (typeof PARTICIPATION_ANSWERS)[number];

export type ParticipationTransition = {
  readonly from: ParticipationState;
  readonly to: ParticipationState;
  readonly action: ParticipationAnswer;
  /** A buyer of the authority that is asked, or of the one that leads: neither does the other's part. */
  readonly by: readonly ('ASKED' | 'LEAD')[];
};

/** An invitation is answered once. */
export const PARTICIPATION_TRANSITIONS: readonly ParticipationTransition[] = [
  { from: 'INVITED', to: 'ACCEPTED', action: 'accept', by: ['ASKED'] },
  { from: 'INVITED', to: 'DECLINED', action: 'decline', by: ['ASKED'] },
  { from: 'INVITED', to: 'REVOKED', action: 'revoke', by: ['LEAD'] },
];

/** Where an answer leads from here; null when there is no such answer any more. */
export const participationAfter = (from: ParticipationState, answer: ParticipationAnswer): ParticipationState | null =>
  PARTICIPATION_TRANSITIONS.find((one) => one.from === from && one.action === answer)?.to ?? null;

/** Whether it is the lead, and not the one asked, who speaks so. */
export const isLeadsAnswer = (answer: ParticipationAnswer): boolean =>
  PARTICIPATION_TRANSITIONS.some((one) => one.action === answer && one.by.includes('LEAD'));

/** From the deadline on it is settled who buys together, so that nobody comes in to see what was proposed. */
const JOINABLE: readonly Stage[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN'];
export const isChallengeJoinable = (stage: Stage): boolean => JOINABLE.includes(stage);

export type InvitingCode = 'WRONG_STAGE' | 'NOT_AN_AUTHORITY' | 'IS_LEAD' | 'TAKES_PART_ALREADY' | 'INVITED_ALREADY';
export type InvitingFacts = {
  readonly stage: Stage;
  /** Whether the one invited exists and is a council, combined authority or department. */
  readonly isAuthority: boolean;
  readonly isLead: boolean;
  readonly takesPart: boolean;
  readonly isInvited: boolean;
};

export const decideInviting = (facts: InvitingFacts): Decision<InvitingCode> =>
  combine<InvitingCode>(
    demand(isChallengeJoinable(facts.stage), 'WRONG_STAGE', [], 'Councils are invited until proposals close. This challenge has passed that.'),
    demand(facts.isAuthority, 'NOT_AN_AUTHORITY', ['organisationId'], 'Choose a council, a combined authority or a department.'),
    demand(!facts.isLead, 'IS_LEAD', ['organisationId'], 'This council leads the challenge. Choose another one.'),
    demand(!facts.takesPart || facts.isLead, 'TAKES_PART_ALREADY', ['organisationId'], 'This council takes part already.'),
    demand(!facts.isInvited, 'INVITED_ALREADY', ['organisationId'], 'This council is invited already. Wait for its answer, or take the invitation back.'),
  );

export type AnsweringCode = 'WRONG_STAGE' | 'ANSWERED_ALREADY';
export type AnsweringFacts = { readonly stage: Stage; readonly state: ParticipationState; readonly answer: ParticipationAnswer };

/** A no, or taking it back, is possible as long as the question is open; a yes only while the challenge can still be joined. */
export const decideAnswering = ({ stage, state, answer }: AnsweringFacts): Decision<AnsweringCode> =>
  combine<AnsweringCode>(
    demand(participationAfter(state, answer) !== null, 'ANSWERED_ALREADY', [], 'This invitation was answered or taken back. Read it again.'),
    demand(answer !== 'accept' || isChallengeJoinable(stage), 'WRONG_STAGE', [], 'It is too late to join: proposals have closed, or the challenge has ended.'),
  );
