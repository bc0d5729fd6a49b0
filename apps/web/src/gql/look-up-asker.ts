// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `LookUpAsker` was refused. */
export type LookUpAskerErrorCode = 'REASON_MISSING';

/** Whose question, and why that must be known. */
export type LookUpAskerInput = {
  /** The question. */
  questionId: string;
  /** Why, in at least 10 characters; it is kept for whoever reviews this. */
  reason: string;
};

export type LookUpAskerMutationVariables = Exact<{
  input: LookUpAskerInput;
}>;

export type LookUpAskerMutation = { lookUpAsker: { asker: { organisation: { id: string, name: { en: string | null, cy: string | null } }, person: { id: string, name: string } | null } | null, userErrors: Array<{ code: LookUpAskerErrorCode, path: Array<string>, message: string }> } };

export const LookUpAskerDocument: TypedDocument<LookUpAskerMutation, LookUpAskerMutationVariables> = {
  name: "LookUpAsker",
  text: "mutation LookUpAsker($input:LookUpAskerInput!){lookUpAsker(input:$input){asker{organisation{id name{en cy}}person{id name}}userErrors{code path message}}}",
};
