// What a `.pb` file of Pabulib says (pabulib.org/format): a budget, projects with costs, and votes of one of four kinds.

/** approval: a set. ordinal: best first. cumulative and scoring: with points, of which cumulative ones share a fixed sum. */
export const VOTE_TYPES = ['approval', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof VOTE_TYPES)[number];

/** `fields`: what the file says besides, by column. */
export type PbProject = { readonly id: string; readonly cost: bigint; readonly fields: ReadonlyMap<string, string> };
export type PbVote = {
  readonly voterId: string;
  readonly projects: readonly string[];
  /** One per project, for cumulative and scoring votes; else null. */
  readonly points: readonly number[] | null;
  readonly fields: ReadonlyMap<string, string>;
};
export type PbElection = {
  readonly voteType: VoteType;
  /** Amounts are whole numbers of 10^−decimals of the unit of money that the file uses. */
  readonly decimals: number;
  readonly budget: bigint;
  readonly projects: readonly PbProject[];
  readonly votes: readonly PbVote[];
  /** Everything else that META says, in its order. */
  readonly meta: ReadonlyMap<string, string>;
};

export type PbTroubleCode =
  | 'NOT_CSV'
  | 'SECTION_MISSING'
  | 'SECTION_TWICE'
  | 'TEXT_BEFORE_SECTION'
  | 'COLUMN_MISSING'
  | 'COLUMN_TWICE'
  | 'TOO_MANY_FIELDS'
  | 'META_MISSING'
  | 'META_TWICE'
  | 'NOT_MONEY'
  | 'UNKNOWN_VOTE_TYPE'
  | 'ID_MISSING'
  | 'PROJECT_TWICE'
  | 'VOTER_TWICE'
  | 'UNKNOWN_PROJECT'
  | 'PROJECT_TWICE_ON_BALLOT'
  | 'WRONG_POINTS'
  | 'COUNT_DIFFERS';
export type PbTrouble = { readonly code: PbTroubleCode; readonly line: number; readonly message: string };
export type PbReading = { readonly ok: true; readonly election: PbElection } | { readonly ok: false; readonly troubles: readonly PbTrouble[] };
