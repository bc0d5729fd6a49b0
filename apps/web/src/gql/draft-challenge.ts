// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `DraftChallenge` was refused. */
export type DraftChallengeErrorCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG';

/** A new draft. */
export type DraftChallengeInput = {
  /** The authority that leads it; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** What should be different; English is needed. */
  title: LocalisedTextInput;
};

export type DraftChallengeMutationVariables = Exact<{
  input: DraftChallengeInput;
}>;

export type DraftChallengeMutation = { draftChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: DraftChallengeErrorCode, path: Array<string>, message: string }> } };

export const DraftChallengeDocument: TypedDocument<DraftChallengeMutation, DraftChallengeMutationVariables> = {
  name: "DraftChallenge",
  text: "mutation DraftChallenge($input:DraftChallengeInput!){draftChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
