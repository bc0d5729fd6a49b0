// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PledgeLimitPageQueryVariables = Exact<{
  slug: string;
}>;

export type PledgeLimitPageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string } }> }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null }, pledgeLimit: { amount: string | null, version: number } | null } | null };

export const PledgeLimitPageDocument: TypedDocument<PledgeLimitPageQuery, PledgeLimitPageQueryVariables> = {
  name: "PledgeLimitPage",
  text: "query PledgeLimitPage($slug:String!){viewer{person{id}memberships{id roles organisation{id}}}organisation(slug:$slug){id slug name{en cy}pledgeLimit{amount version}}}",
};
