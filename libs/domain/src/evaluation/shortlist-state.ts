// The states of a shortlist, who may move it, and when votes and the second look at an override carry it.
import { combine, demand, type Decision } from '../decision/index.ts';

export const SHORTLIST_STATES = ['DRAFT', 'PROPOSED', 'APPROVED', 'ISSUED', 'SUPERSEDED'] as const;
export type ShortlistState = (typeof SHORTLIST_STATES)[number];
export const SHORTLIST_ROLES = ['CHAIR', 'BUYER', 'APPROVER', 'VOTES', 'EVALUATOR', 'AUDITOR', 'PROPOSER'] as const;
/** VOTES: what the rule of the challenge asks for, with the extra approval of an override. */
export type ShortlistRole = (typeof SHORTLIST_ROLES)[number];
export type ShortlistTransition = { readonly from: ShortlistState; readonly to: ShortlistState; readonly action: string; readonly by: readonly ShortlistRole[] };

/** The whole law of movement. What was issued is never taken back: another one takes its place, with a reason. */
export const SHORTLIST_TRANSITIONS: readonly ShortlistTransition[] = [
  { from: 'DRAFT', to: 'DRAFT', action: 'save', by: ['CHAIR', 'BUYER'] },
  { from: 'DRAFT', to: 'PROPOSED', action: 'propose', by: ['CHAIR', 'BUYER'] },
  { from: 'PROPOSED', to: 'APPROVED', action: 'approve', by: ['VOTES'] },
  { from: 'PROPOSED', to: 'DRAFT', action: 'return', by: ['CHAIR', 'BUYER', 'VOTES'] },
  { from: 'APPROVED', to: 'DRAFT', action: 'return', by: ['CHAIR', 'BUYER'] },
  { from: 'APPROVED', to: 'ISSUED', action: 'issue', by: ['CHAIR', 'BUYER'] },
  { from: 'ISSUED', to: 'SUPERSEDED', action: 'replace', by: ['CHAIR', 'BUYER'] },
];

export const canMoveShortlist = (from: ShortlistState, to: ShortlistState): boolean => SHORTLIST_TRANSITIONS.some((move) => move.from === from && move.to === to);

export const mayMoveShortlist = (from: ShortlistState, to: ShortlistState, role: ShortlistRole): boolean =>
  SHORTLIST_TRANSITIONS.some((move) => move.from === from && move.to === to && move.by.includes(role));

export type VotingFacts = {
  readonly state: ShortlistState;
  readonly proposedBy: string | null;
  readonly isOverride: boolean;
  /** Whether the rule of the challenge is met: of one council a second person, of several their gate. */
  readonly isVotedFor: boolean;
  /** Everybody who voted on this proposal, whatever they said. */
  readonly voterIds: readonly string[];
  readonly overrideApproverIds: readonly string[];
};

/** An extra approval counts only from a person who neither proposed nor voted. */
export const isOverrideApproved = ({ proposedBy, voterIds, overrideApproverIds }: VotingFacts): boolean =>
  overrideApproverIds.some((id) => id !== proposedBy && !voterIds.includes(id));

/** Where a shortlist that was proposed stands under its votes. */
export const standingOfShortlist = (facts: VotingFacts): 'PROPOSED' | 'APPROVED' =>
  facts.isVotedFor && (!facts.isOverride || isOverrideApproved(facts)) ? 'APPROVED' : 'PROPOSED';

const REASON_LENGTH = 10;
const isReason = (text: string | null): boolean => (text ?? '').trim().length >= REASON_LENGTH;

const demandFresh = (areScoresChanged: boolean): Decision<'SCORES_CHANGED'> =>
  demand(!areScoresChanged, 'SCORES_CHANGED', [], 'Scores were changed since this was proposed. Propose the shortlist again on the new ranking.');
const demandWaiting = (state: ShortlistState): Decision<'NOT_WAITING'> =>
  demand(state === 'PROPOSED', 'NOT_WAITING', [], 'This was decided or taken back. Load the page again.');

export type VoteCode = 'NOT_WAITING' | 'JOINT_CHALLENGE' | 'OWN_PROPOSAL' | 'VOTED_ALREADY' | 'REASON_MISSING' | 'SCORES_CHANGED';
export type VoteFacts = VotingFacts & {
  readonly personId: string;
  readonly says: 'APPROVE' | 'OBJECT';
  readonly reason: string | null;
  /** Several authorities decide: each answers at the gate of the challenge instead. */
  readonly isJoint: boolean;
  readonly areScoresChanged: boolean;
};

/** One person of the council votes; whoever proposed needs a second person, and a no says what would have to change. */
export const decideVote = (facts: VoteFacts): Decision<VoteCode> =>
  combine<VoteCode>(
    demandWaiting(facts.state),
    demand(!facts.isJoint, 'JOINT_CHALLENGE', [], 'Several councils decide here. Answer for your council under the approvals of the challenge.'),
    demandFresh(facts.areScoresChanged),
    demand(facts.personId !== facts.proposedBy, 'OWN_PROPOSAL', ['voter'], 'Ask a colleague: whoever proposed the shortlist does not vote on it.'),
    demand(!facts.voterIds.includes(facts.personId) && !facts.overrideApproverIds.includes(facts.personId), 'VOTED_ALREADY', ['voter'], 'You have given your voice on this shortlist already.'),
    demand(facts.says === 'APPROVE' || isReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say what would have to change, in at least 10 characters.'),
  );

export type OverrideVoteCode = 'NOT_WAITING' | 'NO_OVERRIDE' | 'OWN_PROPOSAL' | 'VOTED_ALREADY' | 'REASON_MISSING' | 'SCORES_CHANGED';
export type OverrideVoteFacts = VotingFacts & { readonly personId: string; readonly reason: string | null; readonly areScoresChanged: boolean };

/** A third person looks at a shortlist that departs from the computed order, and says why that is right. */
export const decideOverrideApproval = (facts: OverrideVoteFacts): Decision<OverrideVoteCode> =>
  combine<OverrideVoteCode>(
    demandWaiting(facts.state),
    demand(facts.isOverride, 'NO_OVERRIDE', [], 'This shortlist follows the computed order, so nothing beside the votes is needed.'),
    demandFresh(facts.areScoresChanged),
    demand(facts.personId !== facts.proposedBy, 'OWN_PROPOSAL', ['voter'], 'Ask a colleague: whoever proposed the shortlist cannot approve that it departs from the order.'),
    demand(!facts.voterIds.includes(facts.personId), 'VOTED_ALREADY', ['voter'], 'Ask a third person: the extra approval has to come from somebody who did not vote.'),
    demand(!facts.overrideApproverIds.includes(facts.personId), 'VOTED_ALREADY', ['voter'], 'You have approved this already.'),
    demand(isReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say why it is right to depart from the order, in at least 10 characters.'),
  );
