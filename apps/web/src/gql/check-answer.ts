// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CheckAnswer` was refused. */
export type CheckAnswerErrorCode = 'REASON_MISSING' | 'SAME_PERSON' | 'WRONG_STATE';

/** What the second person says. */
export type CheckAnswerInput = {
  /** Its id. */
  id: string;
  /** Whether it can be published like this. */
  isRight: boolean;
  /** Otherwise what should change. */
  note?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type CheckAnswerMutationVariables = Exact<{
  input: CheckAnswerInput;
}>;

export type CheckAnswerMutation = { checkAnswer: { question: { id: string } | null, userErrors: Array<{ code: CheckAnswerErrorCode, path: Array<string>, message: string }> } };

export const CheckAnswerDocument: TypedDocument<CheckAnswerMutation, CheckAnswerMutationVariables> = {
  name: "CheckAnswer",
  text: "mutation CheckAnswer($input:CheckAnswerInput!){checkAnswer(input:$input){question{id}userErrors{code path message}}}",
};
