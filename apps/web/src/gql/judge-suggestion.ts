// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `JudgeSuggestion` was refused. */
export type JudgeSuggestionErrorCode = 'ALREADY_JUDGED' | 'NOT_OPEN' | 'REASON_MISSING';

/** What becomes of a suggestion. */
export type JudgeSuggestionInput = {
  /** Whether people are asked about it from now on. */
  accept: boolean;
  /** Why not; needed then. */
  because?: string | null | undefined;
  /** Which option. */
  optionId: string;
};

export type JudgeSuggestionMutationVariables = Exact<{
  input: JudgeSuggestionInput;
}>;

export type JudgeSuggestionMutation = { judgeSuggestion: { consultation: { id: string } | null, userErrors: Array<{ code: JudgeSuggestionErrorCode, path: Array<string>, message: string }> } };

export const JudgeSuggestionDocument: TypedDocument<JudgeSuggestionMutation, JudgeSuggestionMutationVariables> = {
  name: "JudgeSuggestion",
  text: "mutation JudgeSuggestion($input:JudgeSuggestionInput!){judgeSuggestion(input:$input){consultation{id}userErrors{code path message}}}",
};
