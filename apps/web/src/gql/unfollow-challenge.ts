// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, FollowChallengeInput } from './inputs-plain-a-to-l.ts';

/** Why `UnfollowChallenge` was refused. */
export type UnfollowChallengeErrorCode = 'WRONG_STAGE';

export type UnfollowChallengeMutationVariables = Exact<{
  input: FollowChallengeInput;
}>;

export type UnfollowChallengeMutation = { unfollowChallenge: { challenge: { id: string } | null, userErrors: Array<{ code: UnfollowChallengeErrorCode, path: Array<string>, message: string }> } };

export const UnfollowChallengeDocument: TypedDocument<UnfollowChallengeMutation, UnfollowChallengeMutationVariables> = {
  name: "UnfollowChallenge",
  text: "mutation UnfollowChallenge($input:FollowChallengeInput!){unfollowChallenge(input:$input){challenge{id}userErrors{code path message}}}",
};
