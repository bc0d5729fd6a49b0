/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RunEvidenceImportMutation, RunEvidenceImportMutationVariables } from './types.ts';

export const RunEvidenceImportDocument: TypedDocument<RunEvidenceImportMutation, RunEvidenceImportMutationVariables> = {
  name: "RunEvidenceImport",
  text: "mutation RunEvidenceImport($input:ImportStepInput!){runEvidenceImport(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
