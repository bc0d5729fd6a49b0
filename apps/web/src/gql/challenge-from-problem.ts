// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ChallengeFromProblem` was refused. */
export type ChallengeFromProblemErrorCode = 'ENGLISH_MISSING' | 'NOT_JOINED' | 'WRONG_STATE';

/** A problem to make a challenge of. */
export type ChallengeFromProblemInput = {
  /** Which problem. */
  id: string;
  /** Which of its councils to ask to take part, in the same step; none unless said. */
  invite?: Array<string> | null | undefined;
  /** The version you read. */
  version: number;
};

export type ChallengeFromProblemMutationVariables = Exact<{
  input: ChallengeFromProblemInput;
}>;

export type ChallengeFromProblemMutation = { challengeFromProblem: { challenge: { slug: string } | null, userErrors: Array<{ code: ChallengeFromProblemErrorCode, path: Array<string>, message: string }> } };

export const ChallengeFromProblemDocument: TypedDocument<ChallengeFromProblemMutation, ChallengeFromProblemMutationVariables> = {
  name: "ChallengeFromProblem",
  text: "mutation ChallengeFromProblem($input:ChallengeFromProblemInput!){challengeFromProblem(input:$input){challenge{slug}userErrors{code path message}}}",
};
