/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MakePledgeMutation, MakePledgeMutationVariables } from './types.ts';

export const MakePledgeDocument: TypedDocument<MakePledgeMutation, MakePledgeMutationVariables> = {
  name: "MakePledge",
  text: "mutation MakePledge($input:MakePledgeInput!){makePledge(input:$input){pledge{id}userErrors{code path message}}}",
};
