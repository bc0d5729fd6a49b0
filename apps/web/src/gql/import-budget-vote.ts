// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ImportBudgetVote` was refused. */
export type ImportBudgetVoteErrorCode = 'AMOUNT_NOT_KEPT' | 'NOT_READABLE' | 'OTHER_VOTES';

/** A budget vote held elsewhere. */
export type ImportBudgetVoteInput = {
  /** The council that it belongs to; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The text of a `.pb` file of Pabulib with approval votes; larger files go through the command `moothall import pb`. */
  pb: string;
  /** Where the votes come from. */
  source: string;
  /** Its name. */
  title: string;
};

export type ImportBudgetVoteMutationVariables = Exact<{
  input: ImportBudgetVoteInput;
}>;

export type ImportBudgetVoteMutation = { importBudgetVote: { consultation: { slug: string } | null, userErrors: Array<{ code: ImportBudgetVoteErrorCode, path: Array<string>, message: string }> } };

export const ImportBudgetVoteDocument: TypedDocument<ImportBudgetVoteMutation, ImportBudgetVoteMutationVariables> = {
  name: "ImportBudgetVote",
  text: "mutation ImportBudgetVote($input:ImportBudgetVoteInput!){importBudgetVote(input:$input){consultation{slug}userErrors{code path message}}}",
};
