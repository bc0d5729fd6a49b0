/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PreviewEvidenceImportMutation, PreviewEvidenceImportMutationVariables } from './types.ts';

export const PreviewEvidenceImportDocument: TypedDocument<PreviewEvidenceImportMutation, PreviewEvidenceImportMutationVariables> = {
  name: "PreviewEvidenceImport",
  text: "mutation PreviewEvidenceImport($input:PreviewEvidenceImportInput!){previewEvidenceImport(input:$input){evidenceImport{id version}preview{rows items{...EvidenceFigure place{code name{en cy}}}errors{line column code message}}userErrors{code path message}}}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
