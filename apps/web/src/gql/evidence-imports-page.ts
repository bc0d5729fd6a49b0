// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceImportState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EvidenceImportsPageQueryVariables = Exact<{ [key: string]: never; }>;

export type EvidenceImportsPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, name: { en: string | null, cy: string | null }, evidenceImports: Array<{ id: string, state: EvidenceImportState, fileName: string, uploadedAt: string, stored: number, leftOut: number }> | null } | null } };

export const EvidenceImportsPageDocument: TypedDocument<EvidenceImportsPageQuery, EvidenceImportsPageQueryVariables> = {
  name: "EvidenceImportsPage",
  text: "query EvidenceImportsPage{viewer{person{id}actingFor{id name{en cy}evidenceImports{...ImportRow}}}}fragment ImportRow on EvidenceImport{id state fileName uploadedAt stored leftOut}",
};
