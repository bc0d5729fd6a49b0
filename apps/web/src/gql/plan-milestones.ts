// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A milestone of a pilot. */
export type DatedMilestoneInput = {
  /** Short name in capital letters, such as `INSTALLED`; it stays the same when the rest changes. */
  code: string;
  /** The day by which it should be done, as `2027-03-31`. */
  dueOn: string;
  /** What must be done. */
  title: string;
};

/** Why `PlanMilestones` was refused. */
export type PlanMilestonesErrorCode = 'MILESTONES_MISSING' | 'MILESTONE_REACHED' | 'MILESTONE_REMOVED' | 'MILESTONE_TWICE' | 'OUT_OF_ORDER' | 'WRONG_STATE';

/** All milestones of a pilot. */
export type PlanMilestonesInput = {
  /** Which pilot. */
  id: string;
  /** All of them, in the order of their dates. */
  milestones: Array<DatedMilestoneInput>;
  /** The version you read. */
  version: number;
};

export type PlanMilestonesMutationVariables = Exact<{
  input: PlanMilestonesInput;
}>;

export type PlanMilestonesMutation = { planMilestones: { pilot: { id: string } | null, userErrors: Array<{ code: PlanMilestonesErrorCode, path: Array<string>, message: string }> } };

export const PlanMilestonesDocument: TypedDocument<PlanMilestonesMutation, PlanMilestonesMutationVariables> = {
  name: "PlanMilestones",
  text: "mutation PlanMilestones($input:PlanMilestonesInput!){planMilestones(input:$input){pilot{id}userErrors{code path message}}}",
};
