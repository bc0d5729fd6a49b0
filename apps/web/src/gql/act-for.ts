/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ActForMutation, ActForMutationVariables } from './types.ts';

export const ActForDocument: TypedDocument<ActForMutation, ActForMutationVariables> = {
  name: "ActFor",
  text: "mutation ActFor($input:ActForInput!){actFor(input:$input){userErrors{code path message}}}",
};
