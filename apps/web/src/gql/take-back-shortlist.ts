// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `TakeBackShortlist` was refused. */
export type TakeBackShortlistErrorCode = 'NOT_WAITING';

/** A shortlist to be taken back. */
export type TakeBackShortlistInput = {
  /** Which challenge. */
  challengeId: string;
  /** The version of the challenge you read. */
  version: number;
};

export type TakeBackShortlistMutationVariables = Exact<{
  input: TakeBackShortlistInput;
}>;

export type TakeBackShortlistMutation = { takeBackShortlist: { challenge: { id: string, stage: Stage } | null, userErrors: Array<{ code: TakeBackShortlistErrorCode, path: Array<string>, message: string }> } };

export const TakeBackShortlistDocument: TypedDocument<TakeBackShortlistMutation, TakeBackShortlistMutationVariables> = {
  name: "TakeBackShortlist",
  text: "mutation TakeBackShortlist($input:TakeBackShortlistInput!){takeBackShortlist(input:$input){challenge{id stage}userErrors{code path message}}}",
};
