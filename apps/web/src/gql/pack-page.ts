// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RedactionGround } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PackPageQueryVariables = Exact<{
  slug: string;
}>;

export type PackPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, packRedactions: Array<{ id: string, file: string, key: string, field: string, ground: RedactionGround, note: string, madeAt: string, person: { id: string, name: string } | null }> | null, packClaims: Array<{ proposalId: string, label: string, field: string, ground: RedactionGround, why: string }> | null } | null };

export const PackPageDocument: TypedDocument<PackPageQuery, PackPageQueryVariables> = {
  name: "PackPage",
  text: "query PackPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug title{en cy}packRedactions{id file key field ground note madeAt person{id name}}packClaims{proposalId label field ground why}}}",
};
