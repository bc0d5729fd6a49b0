/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AddEvidenceMutation, AddEvidenceMutationVariables } from './types.ts';

export const AddEvidenceDocument: TypedDocument<AddEvidenceMutation, AddEvidenceMutationVariables> = {
  name: "AddEvidence",
  text: "mutation AddEvidence($input:AddEvidenceInput!){addEvidence(input:$input){evidenceItem{id}userErrors{code path message}}}",
};
