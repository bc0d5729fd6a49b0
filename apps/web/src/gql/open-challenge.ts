// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeStepInput, Exact } from './inputs-plain-a-to-l.ts';

/** Why `OpenChallenge` was refused. */
export type OpenChallengeErrorCode = 'CODE_REPEATED' | 'DATES_OUT_OF_ORDER' | 'ENGAGEMENT_ONLY' | 'GUIDANCE_MISSING' | 'MISSING' | 'NO_CONFLICT_ASSESSMENT' | 'PRICE_CRITERION_UNKNOWN' | 'PRICE_FIGURE_MISSING' | 'TERMS_MISSING' | 'TIE_BREAK_UNKNOWN' | 'TOO_SHORT' | 'TRANSLATION_MISSING' | 'WEIGHTS_NOT_100' | 'WEIGHT_NOT_POSITIVE' | 'WRONG_STAGE';

export type OpenChallengeMutationVariables = Exact<{
  input: ChallengeStepInput;
}>;

export type OpenChallengeMutation = { openChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: OpenChallengeErrorCode, path: Array<string>, message: string }> } };

export const OpenChallengeDocument: TypedDocument<OpenChallengeMutation, OpenChallengeMutationVariables> = {
  name: "OpenChallenge",
  text: "mutation OpenChallenge($input:ChallengeStepInput!){openChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
