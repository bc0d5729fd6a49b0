/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CreateOrganisationMutation, CreateOrganisationMutationVariables } from './types.ts';

export const CreateOrganisationDocument: TypedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables> = {
  name: "CreateOrganisation",
  text: "mutation CreateOrganisation($input:CreateOrganisationInput!){createOrganisation(input:$input){organisation{id slug}userErrors{code path message}}}",
};
