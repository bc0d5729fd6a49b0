/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SuggestOptionMutation, SuggestOptionMutationVariables } from './types.ts';

export const SuggestOptionDocument: TypedDocument<SuggestOptionMutation, SuggestOptionMutationVariables> = {
  name: "SuggestOption",
  text: "mutation SuggestOption($input:SuggestOptionInput!){suggestOption(input:$input){consultation{id}userErrors{code path message}}}",
};
