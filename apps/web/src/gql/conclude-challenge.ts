// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StopChallengeInput } from './inputs-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ConcludeChallenge` was refused. */
export type ConcludeChallengeErrorCode = 'LEARNING_MISSING' | 'MEASUREMENT_MISSING' | 'NOT_ENGAGEMENT_ONLY' | 'WRONG_STAGE';

export type ConcludeChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;

export type ConcludeChallengeMutation = { concludeChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: ConcludeChallengeErrorCode, path: Array<string>, message: string }> } };

export const ConcludeChallengeDocument: TypedDocument<ConcludeChallengeMutation, ConcludeChallengeMutationVariables> = {
  name: "ConcludeChallenge",
  text: "mutation ConcludeChallenge($input:StopChallengeInput!){concludeChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
