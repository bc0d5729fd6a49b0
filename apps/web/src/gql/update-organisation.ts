// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationSize } from './enums-m-to-z.ts';
import type { Exact, IdentifierInput, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `UpdateOrganisation` was refused. */
export type UpdateOrganisationErrorCode = 'IDENTIFIER_INVALID' | 'IDENTIFIER_TAKEN' | 'NAME_MISSING' | 'NO_SUCH_PLACE';

/** Changes to an organisation; what is left out stays. */
export type UpdateOrganisationInput = {
  /** Which organisation. */
  id: string;
  /** Its numbers in public registers. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Its name. */
  name?: LocalisedTextInput | null | undefined;
  /** The GSS code of the area it serves or sits in. */
  placeCode?: string | null | undefined;
  /** How large it is. */
  size?: OrganisationSize | null | undefined;
  /** What it does, in plain words. */
  summary?: string | null | undefined;
  /** The version you read. */
  version: number;
  /** Its own site. */
  website?: string | null | undefined;
};

export type UpdateOrganisationMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;

export type UpdateOrganisationMutation = { updateOrganisation: { organisation: { id: string } | null, userErrors: Array<{ code: UpdateOrganisationErrorCode, path: Array<string>, message: string }> } };

export const UpdateOrganisationDocument: TypedDocument<UpdateOrganisationMutation, UpdateOrganisationMutationVariables> = {
  name: "UpdateOrganisation",
  text: "mutation UpdateOrganisation($input:UpdateOrganisationInput!){updateOrganisation(input:$input){organisation{id}userErrors{code path message}}}",
};
