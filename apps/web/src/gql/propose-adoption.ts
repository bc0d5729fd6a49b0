// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ProposeAdoption` was refused. */
export type ProposeAdoptionErrorCode = 'ADOPTED_ALREADY' | 'IS_LEAD' | 'NOT_AN_AUTHORITY' | 'PILOT_NOT_FINISHED' | 'PLAN_MISSING' | 'TAKES_PART';

/** An authority that means to take up a pilot. */
export type ProposeAdoptionInput = {
  /** Your authority. */
  organisationId: string;
  /** Which pilot. */
  pilotId: string;
  /** What it means to do; the public reads it once it is confirmed. */
  plan: string;
};

export type ProposeAdoptionMutationVariables = Exact<{
  input: ProposeAdoptionInput;
}>;

export type ProposeAdoptionMutation = { proposeAdoption: { adoption: { id: string } | null, userErrors: Array<{ code: ProposeAdoptionErrorCode, path: Array<string>, message: string }> } };

export const ProposeAdoptionDocument: TypedDocument<ProposeAdoptionMutation, ProposeAdoptionMutationVariables> = {
  name: "ProposeAdoption",
  text: "mutation ProposeAdoption($input:ProposeAdoptionInput!){proposeAdoption(input:$input){adoption{id}userErrors{code path message}}}",
};
