/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceImportPageQuery, EvidenceImportPageQueryVariables } from './types.ts';

export const EvidenceImportPageDocument: TypedDocument<EvidenceImportPageQuery, EvidenceImportPageQueryVariables> = {
  name: "EvidenceImportPage",
  text: "query EvidenceImportPage($id:ID!){viewer{person{id}actingFor{id placeCode:place{code}}}evidenceImport(id:$id){...ImportView}}fragment ImportView on EvidenceImport{id version format state fileName sourceUrl header services{code name requests}progress{percent rows}stored same leftOut moved failedBecause earlierId errors(first:100){line column code message}}",
};
