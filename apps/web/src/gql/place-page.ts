// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation, ParticipationRole, Stage, Theme } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PlacePageQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;

export type PlacePageQuery = { place: { code: string, nation: Nation, region: string | null, type: string, problemCount: number, openChallengeCount: number, name: { en: string | null, cy: string | null }, neighbours: Array<{ code: string, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, challenges: { totalCount: number, nodes: Array<{ id: string, slug: string, stage: Stage, theme: Theme | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, participants: Array<{ role: ParticipationRole, organisation: { id: string } }>, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, timeline: { opensAt: string | null, closesAt: string | null, questionsCloseAt: string | null }, source: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, satisfaction: Array<{ service: string, n: number | null, serviceName: { en: string | null, cy: string | null }, mean: { value: number, low: number | null, high: number | null } | null }> } | null };

export const PlacePageDocument: TypedDocument<PlacePageQuery, PlacePageQueryVariables> = {
  name: "PlacePage",
  text: "query PlacePage($code:ID!$after:String){place(code:$code){code nation region type problemCount openChallengeCount ...ServicesOfPlace name{en cy}neighbours{code openChallengeCount name{en cy}}challenges(first:20 after:$after){totalCount nodes{...ChallengeCard}pageInfo{hasNextPage endCursor}}}}fragment Figure on SatisfactionFigure{value low high}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}fragment ServicesOfPlace on Place{code satisfaction{service n serviceName{en cy}mean{...Figure}}}",
};
