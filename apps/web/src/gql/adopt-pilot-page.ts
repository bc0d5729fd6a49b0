// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AdoptionState } from './enums-a-to-l.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type AdoptPilotPageQueryVariables = Exact<{
  slug: string;
}>;

export type AdoptPilotPageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ id: string, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> }, pilot: { id: string, slug: string, viewerMayAdopt: boolean, solution: { id: string, title: string }, lead: { id: string }, indicators: Array<{ indicator: { code: string, unit: string, name: { en: string | null, cy: string | null } } }>, adoptions: Array<{ id: string, version: number, state: AdoptionState, viewerMayChange: boolean, organisation: { id: string, name: { en: string | null, cy: string | null } } }> } | null };

export const AdoptPilotPageDocument: TypedDocument<AdoptPilotPageQuery, AdoptPilotPageQueryVariables> = {
  name: "AdoptPilotPage",
  text: "query AdoptPilotPage($slug:String!){viewer{person{id}memberships{id organisation{id kind name{en cy}}}}pilot(slug:$slug){id slug viewerMayAdopt solution{id title}lead{id}indicators{indicator{code name{en cy}unit}}adoptions{id version state viewerMayChange organisation{id name{en cy}}}}}",
};
