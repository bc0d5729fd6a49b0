// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `StopPilot` was refused. */
export type StopPilotErrorCode = 'REASON_MISSING' | 'WRONG_STATE';

/** The early end of a pilot. */
export type StopPilotInput = {
  /** Which pilot. */
  id: string;
  /** Why. The public reads it. */
  reason: string;
  /** The version you read. */
  version: number;
};

export type StopPilotMutationVariables = Exact<{
  input: StopPilotInput;
}>;

export type StopPilotMutation = { stopPilot: { pilot: { id: string } | null, userErrors: Array<{ code: StopPilotErrorCode, path: Array<string>, message: string }> } };

export const StopPilotDocument: TypedDocument<StopPilotMutation, StopPilotMutationVariables> = {
  name: "StopPilot",
  text: "mutation StopPilot($input:StopPilotInput!){stopPilot(input:$input){pilot{id}userErrors{code path message}}}",
};
