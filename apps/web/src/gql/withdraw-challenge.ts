// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { StopChallengeInput } from './inputs-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawChallenge` was refused. */
export type WithdrawChallengeErrorCode = 'REASON_MISSING' | 'WRONG_STAGE';

export type WithdrawChallengeMutationVariables = Exact<{
  input: StopChallengeInput;
}>;

export type WithdrawChallengeMutation = { withdrawChallenge: { challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: WithdrawChallengeErrorCode, path: Array<string>, message: string }> } };

export const WithdrawChallengeDocument: TypedDocument<WithdrawChallengeMutation, WithdrawChallengeMutationVariables> = {
  name: "WithdrawChallenge",
  text: "mutation WithdrawChallenge($input:StopChallengeInput!){withdrawChallenge(input:$input){challenge{id slug version}userErrors{code path message}}}",
};
