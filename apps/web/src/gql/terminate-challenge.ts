// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StopChallengeInput } from './inputs-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `TerminateChallenge` was refused. */
export type TerminateChallengeErrorCode = 'REASON_MISSING' | 'WRONG_STAGE';

export type TerminateChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;

export type TerminateChallengeMutation = { terminateChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: TerminateChallengeErrorCode, path: Array<string>, message: string }> } };

export const TerminateChallengeDocument: TypedDocument<TerminateChallengeMutation, TerminateChallengeMutationVariables> = {
  name: "TerminateChallenge",
  text: "mutation TerminateChallenge($input:StopChallengeInput!){terminateChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
