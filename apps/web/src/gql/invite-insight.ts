// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `InviteInsight` was refused. */
export type InviteInsightErrorCode = 'PROBLEM_CLOSED';

/** Whom to ask about a problem. */
export type InviteInsightInput = {
  /** How many answers the link is good for, from 1 to 1,000. */
  answers?: number;
  /** After how many days it ends by itself, from 1 to 180. */
  days?: number;
  /** The problem, of your council. */
  problemId: string;
  /** Whom the link is for. */
  source: InvitedSource;
};

/** Who may be asked by invitation. */
export type InvitedSource = 'SUPPLY_CHAIN' | 'WORKFORCE';

export type InviteInsightMutationVariables = Exact<{
  input: InviteInsightInput;
}>;

export type InviteInsightMutation = { inviteInsight: { token: string | null, userErrors: Array<{ code: InviteInsightErrorCode, path: Array<string>, message: string }> } };

export const InviteInsightDocument: TypedDocument<InviteInsightMutation, InviteInsightMutationVariables> = {
  name: "InviteInsight",
  text: "mutation InviteInsight($input:InviteInsightInput!){inviteInsight(input:$input){token userErrors{code path message}}}",
};
