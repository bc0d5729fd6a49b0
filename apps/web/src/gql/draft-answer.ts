// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `DraftAnswer` was refused. */
export type DraftAnswerErrorCode = 'NAMES_ASKER' | 'NO_SUCH_QUESTION' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STATE';

/** The wording for all, and the answer. */
export type DraftAnswerInput = {
  /** The answer, at least in the language of the question. */
  answer: LocalisedTextInput;
  /** Its id. */
  id: string;
  /** Whether it could alter who proposes or what they offer. In the last five days before the close such an answer moves the close for everybody. */
  isMaterial?: boolean;
  /** Languages a machine translated. */
  machineTranslated?: Array<Language>;
  /** An earlier answered question of the same challenge that this one repeats. */
  sameAsId?: string | null | undefined;
  /** The question as all will read it, without what shows who asked. */
  shownText: LocalisedTextInput;
  /** The version you read. */
  version: number;
};

export type DraftAnswerMutationVariables = Exact<{
  input: DraftAnswerInput;
}>;

export type DraftAnswerMutation = { draftAnswer: { question: { id: string } | null, userErrors: Array<{ code: DraftAnswerErrorCode, path: Array<string>, message: string }> } };

export const DraftAnswerDocument: TypedDocument<DraftAnswerMutation, DraftAnswerMutationVariables> = {
  name: "DraftAnswer",
  text: "mutation DraftAnswer($input:DraftAnswerInput!){draftAnswer(input:$input){question{id}userErrors{code path message}}}",
};
