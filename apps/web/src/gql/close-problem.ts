// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CloseProblem` was refused. */
export type CloseProblemErrorCode = 'PERSONAL_DATA' | 'REASON_MISSING' | 'WRONG_STATE';

/** The end of a problem. */
export type CloseProblemInput = {
  /** Which problem. */
  id: string;
  /** Why: it is solved, or is the same as another one. Whoever can see the problem reads it. */
  reason: string;
  /** The version you read. */
  version: number;
};

export type CloseProblemMutationVariables = Exact<{
  input: CloseProblemInput;
}>;

export type CloseProblemMutation = { closeProblem: { problem: { slug: string } | null, userErrors: Array<{ code: CloseProblemErrorCode, path: Array<string>, message: string }> } };

export const CloseProblemDocument: TypedDocument<CloseProblemMutation, CloseProblemMutationVariables> = {
  name: "CloseProblem",
  text: "mutation CloseProblem($input:CloseProblemInput!){closeProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
