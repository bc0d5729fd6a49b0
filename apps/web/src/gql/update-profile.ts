// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsuranceKind } from './enums-a-to-l.ts';
import type { Nation, PolicyKind, ProfilePart } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** An accreditation. */
export type AccreditationInput = {
  /** Its last day; null when it does not end. */
  expiresOn?: string | null | undefined;
  /** Its name, such as `Cyber Essentials`. */
  name: string;
  /** The number of the certificate. */
  number?: string;
};

/** An insurance. */
export type InsuranceInput = {
  /** Up to how much, in pounds. */
  cover: string;
  /** Its last day, as `2027-03-31`. */
  expiresOn: string;
  /** With whom. */
  insurer: string;
  /** What it covers. */
  kind: InsuranceKind;
};

/** A policy. */
export type PolicyInput = {
  /** What it is about; each kind once. */
  kind: PolicyKind;
  /** The day of its next review, as `2027-03-31`. */
  reviewOn?: string | null | undefined;
  /** What it says, in short. */
  statement?: string;
  /** Where it can be read. */
  url?: string;
};

/** Why `UpdateProfile` was refused. */
export type UpdateProfileErrorCode = 'AMOUNTS_REVERSED' | 'COVER_INVALID' | 'CPV_INVALID' | 'DAY_INVALID' | 'NO_SUCH_PLACE' | 'NO_SUCH_REGION' | 'POLICY_EMPTY' | 'POLICY_TWICE';

/** Changes to a profile. Each part that is given replaces what was there; what is left out stays. */
export type UpdateProfileInput = {
  /** All accreditations from now on. */
  accreditations?: Array<AccreditationInput> | null | undefined;
  /** CPV codes, such as `03000000-1`. */
  cpvCodes?: Array<string> | null | undefined;
  /** All insurances from now on. */
  insurances?: Array<InsuranceInput> | null | undefined;
  /** Nations it serves. */
  nations?: Array<Nation> | null | undefined;
  /** Which organisation. */
  organisationId: string;
  /** GSS codes of the places it serves. */
  places?: Array<string> | null | undefined;
  /** All policies from now on. */
  policies?: Array<PolicyInput> | null | undefined;
  /** The largest project it takes on, in pounds; null clears. */
  projectMax?: string | null | undefined;
  /** The smallest project it takes on, in pounds; null clears. */
  projectMin?: string | null | undefined;
  /** The parts that everybody sees; the others go only with a proposal. */
  publicParts?: Array<ProfilePart> | null | undefined;
  /** Regions of England it serves. */
  regions?: Array<string> | null | undefined;
  /** What it does, in plain words; at most 30 of 100 characters. */
  skills?: Array<string> | null | undefined;
  /** Themes of challenges. */
  themes?: Array<string> | null | undefined;
  /** The version you read; 0 when nothing was saved yet. */
  version: number;
};

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;

export type UpdateProfileMutation = { updateProfile: { organisation: { id: string } | null, userErrors: Array<{ code: UpdateProfileErrorCode, path: Array<string>, message: string }> } };

export const UpdateProfileDocument: TypedDocument<UpdateProfileMutation, UpdateProfileMutationVariables> = {
  name: "UpdateProfile",
  text: "mutation UpdateProfile($input:UpdateProfileInput!){updateProfile(input:$input){organisation{id}userErrors{code path message}}}",
};
