// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeStatus } from './enums-m-to-z.ts';
import type { ConditionInput } from './inputs-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { MatchInput } from './inputs-plain-m-to-z.ts';

/** Why `ChangePledge` was refused. */
export type ChangePledgeErrorCode = 'ALREADY_EXPIRED' | 'AMOUNT_MISSING' | 'AUTHORITY_MISSING' | 'INVALID_CONDITION' | 'MATCH_MISSING' | 'NOTE_MISSING' | 'NOTHING_CHANGED' | 'NOT_MONOTONE' | 'OWN_PROPOSAL_CASH' | 'ROUND_CLOSED' | 'ROUND_NOT_OPEN' | 'TOO_DEEP' | 'TOO_MANY_PARTS' | 'UNKNOWN_CONDITION' | 'VERIFIER_IS_PLEDGER' | 'VERIFIER_NOT_NEEDED' | 'VERIFIER_UNKNOWN' | 'WRONG_STATE';

/** A pledge as it is to be from now on: all of its terms, also those that stay. Who pledges what to which round cannot change. */
export type ChangePledgeInput = {
  /** Pounds: the money, the cap of a match, or the declared value. */
  amount: string;
  /** By what authority you commit your organisation, such as a decision and its date. */
  authority: string;
  /** On which condition; none means in any case. */
  condition?: ConditionInput | null | undefined;
  /** Which pledge. */
  id: string;
  /** For a match only. */
  match?: MatchInput | null | undefined;
  /** What it consists of, and how it was valued; needed in kind. */
  note?: string | null | undefined;
  /** The last moment at which it counts. */
  validUntil?: string | null | undefined;
  /** In kind: another organisation that is asked to confirm the value. */
  verifierId?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type ChangePledgeMutationVariables = Exact<{
  input: ChangePledgeInput;
}>;

export type ChangePledgeMutation = { changePledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: ChangePledgeErrorCode, path: Array<string>, message: string }> } };

export const ChangePledgeDocument: TypedDocument<ChangePledgeMutation, ChangePledgeMutationVariables> = {
  name: "ChangePledge",
  text: "mutation ChangePledge($input:ChangePledgeInput!){changePledge(input:$input){pledge{id status}userErrors{code path message}}}",
};
