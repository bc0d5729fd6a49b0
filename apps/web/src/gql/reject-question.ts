// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `RejectQuestion` was refused. */
export type RejectQuestionErrorCode = 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STATE';

/** Why a question is not answered. */
export type RejectQuestionInput = {
  /** Its id. */
  id: string;
  /** Whether everybody reads the reason; the question itself is not shown. */
  isShown?: boolean;
  /** The reason. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};

export type RejectQuestionMutationVariables = Exact<{
  input: RejectQuestionInput;
}>;

export type RejectQuestionMutation = { rejectQuestion: { question: { id: string } | null, userErrors: Array<{ code: RejectQuestionErrorCode, path: Array<string>, message: string }> } };

export const RejectQuestionDocument: TypedDocument<RejectQuestionMutation, RejectQuestionMutationVariables> = {
  name: "RejectQuestion",
  text: "mutation RejectQuestion($input:RejectQuestionInput!){rejectQuestion(input:$input){question{id}userErrors{code path message}}}",
};
