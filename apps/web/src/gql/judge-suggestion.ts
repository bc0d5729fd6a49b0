/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { JudgeSuggestionMutation, JudgeSuggestionMutationVariables } from './types.ts';

export const JudgeSuggestionDocument: TypedDocument<JudgeSuggestionMutation, JudgeSuggestionMutationVariables> = {
  name: "JudgeSuggestion",
  text: "mutation JudgeSuggestion($input:JudgeSuggestionInput!){judgeSuggestion(input:$input){consultation{id}userErrors{code path message}}}",
};
