// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { PilotStepInput } from './inputs-plain-m-to-z.ts';

/** Why `StartPilot` was refused. */
export type StartPilotErrorCode = 'TOO_EARLY' | 'WRONG_STATE';

export type StartPilotMutationVariables = Exact<{
  input: PilotStepInput;
}>;

export type StartPilotMutation = { startPilot: { pilot: { id: string } | null, userErrors: Array<{ code: StartPilotErrorCode, path: Array<string>, message: string }> } };

export const StartPilotDocument: TypedDocument<StartPilotMutation, StartPilotMutationVariables> = {
  name: "StartPilot",
  text: "mutation StartPilot($input:PilotStepInput!){startPilot(input:$input){pilot{id}userErrors{code path message}}}",
};
