// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EngagementPurpose, EventKind, EventState } from './enums-a-to-l.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EngagementPageQueryVariables = Exact<{
  slug: string;
}>;

export type EngagementPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { followers: number, interested: number, questionsWaiting: number, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, isCouncil: boolean, plan: { purposes: Array<EngagementPurpose>, note: { en: string | null, cy: string | null } | null } | null, interests: Array<{ id: string, note: string | null, seeksPartners: boolean, isListed: boolean, registeredAt: string, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }> }, events: Array<{ id: string, kind: EventKind, state: EventState, startsAt: string, title: { en: string | null, cy: string | null } }>, title: { en: string | null, cy: string | null } } | null };

export const EngagementPageDocument: TypedDocument<EngagementPageQuery, EngagementPageQueryVariables> = {
  name: "EngagementPage",
  text: "query EngagementPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...ManageHead engagement{followers interested questionsWaiting plan{purposes note{en cy}}interests{id note seeksPartners isListed registeredAt organisation{id slug name{en cy}}}}events{id kind state startsAt title{en cy}}}}fragment ManageHead on Challenge{id slug stage regime title{en cy}engagement{mayManage mayCheckAnswers mayLookUpAskers isCouncil}}",
};
