/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InviteVoterMutation, InviteVoterMutationVariables } from './types.ts';

export const InviteVoterDocument: TypedDocument<InviteVoterMutation, InviteVoterMutationVariables> = {
  name: "InviteVoter",
  text: "mutation InviteVoter($input:InviteVoterInput!){inviteVoter(input:$input){consultation{id}userErrors{code path message}}}",
};
