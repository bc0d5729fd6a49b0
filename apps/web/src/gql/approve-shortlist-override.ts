// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ApproveShortlistOverride` was refused. */
export type ApproveShortlistOverrideErrorCode = 'NOT_WAITING' | 'NO_OVERRIDE' | 'OWN_PROPOSAL' | 'REASON_MISSING' | 'SCORES_CHANGED' | 'VOTED_ALREADY';

/** The extra approval of a shortlist that departs from the computed order. */
export type ApproveShortlistOverrideInput = {
  /** Why it is right to depart from the order; published with the shortlist. */
  reason: string;
  /** Which shortlist, `sho_…`. */
  shortlistId: string;
};

export type ApproveShortlistOverrideMutationVariables = Exact<{
  input: ApproveShortlistOverrideInput;
}>;

export type ApproveShortlistOverrideMutation = { approveShortlistOverride: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: ApproveShortlistOverrideErrorCode, path: Array<string>, message: string }> } };

export const ApproveShortlistOverrideDocument: TypedDocument<ApproveShortlistOverrideMutation, ApproveShortlistOverrideMutationVariables> = {
  name: "ApproveShortlistOverride",
  text: "mutation ApproveShortlistOverride($input:ApproveShortlistOverrideInput!){approveShortlistOverride(input:$input){challenge{id stage}userErrors{code path message}}}",
};
