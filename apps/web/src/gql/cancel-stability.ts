// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StabilityState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CancelStability` was refused. */
export type CancelStabilityErrorCode = 'NOT_RUNNING';

/** Which simulation to stop. */
export type CancelStabilityInput = {
  /** The challenge whose ranking is simulated. */
  challengeId: string;
};

export type CancelStabilityMutationVariables = Exact<{
  input: CancelStabilityInput;
}>;

export type CancelStabilityMutation = { cancelStability: { challenge: { id: string, stability: { id: string, state: StabilityState } | null } | null, userErrors: Array<{ code: CancelStabilityErrorCode, path: Array<string>, message: string }> } };

export const CancelStabilityDocument: TypedDocument<CancelStabilityMutation, CancelStabilityMutationVariables> = {
  name: "CancelStability",
  text: "mutation CancelStability($input:CancelStabilityInput!){cancelStability(input:$input){challenge{id stability{id state}}userErrors{code path message}}}",
};
