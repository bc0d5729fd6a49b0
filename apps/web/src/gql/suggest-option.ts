// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SuggestOption` was refused. */
export type SuggestOptionErrorCode = 'ALREADY_LISTED' | 'NOT_OPEN' | 'NO_SUGGESTIONS' | 'PERSONAL_DATA' | 'TOO_MANY_OPTIONS';

/** An option of your own. */
export type SuggestOptionInput = {
  /** Which survey. */
  consultationId: string;
  /** The language it is written in. */
  language: Language;
  /** What matters, in one line and without naming anybody. */
  text: string;
};

export type SuggestOptionMutationVariables = Exact<{
  input: SuggestOptionInput;
}>;

export type SuggestOptionMutation = { suggestOption: { consultation: { id: string } | null, userErrors: Array<{ code: SuggestOptionErrorCode, path: Array<string>, message: string }> } };

export const SuggestOptionDocument: TypedDocument<SuggestOptionMutation, SuggestOptionMutationVariables> = {
  name: "SuggestOption",
  text: "mutation SuggestOption($input:SuggestOptionInput!){suggestOption(input:$input){consultation{id}userErrors{code path message}}}",
};
