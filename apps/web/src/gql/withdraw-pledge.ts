// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawPledge` was refused. */
export type WithdrawPledgeErrorCode = 'ROUND_CLOSED' | 'WRONG_STATE';

/** A pledge to take back. */
export type WithdrawPledgeInput = {
  /** Which pledge. */
  id: string;
  /** Why, if you wish to say; everybody can read it. */
  reason?: string | null | undefined;
};

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
}>;

export type WithdrawPledgeMutation = { withdrawPledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: WithdrawPledgeErrorCode, path: Array<string>, message: string }> } };

export const WithdrawPledgeDocument: TypedDocument<WithdrawPledgeMutation, WithdrawPledgeMutationVariables> = {
  name: "WithdrawPledge",
  text: "mutation WithdrawPledge($input:WithdrawPledgeInput!){withdrawPledge(input:$input){pledge{id status}userErrors{code path message}}}",
};
