/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DecidePriorityMutation, DecidePriorityMutationVariables } from './types.ts';

export const DecidePriorityDocument: TypedDocument<DecidePriorityMutation, DecidePriorityMutationVariables> = {
  name: "DecidePriority",
  text: "mutation DecidePriority($input:DecidePriorityInput!){decidePriority(input:$input){consultation{id}userErrors{code path message}}}",
};
