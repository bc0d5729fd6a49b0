/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DeclarePageQuery, DeclarePageQueryVariables } from './types.ts';

export const DeclarePageDocument: TypedDocument<DeclarePageQuery, DeclarePageQueryVariables> = {
  name: "DeclarePage",
  text: "query DeclarePage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug title{en cy}scoresheet{id status declarations{party name kind direct note declaredAt}}}}",
};
