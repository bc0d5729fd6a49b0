// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `LeaveProblem` was refused. */
export type LeaveProblemErrorCode = 'NOT_JOINED' | 'OWN_PROBLEM' | 'WRONG_STATE';

/** A council that no longer has a problem. */
export type LeaveProblemInput = {
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** Which problem. */
  problemId: string;
  /** The version of its part that you read. */
  version: number;
};

export type LeaveProblemMutationVariables = Exact<{
  input: LeaveProblemInput;
}>;

export type LeaveProblemMutation = { leaveProblem: { problem: { slug: string } | null, userErrors: Array<{ code: LeaveProblemErrorCode, path: Array<string>, message: string }> } };

export const LeaveProblemDocument: TypedDocument<LeaveProblemMutation, LeaveProblemMutationVariables> = {
  name: "LeaveProblem",
  text: "mutation LeaveProblem($input:LeaveProblemInput!){leaveProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
