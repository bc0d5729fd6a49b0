/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvidenceCoverageOfQuery, EvidenceCoverageOfQueryVariables } from './types.ts';

export const EvidenceCoverageOfDocument: TypedDocument<EvidenceCoverageOfQuery, EvidenceCoverageOfQueryVariables> = {
  name: "EvidenceCoverageOf",
  text: "query EvidenceCoverageOf($service:String!$places:[ID!]!){evidenceCoverage(service:$service places:$places){places{...CoverageRow}groups{...CoverageRow}}}fragment CoverageRow on CoverageCell{name items largestN warning}",
};
