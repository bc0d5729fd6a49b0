// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `NameParty` was refused. */
export type NamePartyErrorCode = 'NAME_MISSING' | 'REASON_MISSING' | 'WRONG_STAGE';

/** Somebody who takes part in a proposal and was not known when it was opened. */
export type NamePartyInput = {
  /** The name. */
  name: string;
  /** Which proposal. */
  proposalId: string;
  /** How it became known. */
  reason: string;
};

export type NamePartyMutationVariables = Exact<{
  input: NamePartyInput;
}>;

export type NamePartyMutation = { nameParty: { challenge: { id: string } | null, userErrors: Array<{ code: NamePartyErrorCode, path: Array<string>, message: string }> } };

export const NamePartyDocument: TypedDocument<NamePartyMutation, NamePartyMutationVariables> = {
  name: "NameParty",
  text: "mutation NameParty($input:NamePartyInput!){nameParty(input:$input){challenge{id}userErrors{code path message}}}",
};
