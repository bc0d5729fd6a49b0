// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Whose interest in what. */
export type InterestStepInput = {
  /** Which challenge. */
  challengeId: string;
  /** For whom; left out: the organisation you act for. */
  organisationId?: string | null | undefined;
};

/** Why `WithdrawInterest` was refused. */
export type WithdrawInterestErrorCode = 'NOT_REGISTERED';

export type WithdrawInterestMutationVariables = Exact<{
  input: InterestStepInput;
}>;

export type WithdrawInterestMutation = { withdrawInterest: { challenge: { id: string } | null, userErrors: Array<{ code: WithdrawInterestErrorCode, path: Array<string>, message: string }> } };

export const WithdrawInterestDocument: TypedDocument<WithdrawInterestMutation, WithdrawInterestMutationVariables> = {
  name: "WithdrawInterest",
  text: "mutation WithdrawInterest($input:InterestStepInput!){withdrawInterest(input:$input){challenge{id}userErrors{code path message}}}",
};
