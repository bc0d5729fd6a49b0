// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What a notice of preliminary market engagement sets out (Procurement Regulations 2024, regulation 17). */
export type NoticeField =
  /** The contracting authorities. */
  | 'AUTHORITY'
  /** When the engagement ends. */
  | 'CLOSING'
  /** The unique identifier. */
  | 'IDENTIFIER'
  /** How suppliers take part. */
  | 'PROCESS'
  /** What the engagement is about. */
  | 'SUBJECT'
  /** The title. */
  | 'TITLE';

export type NoticePageQueryVariables = Exact<{
  slug: string;
}>;

export type NoticePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, openData: { ocid: string, path: string, releases: Array<{ releaseId: string, releasedAt: string }> } | null, noticeDraft: { code: string | null, law: string, lookedUp: string, isVerified: boolean, isBilingual: boolean, textPath: string, ocdsPath: string, name: { en: string | null, cy: string | null }, platform: { en: string | null, cy: string | null } | null, sections: Array<{ field: NoticeField, heading: { en: string | null, cy: string | null }, text: { en: string | null, cy: string | null } }>, gaps: Array<{ path: Array<string>, message: string }> } | null } | null };

export const NoticePageDocument: TypedDocument<NoticePageQuery, NoticePageQueryVariables> = {
  name: "NoticePage",
  text: "query NoticePage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug title{en cy}openData{ocid path releases{releaseId releasedAt}}noticeDraft{code law lookedUp isVerified isBilingual textPath ocdsPath name{en cy}platform{en cy}sections{field heading{en cy}text{en cy}}gaps{path message}}}}",
};
