// What is known of a shortlist under the lock of its challenge: its candidates by rank, its votes, and whether the scores still stand.
import { rank, type RankingRow, type ShortlistCandidate, type VotingFacts } from '@moothall/domain/evaluation';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import type { Tx } from '../platform/transaction.ts';
import { isAllAgreed, rankingInput } from './evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from './evaluation.queries.ts';
import { rankingHash } from './ranking.ts';
import { readShortlists, readVotes, run, type ShortlistRow, type VoteRow } from './shortlist.queries.ts';

const LIVE = ['DRAFT', 'PROPOSED', 'APPROVED'];

/** An evaluation with its shortlists, ready to be decided on. */
export interface Judged {
  readonly challenge: LockedChallenge;
  readonly state: EvaluationState;
  readonly rows: readonly RankingRow[];
  readonly candidates: readonly ShortlistCandidate[];
  readonly inputsHash: string;
  readonly isComplete: boolean;
  /** Being prepared, voted on or ready to be issued; at most one. */
  readonly live: ShortlistRow | null;
  readonly issued: ShortlistRow | null;
}

/** What has left the competition can no longer be chosen, although a decision on it stays. */
const GONE = ['WITHDRAWN', 'DISQUALIFIED'];

export async function judge(tx: Tx, challenge: LockedChallenge): Promise<Judged> {
  const state = await readEvaluation(through.tx(tx), challenge.id);
  const shortlists = await readShortlists(run.tx(tx), [challenge.id]);
  const input = rankingInput(state, challenge.content);
  const rows = rank(input);
  return {
    challenge,
    state,
    rows,
    candidates: candidatesOf(state, rows),
    inputsHash: rankingHash(input),
    isComplete: isAllAgreed(state, challenge.content),
    live: shortlists.find((one) => LIVE.includes(one.state)) ?? null,
    issued: shortlists.find((one) => one.state === 'ISSUED') ?? null,
  };
}

export function candidatesOf(state: EvaluationState, rows: readonly RankingRow[]): ShortlistCandidate[] {
  const gone = new Set(state.proposals.filter((one) => GONE.includes(one.state)).map((one) => one.id));
  return rows.filter((row) => !gone.has(row.proposalId)).map(({ proposalId, rank: place, belowMinimum }) => ({ proposalId, rank: place, belowMinimum }));
}

/** Votes of earlier rounds are kept, but do not count. */
export function votingOf(shortlist: ShortlistRow, votes: readonly VoteRow[]): VotingFacts {
  const now = votes.filter((vote) => vote.shortlistId === shortlist.id && vote.round === shortlist.round);
  const decisions = now.filter((vote) => vote.kind === 'DECISION');
  return {
    state: shortlist.state,
    proposedBy: shortlist.proposedBy,
    isOverride: shortlist.isOverride,
    isVotedFor: shortlist.requestId === null ? decisions.some((vote) => vote.says === 'APPROVE') : shortlist.requestState === 'PASSED',
    voterIds: decisions.map((vote) => vote.personId),
    overrideApproverIds: now.filter((vote) => vote.kind === 'OVERRIDE' && vote.says === 'APPROVE').map((vote) => vote.personId),
  };
}

export async function votingUnderLock(tx: Tx, shortlist: ShortlistRow): Promise<VotingFacts> {
  return votingOf(shortlist, await readVotes(run.tx(tx), [shortlist.id]));
}

/** Whether a score was opened again since this was proposed; where the mean had stood, its inputs are the same while it is open. */
export function areScoresChanged({ inputsHash, isComplete }: Pick<Judged, 'inputsHash' | 'isComplete'>, shortlist: ShortlistRow): boolean {
  return shortlist.inputsHash !== null && (!isComplete || shortlist.inputsHash !== inputsHash);
}
