/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateOwnShareMutation, UpdateOwnShareMutationVariables } from './types.ts';

export const UpdateOwnShareDocument: TypedDocument<UpdateOwnShareMutation, UpdateOwnShareMutationVariables> = {
  name: "UpdateOwnShare",
  text: "mutation UpdateOwnShare($input:UpdateOwnShareInput!){updateOwnShare(input:$input){problem{slug}userErrors{code path message}}}",
};
