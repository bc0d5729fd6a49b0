// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CoverageWarning } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EvidenceCoverageOfQueryVariables = Exact<{
  service: string;
  places: Array<string> | string;
}>;

export type EvidenceCoverageOfQuery = { evidenceCoverage: { places: Array<{ name: string, items: number, largestN: number | null, warning: CoverageWarning | null }>, groups: Array<{ name: string, items: number, largestN: number | null, warning: CoverageWarning | null }> } };

export const EvidenceCoverageOfDocument: TypedDocument<EvidenceCoverageOfQuery, EvidenceCoverageOfQueryVariables> = {
  name: "EvidenceCoverageOf",
  text: "query EvidenceCoverageOf($service:String!$places:[ID!]!){evidenceCoverage(service:$service places:$places){places{...CoverageRow}groups{...CoverageRow}}}fragment CoverageRow on CoverageCell{name items largestN warning}",
};
