// Which steps of a shortlist somebody may take: it only decides which buttons are shown, each verb decides for itself.
import { mayAct } from '@moothall/domain/challenge';
import { decideOverrideApproval, decideVote, type VotingFacts } from '@moothall/domain/evaluation';
import type { ChallengeType } from '../challenges/challenge.type.ts';
import { can, type Viewer } from '../organisations/viewer.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import { isChair } from './seat.ts';
import { isDecider } from './shortlist-seat.ts';
import type { ShortlistStep } from './shortlist.type.ts';

export interface StepFacts {
  /** Whether the viewer may read what is not issued. */
  readonly isInside: boolean;
  readonly isJoint: boolean;
  readonly steps: (voting: VotingFacts, areScoresChanged: boolean) => ShortlistStep[];
}

const A_REASON = 'A reason that is long enough';

/** @param voters ids of the authorities with a say */
export function stepsOf(viewer: Viewer, challenge: ChallengeType, state: EvaluationState | null, voters: readonly string[]): StepFacts {
  const { leadId, governance } = challenge;
  const isByChair = state !== null && isChair(state, viewer, leadId);
  const isJoint = voters.some((id) => id !== leadId);
  const isProposer = isByChair || voters.some((id) => mayAct(governance, 'SHORTLIST', id === leadId ? 'LEAD' : 'PARTICIPANT') && can(viewer, id, 'writeChallenge'));
  const isThird = isByChair || voters.some((id) => isDecider(viewer, id));
  const personId = viewer.personId ?? '';
  return {
    isInside: isThird || voters.some((id) => can(viewer, id, 'readRecords')),
    isJoint,
    steps: (voting, areScoresChanged) => {
      const { state: at } = voting;
      const vote = decideVote({ ...voting, personId, says: 'APPROVE', reason: null, isJoint, areScoresChanged });
      const third = decideOverrideApproval({ ...voting, personId, reason: A_REASON, areScoresChanged });
      const may: [ShortlistStep, boolean][] = [
        ['SAVE', isProposer && (at === 'DRAFT' || areScoresChanged)],
        ['PROPOSE', isProposer && (at === 'DRAFT' || areScoresChanged)],
        ['VOTE', can(viewer, leadId, 'approveChallenge') && vote.allowed],
        ['APPROVE_OVERRIDE', isThird && third.allowed],
        ['TAKE_BACK', isProposer && at !== 'DRAFT'],
        ['ISSUE', isProposer && at === 'APPROVED' && !areScoresChanged],
      ];
      return may.filter(([, isOpen]) => isOpen).map(([step]) => step);
    },
  };
}
