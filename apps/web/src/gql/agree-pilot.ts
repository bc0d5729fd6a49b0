// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AgreePilot` was refused. */
export type AgreePilotErrorCode = 'DATES_REVERSED' | 'FIELD_MISSING' | 'MILESTONES_MISSING' | 'SIGNED_IN_FUTURE' | 'WRONG_STATE';

/** What both sides signed. */
export type AgreePilotInput = {
  /** Under which licence the data of the pilot may be used. */
  dataLicence: string;
  /** The last day of the pilot. */
  endsOn: string;
  /** Which pilot. */
  id: string;
  /** The reference of the agreement. */
  reference: string;
  /** Who keeps which rights, and what happens at the end. */
  rightsAndExit: string;
  /** The post of whoever signed for the council; no name. */
  signedForCouncil: string;
  /** The post of whoever signed for the supplier; no name. */
  signedForSupplier: string;
  /** The day it was signed, as `2027-03-31`. */
  signedOn: string;
  /** The first day of the pilot. */
  startsOn: string;
  /** The version you read. */
  version: number;
};

export type AgreePilotMutationVariables = Exact<{
  input: AgreePilotInput;
}>;

export type AgreePilotMutation = { agreePilot: { pilot: { id: string } | null, userErrors: Array<{ code: AgreePilotErrorCode, path: Array<string>, message: string }> } };

export const AgreePilotDocument: TypedDocument<AgreePilotMutation, AgreePilotMutationVariables> = {
  name: "AgreePilot",
  text: "mutation AgreePilot($input:AgreePilotInput!){agreePilot(input:$input){pilot{id}userErrors{code path message}}}",
};
