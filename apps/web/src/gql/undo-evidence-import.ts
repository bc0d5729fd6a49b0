/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UndoEvidenceImportMutation, UndoEvidenceImportMutationVariables } from './types.ts';

export const UndoEvidenceImportDocument: TypedDocument<UndoEvidenceImportMutation, UndoEvidenceImportMutationVariables> = {
  name: "UndoEvidenceImport",
  text: "mutation UndoEvidenceImport($input:ImportStepInput!){undoEvidenceImport(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
