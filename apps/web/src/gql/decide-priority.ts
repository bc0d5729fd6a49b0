// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `DecidePriority` was refused. */
export type DecidePriorityErrorCode = 'ALREADY_DECIDED' | 'NOT_COUNTED' | 'OPTION_TWICE' | 'ORDER_MISSING' | 'OTHER_NOT_COUNTED' | 'REASON_MISSING' | 'UNKNOWN_OPTION';

/** What comes first. */
export type DecidePriorityInput = {
  /** Ids of other counted consultations that were looked at as well. */
  alsoUsed?: Array<string> | null | undefined;
  /** Which consultation. */
  id: string;
  /** Ids of options, the first first; it may stop early. In a budget vote: the projects to be paid for. */
  order: Array<string>;
  /** Why; needed where the order departs from the result. */
  reason?: LocalisedTextInput | null | undefined;
  /** The version you read. */
  version: number;
};

export type DecidePriorityMutationVariables = Exact<{
  input: DecidePriorityInput;
}>;

export type DecidePriorityMutation = { decidePriority: { consultation: { id: string } | null, userErrors: Array<{ code: DecidePriorityErrorCode, path: Array<string>, message: string }> } };

export const DecidePriorityDocument: TypedDocument<DecidePriorityMutation, DecidePriorityMutationVariables> = {
  name: "DecidePriority",
  text: "mutation DecidePriority($input:DecidePriorityInput!){decidePriority(input:$input){consultation{id}userErrors{code path message}}}",
};
