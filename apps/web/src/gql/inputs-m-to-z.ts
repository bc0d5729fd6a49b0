// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** The end of a challenge. */
export type StopChallengeInput = {
  /** Which challenge. */
  id: string;
  /** Why, or what was learned. The public reads it. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};
