// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `PublishAnswers` was refused. */
export type PublishAnswersErrorCode = 'NOTHING_CHOSEN' | 'NO_SUCH_QUESTION' | 'WRONG_STAGE' | 'WRONG_STATE';

/** Which checked answers go out. */
export type PublishAnswersInput = {
  /** Of which challenge. */
  challengeId: string;
  /** The questions; all their answers are published at one instant. */
  ids: Array<string>;
};

export type PublishAnswersMutationVariables = Exact<{
  input: PublishAnswersInput;
}>;

export type PublishAnswersMutation = { publishAnswers: { challenge: { id: string } | null, userErrors: Array<{ code: PublishAnswersErrorCode, path: Array<string>, message: string }> } };

export const PublishAnswersDocument: TypedDocument<PublishAnswersMutation, PublishAnswersMutationVariables> = {
  name: "PublishAnswers",
  text: "mutation PublishAnswers($input:PublishAnswersInput!){publishAnswers(input:$input){challenge{id}userErrors{code path message}}}",
};
