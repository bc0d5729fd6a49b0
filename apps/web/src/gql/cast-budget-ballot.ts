// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CastBudgetBallot` was refused. */
export type CastBudgetBallotErrorCode = 'NOT_OPEN' | 'OTHER_METHOD' | 'PROJECT_TWICE' | 'UNKNOWN_PROJECT';

/** A ballot within a budget. */
export type CastBudgetBallotInput = {
  /** Ids of the projects that you approve; together they may cost more than the budget. */
  approves: Array<string>;
  /** Which consultation. */
  consultationId: string;
};

export type CastBudgetBallotMutationVariables = Exact<{
  input: CastBudgetBallotInput;
}>;

export type CastBudgetBallotMutation = { castBudgetBallot: { consultation: { id: string } | null, userErrors: Array<{ code: CastBudgetBallotErrorCode, path: Array<string>, message: string }> } };

export const CastBudgetBallotDocument: TypedDocument<CastBudgetBallotMutation, CastBudgetBallotMutationVariables> = {
  name: "CastBudgetBallot",
  text: "mutation CastBudgetBallot($input:CastBudgetBallotInput!){castBudgetBallot(input:$input){consultation{id}userErrors{code path message}}}",
};
