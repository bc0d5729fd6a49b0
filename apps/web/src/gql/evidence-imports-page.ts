/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceImportsPageQuery, EvidenceImportsPageQueryVariables } from './types.ts';

export const EvidenceImportsPageDocument: TypedDocument<EvidenceImportsPageQuery, EvidenceImportsPageQueryVariables> = {
  name: "EvidenceImportsPage",
  text: "query EvidenceImportsPage{viewer{person{id}actingFor{id name{en cy}evidenceImports{...ImportRow}}}}fragment ImportRow on EvidenceImport{id state fileName uploadedAt stored leftOut}",
};
