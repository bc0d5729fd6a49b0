// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A step of a challenge that needs a reason. */
export type ChallengeReasonInput = {
  /** Which challenge. */
  id: string;
  /** The reason, in words the authors can act on. */
  reason: string;
  /** The version you read. */
  version: number;
};

/** Why `RequestChallengeChanges` was refused. */
export type RequestChallengeChangesErrorCode = 'REASON_MISSING' | 'WRONG_STAGE';

export type RequestChallengeChangesMutationVariables = Exact<{
  input: ChallengeReasonInput;
}>;

export type RequestChallengeChangesMutation = { requestChallengeChanges: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: RequestChallengeChangesErrorCode, path: Array<string>, message: string }> } };

export const RequestChallengeChangesDocument: TypedDocument<RequestChallengeChangesMutation, RequestChallengeChangesMutationVariables> = {
  name: "RequestChallengeChanges",
  text: "mutation RequestChallengeChanges($input:ChallengeReasonInput!){requestChallengeChanges(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
