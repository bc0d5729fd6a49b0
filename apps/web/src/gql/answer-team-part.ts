// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PartAnswer } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AnswerTeamPart` was refused. */
export type AnswerTeamPartErrorCode = 'ANSWERED_ALREADY' | 'DEADLINE_PASSED' | 'SAY_WHAT' | 'WRONG_STATE';

/** The answer of an organisation with an account. */
export type AnswerTeamPartInput = {
  /** The answer. */
  answer: PartAnswer;
  /** Which part. */
  id: string;
  /** What should be different; needed to propose a change. */
  note?: string | null | undefined;
};

export type AnswerTeamPartMutationVariables = Exact<{
  input: AnswerTeamPartInput;
}>;

export type AnswerTeamPartMutation = { answerTeamPart: { part: { id: string } | null, userErrors: Array<{ code: AnswerTeamPartErrorCode, path: Array<string>, message: string }> } };

export const AnswerTeamPartDocument: TypedDocument<AnswerTeamPartMutation, AnswerTeamPartMutationVariables> = {
  name: "AnswerTeamPart",
  text: "mutation AnswerTeamPart($input:AnswerTeamPartInput!){answerTeamPart(input:$input){part{id}userErrors{code path message}}}",
};
