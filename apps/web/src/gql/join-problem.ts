// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `JoinProblem` was refused. */
export type JoinProblemErrorCode = 'ALREADY_JOINED' | 'COST_BASIS_MISSING' | 'NO_SUCH_PLACE' | 'PERSONAL_DATA' | 'WRONG_STATE';

/** What a council that has a problem says of its own part. */
export type JoinProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** Which problem. */
  problemId: string;
  /** What is different here; everybody reads it. */
  words?: string | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

export type JoinProblemMutationVariables = Exact<{
  input: JoinProblemInput;
}>;

export type JoinProblemMutation = { joinProblem: { problem: { slug: string } | null, userErrors: Array<{ code: JoinProblemErrorCode, path: Array<string>, message: string }> } };

export const JoinProblemDocument: TypedDocument<JoinProblemMutation, JoinProblemMutationVariables> = {
  name: "JoinProblem",
  text: "mutation JoinProblem($input:JoinProblemInput!){joinProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
