/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SayPlaceQuery, SayPlaceQueryVariables } from './types.ts';

export const SayPlaceDocument: TypedDocument<SayPlaceQuery, SayPlaceQueryVariables> = {
  name: "SayPlace",
  text: "query SayPlace($code:ID!){place(code:$code){code name{en cy}}}",
};
