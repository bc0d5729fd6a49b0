// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationKind, OrganisationSize, ParticipationRole, ProfilePart, Stage, Theme } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OrganisationPageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type OrganisationPageQuery = { organisation: { id: string, slug: string, kind: OrganisationKind, size: OrganisationSize | null, summary: string | null, website: string | null, name: { en: string | null, cy: string | null }, identifiers: Array<{ scheme: string, id: string, verified: boolean }>, place: { code: string, name: { en: string | null, cy: string | null } } | null, members: Array<{ id: string }> | null, profile: { tasks: Array<{ part: ProfilePart }> | null } | null, problems: { totalCount: number }, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export const OrganisationPageDocument: TypedDocument<OrganisationPageQuery, OrganisationPageQueryVariables> = {
  name: "OrganisationPage",
  text: "query OrganisationPage($slug:String!$after:String){organisation(slug:$slug){id slug kind size summary website name{en cy}identifiers{scheme id verified}place{code name{en cy}}members{id}profile{tasks{part}}problems(first:1){totalCount}challenges(first:20 after:$after){totalCount nodes{...ChallengeCard}pageInfo{hasNextPage endCursor}}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}",
};
