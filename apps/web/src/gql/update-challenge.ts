// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeContentInput } from './inputs-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `UpdateChallenge` was refused. */
export type UpdateChallengeErrorCode = 'DUPLICATE_CODE' | 'NO_SUCH_PLACE' | 'TITLE_MISSING' | 'WRONG_STAGE';

/** Changes to a draft. */
export type UpdateChallengeInput = {
  /** What it says from now on; what is left out stays. */
  content: ChallengeContentInput;
  /** Which challenge. */
  id: string;
  /** The version you read. */
  version: number;
};

export type UpdateChallengeMutationVariables = Exact<{
  input: UpdateChallengeInput;
}>;

export type UpdateChallengeMutation = { updateChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: UpdateChallengeErrorCode, path: Array<string>, message: string }> } };

export const UpdateChallengeDocument: TypedDocument<UpdateChallengeMutation, UpdateChallengeMutationVariables> = {
  name: "UpdateChallenge",
  text: "mutation UpdateChallenge($input:UpdateChallengeInput!){updateChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
