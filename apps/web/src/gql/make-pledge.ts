// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeKind, PledgeStatus } from './enums-m-to-z.ts';
import type { ConditionInput } from './inputs-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';
import type { MatchInput } from './inputs-plain-m-to-z.ts';

/** Why `MakePledge` was refused. */
export type MakePledgeErrorCode = 'ALREADY_EXPIRED' | 'AMOUNT_MISSING' | 'AUTHORITY_MISSING' | 'INVALID_CONDITION' | 'MATCH_MISSING' | 'NOTE_MISSING' | 'NOT_MONOTONE' | 'OWN_PROPOSAL_CASH' | 'ROUND_CLOSED' | 'ROUND_NOT_OPEN' | 'TOO_DEEP' | 'TOO_MANY_PARTS' | 'UNKNOWN_CONDITION' | 'VERIFIER_IS_PLEDGER' | 'VERIFIER_NOT_NEEDED' | 'VERIFIER_UNKNOWN';

/** A pledge. */
export type MakePledgeInput = {
  /** Pounds: the money, the cap of a match, or the declared value. */
  amount: string;
  /** By what authority you commit your organisation, such as a decision and its date. */
  authority: string;
  /** On which condition; none means in any case. */
  condition?: ConditionInput | null | undefined;
  /** What is pledged. */
  kind: PledgeKind;
  /** For a match only. */
  match?: MatchInput | null | undefined;
  /** What it consists of, and how it was valued; needed in kind. */
  note?: string | null | undefined;
  /** Who is pledging: one of your organisations. */
  organisationId: string;
  /** Which round. */
  roundId: string;
  /** The last moment at which it counts. */
  validUntil?: string | null | undefined;
  /** In kind: another organisation that is asked to confirm the value. */
  verifierId?: string | null | undefined;
};

export type MakePledgeMutationVariables = Exact<{
  input: MakePledgeInput;
}>;

export type MakePledgeMutation = { makePledge: { pledge: { id: string, status: PledgeStatus } | null, userErrors: Array<{ code: MakePledgeErrorCode, path: Array<string>, message: string }> } };

export const MakePledgeDocument: TypedDocument<MakePledgeMutation, MakePledgeMutationVariables> = {
  name: "MakePledge",
  text: "mutation MakePledge($input:MakePledgeInput!){makePledge(input:$input){pledge{id status}userErrors{code path message}}}",
};
