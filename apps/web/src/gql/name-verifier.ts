// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `NameVerifier` was refused. */
export type NameVerifierErrorCode = 'PART_OF_PILOT' | 'WRONG_STATE';

/** Who verifies the results of a pilot. */
export type NameVerifierInput = {
  /** Which pilot. */
  id: string;
  /** The third party; null for the council that leads. */
  organisationId?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type NameVerifierMutationVariables = Exact<{
  input: NameVerifierInput;
}>;

export type NameVerifierMutation = { nameVerifier: { pilot: { id: string } | null, userErrors: Array<{ code: NameVerifierErrorCode, path: Array<string>, message: string }> } };

export const NameVerifierDocument: TypedDocument<NameVerifierMutation, NameVerifierMutationVariables> = {
  name: "NameVerifier",
  text: "mutation NameVerifier($input:NameVerifierInput!){nameVerifier(input:$input){pilot{id}userErrors{code path message}}}",
};
