// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { LocalisedTextInput } from './inputs-a-to-l.ts';

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

/** The end of a challenge. */
export type StopChallengeInput = {
  /** Which challenge. */
  id: string;
  /** Why, or what was learned. The public reads it. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};
