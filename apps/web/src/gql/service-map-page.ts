// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ServiceMapPageQueryVariables = Exact<{
  service: string;
}>;

export type ServiceMapPageQuery = { places: { nodes: Array<{ code: string, hexColumn: number | null, hexRow: number | null, name: { en: string | null, cy: string | null } }> }, satisfactionMethod: Array<{ en: string | null, cy: string | null }>, satisfactionMap: Array<{ code: string, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }> };

export const ServiceMapPageDocument: TypedDocument<ServiceMapPageQuery, ServiceMapPageQueryVariables> = {
  name: "ServiceMapPage",
  text: "query ServiceMapPage($service:String!){places(first:500){nodes{code hexColumn hexRow name{en cy}}}satisfactionMethod{en cy}satisfactionMap(service:$service){code n mean{...Figure}}}fragment Figure on SatisfactionFigure{value low high}",
};
