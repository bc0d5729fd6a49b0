/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateOrganisationMutation, UpdateOrganisationMutationVariables } from './types.ts';

export const UpdateOrganisationDocument: TypedDocument<UpdateOrganisationMutation, UpdateOrganisationMutationVariables> = {
  name: "UpdateOrganisation",
  text: "mutation UpdateOrganisation($input:UpdateOrganisationInput!){updateOrganisation(input:$input){organisation{id}userErrors{code path message}}}",
};
