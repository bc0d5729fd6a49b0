/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OpenPledgeRoundMutation, OpenPledgeRoundMutationVariables } from './types.ts';

export const OpenPledgeRoundDocument: TypedDocument<OpenPledgeRoundMutation, OpenPledgeRoundMutationVariables> = {
  name: "OpenPledgeRound",
  text: "mutation OpenPledgeRound($input:OpenPledgeRoundInput!){openPledgeRound(input:$input){round{id}userErrors{code path message}}}",
};
