// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { PilotStepInput } from './inputs-plain-m-to-z.ts';

/** Why `ClosePilot` was refused. */
export type ClosePilotErrorCode = 'DISPUTE_OPEN' | 'WRONG_STATE';

export type ClosePilotMutationVariables = Exact<{
  input: PilotStepInput;
}>;

export type ClosePilotMutation = { closePilot: { pilot: { id: string } | null, userErrors: Array<{ code: ClosePilotErrorCode, path: Array<string>, message: string }> } };

export const ClosePilotDocument: TypedDocument<ClosePilotMutation, ClosePilotMutationVariables> = {
  name: "ClosePilot",
  text: "mutation ClosePilot($input:PilotStepInput!){closePilot(input:$input){pilot{id}userErrors{code path message}}}",
};
