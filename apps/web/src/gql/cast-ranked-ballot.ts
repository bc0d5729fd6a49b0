// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CastRankedBallot` was refused. */
export type CastRankedBallotErrorCode = 'NOT_OPEN' | 'OPTION_TWICE' | 'OTHER_METHOD' | 'UNKNOWN_OPTION';

/** A ranked ballot. */
export type CastRankedBallotInput = {
  /** Which consultation. */
  consultationId: string;
  /** Ids of options from the best; those in one list are ranked alike. What is left out is ranked last, alike. */
  ranking: Array<Array<string>>;
};

export type CastRankedBallotMutationVariables = Exact<{
  input: CastRankedBallotInput;
}>;

export type CastRankedBallotMutation = { castRankedBallot: { consultation: { id: string } | null, userErrors: Array<{ code: CastRankedBallotErrorCode, path: Array<string>, message: string }> } };

export const CastRankedBallotDocument: TypedDocument<CastRankedBallotMutation, CastRankedBallotMutationVariables> = {
  name: "CastRankedBallot",
  text: "mutation CastRankedBallot($input:CastRankedBallotInput!){castRankedBallot(input:$input){consultation{id}userErrors{code path message}}}",
};
