// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;

export type ShellViewerQuery = { viewer: { person: { id: string, name: string } | null, actingFor: { id: string, slug: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null } };

export const ShellViewerDocument: TypedDocument<ShellViewerQuery, ShellViewerQueryVariables> = {
  name: "ShellViewer",
  text: "query ShellViewer{viewer{person{id name}actingFor{id slug kind name{en cy}}}}",
};
