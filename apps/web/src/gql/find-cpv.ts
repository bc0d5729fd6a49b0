// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FindCpvQueryVariables = Exact<{
  query: string;
}>;

export type FindCpvQuery = { cpvCodes: Array<{ code: string, name: string | null }> };

export const FindCpvDocument: TypedDocument<FindCpvQuery, FindCpvQueryVariables> = {
  name: "FindCpv",
  text: "query FindCpv($query:String!){cpvCodes(query:$query first:20){code name}}",
};
