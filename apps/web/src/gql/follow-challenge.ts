// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, FollowChallengeInput } from './inputs-plain-a-to-l.ts';

/** Why `FollowChallenge` was refused. */
export type FollowChallengeErrorCode = 'WRONG_STAGE';

export type FollowChallengeMutationVariables = Exact<{
  input: FollowChallengeInput;
}>;

export type FollowChallengeMutation = { followChallenge: { challenge: { id: string } | null, userErrors: Array<{ code: FollowChallengeErrorCode, path: Array<string>, message: string }> } };

export const FollowChallengeDocument: TypedDocument<FollowChallengeMutation, FollowChallengeMutationVariables> = {
  name: "FollowChallenge",
  text: "mutation FollowChallenge($input:FollowChallengeInput!){followChallenge(input:$input){challenge{id}userErrors{code path message}}}",
};
