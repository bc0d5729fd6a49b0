// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NewFigurePageQueryVariables = Exact<{ [key: string]: never; }>;

export type NewFigurePageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, place: { code: string } | null } | null } };

export const NewFigurePageDocument: TypedDocument<NewFigurePageQuery, NewFigurePageQueryVariables> = {
  name: "NewFigurePage",
  text: "query NewFigurePage{viewer{person{id}actingFor{id kind place{code}}}}",
};
