/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { LockPledgeRoundMutation, LockPledgeRoundMutationVariables } from './types.ts';

export const LockPledgeRoundDocument: TypedDocument<LockPledgeRoundMutation, LockPledgeRoundMutationVariables> = {
  name: "LockPledgeRound",
  text: "mutation LockPledgeRound($input:LockPledgeRoundInput!){lockPledgeRound(input:$input){round{id lockedAt}userErrors{code path message}}}",
};
