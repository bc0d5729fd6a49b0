// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, ImportStepInput } from './inputs-plain-a-to-l.ts';

/** Why `RunEvidenceImport` was refused. */
export type RunEvidenceImportErrorCode = 'ANOTHER_RUNS' | 'NOT_CHOSEN' | 'WRONG_STATE';

export type RunEvidenceImportMutationVariables = Exact<{
  input: ImportStepInput;
}>;

export type RunEvidenceImportMutation = { runEvidenceImport: { evidenceImport: { id: string } | null, userErrors: Array<{ code: RunEvidenceImportErrorCode, path: Array<string>, message: string }> } };

export const RunEvidenceImportDocument: TypedDocument<RunEvidenceImportMutation, RunEvidenceImportMutationVariables> = {
  name: "RunEvidenceImport",
  text: "mutation RunEvidenceImport($input:ImportStepInput!){runEvidenceImport(input:$input){evidenceImport{id}userErrors{code path message}}}",
};
