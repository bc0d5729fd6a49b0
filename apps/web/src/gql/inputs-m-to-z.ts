// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { PriceMethod } from './enums-m-to-z.ts';
import type { LocalisedTextInput } from './inputs-a-to-l.ts';

/** An answer to an invitation. */
export type ParticipationAnswerInput = {
  /** Which invitation. */
  id: string;
};

/** How price counts, when it is not judged like any other criterion. */
export type PriceRuleInput = {
  /** For `BENCHMARK`: the price in pounds that earns all the points of the criterion; dearer ideas earn fewer. */
  benchmark?: string | null | undefined;
  /** Which criterion is the price; not for `PER_POINT`. */
  criterionCode?: string | null | undefined;
  /** The way. */
  method: PriceMethod;
  /** For `PER_POINT`: the least points out of 100 that an idea must reach. */
  minimumPoints?: number | null | undefined;
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
