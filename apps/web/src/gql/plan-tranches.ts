// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Whether the steps of a plan are shares of the whole or amounts. */
export type PlanBasis = 'AMOUNTS' | 'SHARES';

/** Why `PlanTranches` was refused. */
export type PlanTranchesErrorCode = 'NO_SUCH_MILESTONE' | 'NO_TRANCHES' | 'PLAN_IN_USE' | 'POT_CLOSED' | 'TITLE_MISSING' | 'WEIGHT_MISSING' | 'WRONG_SUM';

/** A plan of payment. */
export type PlanTranchesInput = {
  /** Whether the values are shares that make 100, or amounts that make the whole. */
  basis: PlanBasis;
  /** The locked round. */
  roundId: string;
  /** The steps in their order; the last takes the rest. */
  tranches: Array<TrancheInput>;
  /** The version of its money that you read. */
  version: number;
};

/** A step of payment. */
export type TrancheInput = {
  /** The code of the milestone of the pilot that it waits for; left out for the start. */
  milestone?: string | null | undefined;
  /** What it pays for. */
  title: string;
  /** Its share in per cent with up to two decimals, or its amount in pounds, as the plan says. */
  value: string;
};

export type PlanTranchesMutationVariables = Exact<{
  input: PlanTranchesInput;
}>;

export type PlanTranchesMutation = { planTranches: { money: { id: string } | null, userErrors: Array<{ code: PlanTranchesErrorCode, path: Array<string>, message: string }> } };

export const PlanTranchesDocument: TypedDocument<PlanTranchesMutation, PlanTranchesMutationVariables> = {
  name: "PlanTranches",
  text: "mutation PlanTranches($input:PlanTranchesInput!){planTranches(input:$input){money{id}userErrors{code path message}}}",
};
