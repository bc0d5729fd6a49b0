// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `IssueShortlist` was refused. */
export type IssueShortlistErrorCode = 'ASSESSMENT_MISSING' | 'NOT_APPROVED' | 'RANKING_INCOMPLETE' | 'SCORES_CHANGED' | 'SUMMARY_INCOMPLETE' | 'WRONG_STAGE';

/** A shortlist to be issued. */
export type IssueShortlistInput = {
  /** Which challenge. */
  challengeId: string;
  /** The version of the challenge you read. */
  version: number;
};

export type IssueShortlistMutationVariables = Exact<{
  input: IssueShortlistInput;
}>;

export type IssueShortlistMutation = { issueShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: IssueShortlistErrorCode, path: Array<string>, message: string }> } };

export const IssueShortlistDocument: TypedDocument<IssueShortlistMutation, IssueShortlistMutationVariables> = {
  name: "IssueShortlist",
  text: "mutation IssueShortlist($input:IssueShortlistInput!){issueShortlist(input:$input){challenge{id stage}userErrors{code path message}}}",
};
