// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ParticipationRole, Stage, Theme } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;

export type HomePageQuery = { newest: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> }, closing: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }> } };

export const HomePageDocument: TypedDocument<HomePageQuery, HomePageQueryVariables> = {
  name: "HomePage",
  text: "query HomePage{newest:challenges(filter:{stages:[OPEN ENGAGING]}sort:NEWEST first:7){totalCount nodes{...ChallengeCard}}closing:challenges(filter:{stages:[OPEN]}sort:CLOSING_SOONEST first:3){totalCount nodes{...ChallengeCard}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}",
};
