// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StabilityState, WeightChoice } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ComputeStability` was refused. */
export type ComputeStabilityErrorCode = 'ALREADY_RUNNING' | 'ERROR_OUT_OF_RANGE' | 'NOT_AGREED' | 'PERCENT_OUT_OF_RANGE' | 'SAMPLES_OUT_OF_RANGE' | 'SEED_OUT_OF_RANGE' | 'SHORTLIST_OUT_OF_RANGE' | 'TOO_MUCH_WORK';

/** What to simulate. */
export type ComputeStabilityInput = {
  /** Which challenge. */
  challengeId: string;
  /** How many draws; 10,000 when left out. */
  samples?: number | null | undefined;
  /** By how many points of the scale each agreed score may be off, evenly either way; none when left out. */
  scoreError?: number | null | undefined;
  /** What the draws begin from; drawn by lot when left out. */
  seed?: number | null | undefined;
  /** How many places the shortlist has; three, or fewer where there are fewer proposals, when left out. */
  shortlistSize?: number | null | undefined;
  /** Which weights to draw. */
  weights: DrawnWeightsInput;
};

/** Which weights to draw. */
export type DrawnWeightsInput = {
  /** Any, near those that were set, or any in their order. */
  kind: WeightChoice;
  /** For `NEAR`: within how many per cent of each weight; 20 when left out. */
  percent?: number | null | undefined;
};

export type ComputeStabilityMutationVariables = Exact<{
  input: ComputeStabilityInput;
}>;

export type ComputeStabilityMutation = { computeStability: { challenge: { id: string, stability: { id: string, state: StabilityState } | null } | null, userErrors: Array<{ code: ComputeStabilityErrorCode, path: Array<string>, message: string }> } };

export const ComputeStabilityDocument: TypedDocument<ComputeStabilityMutation, ComputeStabilityMutationVariables> = {
  name: "ComputeStability",
  text: "mutation ComputeStability($input:ComputeStabilityInput!){computeStability(input:$input){challenge{id stability{id state}}userErrors{code path message}}}",
};
