// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceImportFormat, EvidenceImportState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EvidenceImportPageQueryVariables = Exact<{
  id: string;
}>;

export type EvidenceImportPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, placeCode: { code: string } | null } | null }, evidenceImport: { id: string, version: number, format: EvidenceImportFormat, state: EvidenceImportState, fileName: string, sourceUrl: string | null, header: Array<string>, stored: number, same: number, leftOut: number, moved: number, failedBecause: string | null, earlierId: string | null, services: Array<{ code: string, name: string, requests: number }>, progress: { percent: number, rows: number }, errors: Array<{ line: number, column: string, code: string, message: string }> } | null };

export const EvidenceImportPageDocument: TypedDocument<EvidenceImportPageQuery, EvidenceImportPageQueryVariables> = {
  name: "EvidenceImportPage",
  text: "query EvidenceImportPage($id:ID!){viewer{person{id}actingFor{id placeCode:place{code}}}evidenceImport(id:$id){...ImportView}}fragment ImportView on EvidenceImport{id version format state fileName sourceUrl header services{code name requests}progress{percent rows}stored same leftOut moved failedBecause earlierId errors(first:100){line column code message}}",
};
