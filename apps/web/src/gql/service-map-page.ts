/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ServiceMapPageQuery, ServiceMapPageQueryVariables } from './types.ts';

export const ServiceMapPageDocument: TypedDocument<ServiceMapPageQuery, ServiceMapPageQueryVariables> = {
  name: "ServiceMapPage",
  text: "query ServiceMapPage($service:String!){places(first:500){nodes{code hexColumn hexRow name{en cy}}}satisfactionMethod{en cy}satisfactionMap(service:$service){code n mean{...Figure}}}fragment Figure on SatisfactionFigure{value low high}",
};
