// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { PilotStepInput } from './inputs-plain-m-to-z.ts';

/** Why `BeginMeasuring` was refused. */
export type BeginMeasuringErrorCode = 'WRONG_STATE';

export type BeginMeasuringMutationVariables = Exact<{
  input: PilotStepInput;
}>;

export type BeginMeasuringMutation = { beginMeasuring: { pilot: { id: string } | null, userErrors: Array<{ code: BeginMeasuringErrorCode, path: Array<string>, message: string }> } };

export const BeginMeasuringDocument: TypedDocument<BeginMeasuringMutation, BeginMeasuringMutationVariables> = {
  name: "BeginMeasuring",
  text: "mutation BeginMeasuring($input:PilotStepInput!){beginMeasuring(input:$input){pilot{id}userErrors{code path message}}}",
};
