/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ImportEvidenceFromUrlMutation, ImportEvidenceFromUrlMutationVariables } from './types.ts';

export const ImportEvidenceFromUrlDocument: TypedDocument<ImportEvidenceFromUrlMutation, ImportEvidenceFromUrlMutationVariables> = {
  name: "ImportEvidenceFromUrl",
  text: "mutation ImportEvidenceFromUrl($input:ImportEvidenceFromUrlInput!){importEvidenceFromUrl(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
