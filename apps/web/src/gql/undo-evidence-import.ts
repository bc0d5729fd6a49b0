// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, ImportStepInput } from './inputs-plain-a-to-l.ts';

/** Why `UndoEvidenceImport` was refused. */
export type UndoEvidenceImportErrorCode = 'WRONG_STATE';

export type UndoEvidenceImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;

export type UndoEvidenceImportMutation = { undoEvidenceImport: { evidenceImport: { id: string } | null, userErrors: Array<{ code: UndoEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export const UndoEvidenceImportDocument: TypedDocument<UndoEvidenceImportMutation, UndoEvidenceImportMutationVariables> = {
  name: "UndoEvidenceImport",
  text: "mutation UndoEvidenceImport($input:ImportStepInput!){undoEvidenceImport(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
