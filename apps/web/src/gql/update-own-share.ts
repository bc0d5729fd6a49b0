// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `UpdateOwnShare` was refused. */
export type UpdateOwnShareErrorCode = 'COST_BASIS_MISSING' | 'NOT_JOINED' | 'NO_SUCH_PLACE' | 'PERSONAL_DATA' | 'WRONG_STATE';

/** Changes to what a council says of its own part. What is left out stays. */
export type UpdateOwnShareInput = {
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
  /** The version of its part that you read. */
  version: number;
  /** What is different here; everybody reads it. */
  words?: string | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

export type UpdateOwnShareMutationVariables = Exact<{
  input: UpdateOwnShareInput;
}>;

export type UpdateOwnShareMutation = { updateOwnShare: { problem: { slug: string } | null, userErrors: Array<{ code: UpdateOwnShareErrorCode, path: Array<string>, message: string }> } };

export const UpdateOwnShareDocument: TypedDocument<UpdateOwnShareMutation, UpdateOwnShareMutationVariables> = {
  name: "UpdateOwnShare",
  text: "mutation UpdateOwnShare($input:UpdateOwnShareInput!){updateOwnShare(input:$input){problem{slug}userErrors{code path message}}}",
};
