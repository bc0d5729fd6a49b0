// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InvitedRole } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AskToJoin` was refused. */
export type AskToJoinErrorCode = 'ASKED_ALREADY' | 'INVITED_ALREADY' | 'IS_LEAD' | 'TAKES_PART_ALREADY' | 'WRONG_STAGE';

/** Which challenge your council wants to take part in. */
export type AskToJoinInput = {
  /** Which challenge. */
  challengeId: string;
  /** What the lead should know. */
  note?: string | null | undefined;
  /** The part your council would take. */
  role?: InvitedRole;
};

export type AskToJoinMutationVariables = Exact<{
  input: AskToJoinInput;
}>;

export type AskToJoinMutation = { askToJoin: { joinRequest: { id: string } | null, userErrors: Array<{ code: AskToJoinErrorCode, path: Array<string>, message: string }> } };

export const AskToJoinDocument: TypedDocument<AskToJoinMutation, AskToJoinMutationVariables> = {
  name: "AskToJoin",
  text: "mutation AskToJoin($input:AskToJoinInput!){askToJoin(input:$input){joinRequest{id}userErrors{code path message}}}",
};
