// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AttachmentState } from './enums-a-to-l.ts';
import type { ProposalAction } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FilesPageQueryVariables = Exact<{
  id: string;
}>;

export type FilesPageQuery = { viewer: { person: { id: string } | null }, proposal: { id: string, title: string | null, viewerCan: Array<ProposalAction>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } }, attachments: Array<{ id: string, name: string, type: string, size: number, received: number | null, state: AttachmentState | null, reason: string | null }> | null } | null };

export const FilesPageDocument: TypedDocument<FilesPageQuery, FilesPageQueryVariables> = {
  name: "FilesPage",
  text: "query FilesPage($id:ID!){viewer{person{id}}proposal(id:$id){id title viewerCan challenge{id slug title{en cy}}attachments{id name type size received state reason}}}",
};
