/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WithdrawPledgeMutation, WithdrawPledgeMutationVariables } from './types.ts';

export const WithdrawPledgeDocument: TypedDocument<WithdrawPledgeMutation, WithdrawPledgeMutationVariables> = {
  name: "WithdrawPledge",
  text: "mutation WithdrawPledge($input:WithdrawPledgeInput!){withdrawPledge(input:$input){pledge{id status}userErrors{code path message}}}",
};
