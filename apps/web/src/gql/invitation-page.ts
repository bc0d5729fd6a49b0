// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type InvitationPageQueryVariables = Exact<{
  token: string;
}>;

export type InvitationPageQuery = { invitation: { id: string, roles: Array<MembershipRole>, expiresAt: string, acceptedAt: string | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } } | null };

export const InvitationPageDocument: TypedDocument<InvitationPageQuery, InvitationPageQueryVariables> = {
  name: "InvitationPage",
  text: "query InvitationPage($token:String!){invitation(token:$token){id roles expiresAt acceptedAt organisation{id slug name{en cy}}}}",
};
