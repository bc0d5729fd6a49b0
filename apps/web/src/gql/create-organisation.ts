// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind, OrganisationSize } from './enums-m-to-z.ts';
import type { Exact, IdentifierInput, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `CreateOrganisation` was refused. */
export type CreateOrganisationErrorCode = 'IDENTIFIER_INVALID' | 'IDENTIFIER_TAKEN' | 'NAME_MISSING' | 'NO_SUCH_PLACE';

/** A new organisation. */
export type CreateOrganisationInput = {
  /** Its numbers in public registers. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** What it is; this cannot be changed later. */
  kind: OrganisationKind;
  /** Its name; English is needed. */
  name: LocalisedTextInput;
  /** The GSS code of the area it serves or sits in. */
  placeCode?: string | null | undefined;
  /** How large it is. */
  size?: OrganisationSize | null | undefined;
  /** What it does, in plain words. */
  summary?: string | null | undefined;
  /** Its own site. */
  website?: string | null | undefined;
};

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;

export type CreateOrganisationMutation = { createOrganisation: { organisation: { id: string, slug: string } | null, userErrors: Array<{ code: CreateOrganisationErrorCode, path: Array<string>, message: string }> } };

export const CreateOrganisationDocument: TypedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables> = {
  name: "CreateOrganisation",
  text: "mutation CreateOrganisation($input:CreateOrganisationInput!){createOrganisation(input:$input){organisation{id slug}userErrors{code path message}}}",
};
