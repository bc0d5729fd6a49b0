// How an authority that has the same problem comes into another's challenge: it asks, and the lead answers.
import { combine, type Decision, demand } from '../decision/index.ts';
import { demandReason } from './at-stage.ts';
import { isChallengeJoinable } from './participation.ts';
import type { Stage } from './stage.ts';

export const JOIN_STATES = ['ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type JoinState = (typeof JOIN_STATES)[number];

export const JOIN_ANSWERS = ['accept', 'decline', 'withdraw'] as const;
export type JoinAnswer = (typeof JOIN_ANSWERS)[number];

export type JoinTransition = { readonly from: JoinState; readonly to: JoinState; readonly action: JoinAnswer; readonly by: readonly ('ASKER' | 'LEAD')[] };

/** A wish to join is answered once. */
export const JOIN_TRANSITIONS: readonly JoinTransition[] = [
  { from: 'ASKED', to: 'ACCEPTED', action: 'accept', by: ['LEAD'] },
  { from: 'ASKED', to: 'DECLINED', action: 'decline', by: ['LEAD'] },
  { from: 'ASKED', to: 'WITHDRAWN', action: 'withdraw', by: ['ASKER'] },
];

export const joinAfter = (from: JoinState, answer: JoinAnswer): JoinState | null =>
  JOIN_TRANSITIONS.find((one) => one.from === from && one.action === answer)?.to ?? null;

export type JoinAskingCode = 'WRONG_STAGE' | 'IS_LEAD' | 'TAKES_PART_ALREADY' | 'INVITED_ALREADY' | 'ASKED_ALREADY';
export type JoinAskingFacts = {
  readonly stage: Stage;
  readonly isLead: boolean;
  readonly takesPart: boolean;
  readonly isInvited: boolean;
  readonly hasAsked: boolean;
};

/** Until proposals close, so that nobody comes in to see what was proposed. */
export const decideJoinAsking = (facts: JoinAskingFacts): Decision<JoinAskingCode> =>
  combine<JoinAskingCode>(
    demand(isChallengeJoinable(facts.stage), 'WRONG_STAGE', [], 'Councils join until proposals close. This challenge has passed that; read its results instead.'),
    demand(!facts.isLead, 'IS_LEAD', [], 'Your council leads this challenge.'),
    demand(!facts.takesPart || facts.isLead, 'TAKES_PART_ALREADY', [], 'Your council takes part already.'),
    demand(!facts.isInvited, 'INVITED_ALREADY', [], 'Your council is invited already. Answer the invitation.'),
    demand(!facts.hasAsked, 'ASKED_ALREADY', [], 'Your council has asked already. Wait for the answer.'),
  );

export type JoinAnsweringCode = 'WRONG_STAGE' | 'ANSWERED_ALREADY' | 'REASON_MISSING';
export type JoinAnsweringFacts = { readonly stage: Stage; readonly state: JoinState; readonly answer: JoinAnswer; readonly reason: string | null };

/** A no needs a reason, which the asking council reads. */
export const decideJoinAnswering = ({ stage, state, answer, reason }: JoinAnsweringFacts): Decision<JoinAnsweringCode> =>
  combine<JoinAnsweringCode>(
    demand(joinAfter(state, answer) !== null, 'ANSWERED_ALREADY', [], 'This was answered or taken back. Load the page again.'),
    demand(answer !== 'accept' || isChallengeJoinable(stage), 'WRONG_STAGE', [], 'It is too late to join: proposals have closed, or the challenge has ended.'),
    answer === 'decline' ? demandReason(reason, 'Tell the council why not, in at least 10 characters.') : combine<JoinAnsweringCode>(),
  );
