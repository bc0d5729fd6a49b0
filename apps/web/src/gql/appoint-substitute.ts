// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AppointSubstitute` was refused. */
export type AppointSubstituteErrorCode = 'ALREADY_ON_PANEL' | 'HAS_SEEN_NAMES' | 'NOTHING_TO_SCORE' | 'NO_SUCH_PERSON' | 'SCORES_AGREED' | 'UNKNOWN_PROPOSAL' | 'WRONG_STAGE';

/** Who steps in. */
export type AppointSubstituteInput = {
  /** Which challenge. */
  challengeId: string;
  /** The address of somebody with an account who belongs to an authority that takes part, or is an evaluator elsewhere. */
  email: string;
  /** The proposals they score; leave it out for those that have fewer scorers than the panel needs. */
  proposalIds?: Array<string> | null | undefined;
  /** Whether they score everything. */
  scoresAll?: boolean | null | undefined;
};

export type AppointSubstituteMutationVariables = Exact<{
  input: AppointSubstituteInput;
}>;

export type AppointSubstituteMutation = { appointSubstitute: { challenge: { id: string } | null, userErrors: Array<{ code: AppointSubstituteErrorCode, path: Array<string>, message: string }> } };

export const AppointSubstituteDocument: TypedDocument<AppointSubstituteMutation, AppointSubstituteMutationVariables> = {
  name: "AppointSubstitute",
  text: "mutation AppointSubstitute($input:AppointSubstituteInput!){appointSubstitute(input:$input){challenge{id}userErrors{code path message}}}",
};
