// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationMethod, ConsultationState } from './enums-a-to-l.ts';
import type { OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PrioritiesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PrioritiesPageQuery = { viewer: { person: { id: string } | null, actingFor: { kind: OrganisationKind } | null }, open: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }> }, drafts: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }> }, closed: { nodes: Array<{ id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const PrioritiesPageDocument: TypedDocument<PrioritiesPageQuery, PrioritiesPageQueryVariables> = {
  name: "PrioritiesPage",
  text: "query PrioritiesPage($after:String){viewer{person{id}actingFor{kind}}open:consultations(first:50 filter:{state:OPEN}){nodes{...ConsultationCard}}drafts:consultations(first:50 filter:{state:DRAFT}){nodes{...ConsultationCard}}closed:consultations(first:20 after:$after filter:{state:CLOSED}){nodes{...ConsultationCard}pageInfo{hasNextPage endCursor}}}fragment ConsultationCard on Consultation{id slug method state closesAt closedAt title{en cy}organisation{slug name{en cy}}}",
};
