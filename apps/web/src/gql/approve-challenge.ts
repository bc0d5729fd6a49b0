// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `ApproveChallenge` was refused. */
export type ApproveChallengeErrorCode = 'ALREADY_APPROVED' | 'CONSULTATION_RUNNING' | 'NO_CONFLICT_CHECK' | 'OWN_DRAFT' | 'REASON_MISSING' | 'WRONG_STAGE';

export type ApproveChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;

export type ApproveChallengeMutation = { approveChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: ApproveChallengeErrorCode, path: Array<string>, message: string }> } };

export const ApproveChallengeDocument: TypedDocument<ApproveChallengeMutation, ApproveChallengeMutationVariables> = {
  name: "ApproveChallenge",
  text: "mutation ApproveChallenge($input:ChallengeStepInput!){approveChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
