// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WriteCaseStudy` was refused. */
export type WriteCaseStudyErrorCode = 'TOO_MANY' | 'VALUE_REVERSED' | 'YEAR_INVALID';

/** A case study, new or changed. A change of its text ends what a client said of it. */
export type WriteCaseStudyInput = {
  /** What was done, and what came of it. */
  done: string;
  /** Which one to change; null for a new one. */
  id?: string | null | undefined;
  /** Your organisation. */
  organisationId: string;
  /** Where. */
  place: string;
  /** What it was. */
  title: string;
  /** It was worth this much or less, in pounds. */
  valueMax?: string | null | undefined;
  /** It was worth this much or more, in pounds. */
  valueMin?: string | null | undefined;
  /** The version you read; needed to change one. */
  version?: number | null | undefined;
  /** The year in which it was done. */
  year: number;
};

export type WriteCaseStudyMutationVariables = Exact<{
  input: WriteCaseStudyInput;
}>;

export type WriteCaseStudyMutation = { writeCaseStudy: { id: string | null, userErrors: Array<{ code: WriteCaseStudyErrorCode, path: Array<string>, message: string }> } };

export const WriteCaseStudyDocument: TypedDocument<WriteCaseStudyMutation, WriteCaseStudyMutationVariables> = {
  name: "WriteCaseStudy",
  text: "mutation WriteCaseStudy($input:WriteCaseStudyInput!){writeCaseStudy(input:$input){id userErrors{code path message}}}",
};
