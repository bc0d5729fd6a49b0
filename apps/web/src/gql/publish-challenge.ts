// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `PublishChallenge` was refused. */
export type PublishChallengeErrorCode = 'APPROVALS_MISSING' | 'DATES_OUT_OF_ORDER' | 'DOCUMENTS_NOT_READY' | 'OUTCOMES_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STAGE';

export type PublishChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;

export type PublishChallengeMutation = { publishChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: PublishChallengeErrorCode, path: Array<string>, message: string }> } };

export const PublishChallengeDocument: TypedDocument<PublishChallengeMutation, PublishChallengeMutationVariables> = {
  name: "PublishChallenge",
  text: "mutation PublishChallenge($input:ChallengeStepInput!){publishChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
