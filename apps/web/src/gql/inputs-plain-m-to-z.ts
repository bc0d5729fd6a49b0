// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { MatchBase, PledgerClass } from './enums-m-to-z.ts';

/** What a match follows; its cap is the amount of the pledge. */
export type MatchInput = {
  /** The money it follows. */
  base: MatchBase;
  /** … for every so many pounds of the base. */
  denominator: number;
  /** Pays this many pounds … */
  numerator: number;
};

/** An answer to an invitation. */
export type ParticipationAnswerInput = {
  /** Which invitation. */
  id: string;
};

/** A step of a pilot. */
export type PilotStepInput = {
  /** Which pilot. */
  id: string;
  /** The version you read. */
  version: number;
};

/** A step on one moderated score. */
export type ScoreStepInput = {
  /** Which criterion. */
  criterionCode: string;
  /** Which proposal. */
  proposalId: string;
  /** Why. */
  reason: string;
  /** The version of the cell you read. */
  version?: number | null | undefined;
};

/** Money in pledges that hold reaches an amount. */
export type TotalConditionInput = {
  /** Whether pledges of your own organisation are left out. */
  excludeOwn?: boolean | null | undefined;
  /** Only money of this kind of pledger. */
  from?: PledgerClass | null | undefined;
  /** In pounds. */
  min: string;
};
