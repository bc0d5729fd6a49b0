// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ConfirmPledge` was refused. */
export type ConfirmPledgeErrorCode = 'ALREADY_EXPIRED' | 'NOTHING_TO_CONFIRM' | 'ROUND_CLOSED' | 'ROUND_NOT_OPEN' | 'SAME_PERSON';

/** What to do with a pledge, or with a change of it, that waits for a second person. */
export type ConfirmPledgeInput = {
  /** Whether you agree; otherwise what waits is dropped. */
  agrees: boolean;
  /** Which pledge. */
  id: string;
  /** The version you read. */
  version: number;
};

export type ConfirmPledgeMutationVariables = Exact<{
  input: ConfirmPledgeInput;
}>;

export type ConfirmPledgeMutation = { confirmPledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: ConfirmPledgeErrorCode, path: Array<string>, message: string }> } };

export const ConfirmPledgeDocument: TypedDocument<ConfirmPledgeMutation, ConfirmPledgeMutationVariables> = {
  name: "ConfirmPledge",
  text: "mutation ConfirmPledge($input:ConfirmPledgeInput!){confirmPledge(input:$input){pledge{id status}userErrors{code path message}}}",
};
