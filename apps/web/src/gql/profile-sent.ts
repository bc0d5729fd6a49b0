// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ProfileSentQueryVariables = Exact<{
  id: string;
}>;

export type ProfileSentQuery = { viewer: { person: { id: string } | null }, proposal: { id: string, title: string | null, submittedAt: string | null, profileSent: string | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } | null, challenge: { id: string, title: { en: string | null, cy: string | null } } } | null };

export const ProfileSentDocument: TypedDocument<ProfileSentQuery, ProfileSentQueryVariables> = {
  name: "ProfileSent",
  text: "query ProfileSent($id:ID!){viewer{person{id}}proposal(id:$id){id title submittedAt profileSent organisation{id slug name{en cy}}challenge{id title{en cy}}}}",
};
