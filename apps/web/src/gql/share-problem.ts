// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A step of a problem. */
export type ProblemStepInput = {
  /** Which problem. */
  id: string;
  /** The version you read. */
  version: number;
};

/** Why `ShareProblem` was refused. */
export type ShareProblemErrorCode = 'COST_BASIS_MISSING' | 'MISSING' | 'PERSONAL_DATA' | 'WRONG_STATE';

export type ShareProblemMutationVariables = Exact<{
  input: ProblemStepInput;
}>;

export type ShareProblemMutation = { shareProblem: { problem: { slug: string } | null, userErrors: Array<{ code: ShareProblemErrorCode, path: Array<string>, message: string }> } };

export const ShareProblemDocument: TypedDocument<ShareProblemMutation, ShareProblemMutationVariables> = {
  name: "ShareProblem",
  text: "mutation ShareProblem($input:ProblemStepInput!){shareProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
