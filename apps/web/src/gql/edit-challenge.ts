// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction, Direction, Regime, Route, SectionState, Stage, Theme } from './enums.ts';
import type { Exact } from './inputs.ts';

export type EditChallengeQueryVariables = Exact<{
  slug: string;
}>;

export type EditChallengeQuery = { viewer: { person: { id: string, name: string } | null }, challenge: { id: string, slug: string, version: number, stage: Stage, regime: Regime, route: Route, theme: Theme | null, contactEmail: string | null, pilotMonths: number | null, changesRequested: string | null, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, problem: { en: string | null, cy: string | null } | null, outcomesWanted: { en: string | null, cy: string | null } | null, notWanted: { en: string | null, cy: string | null } | null, terms: { en: string | null, cy: string | null } | null, placeDescription: { en: string | null, cy: string | null } | null, places: Array<{ code: string, name: { en: string | null, cy: string | null } }>, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, source: string, measureBy: string, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } }, sections: Array<{ section: string, state: SectionState, missing: Array<{ path: Array<string>, message: string }> }> | null, approvals: Array<{ at: string, person: { id: string, name: string } }> } | null };

export const EditChallengeDocument: TypedDocument<EditChallengeQuery, EditChallengeQueryVariables> = {
  name: "EditChallenge",
  text: "query EditChallenge($slug:String!){viewer{person{id name}}challenge(slug:$slug){...EditableChallenge}}fragment EditableChallenge on Challenge{id slug version stage regime route theme contactEmail pilotMonths changesRequested viewerCan title{en cy}summary{en cy}problem{en cy}outcomesWanted{en cy}notWanted{en cy}terms{en cy}placeDescription{en cy}places{code name{en cy}}budget{min{amount}max{amount}}indicators{code unit baseline target direction source measureBy name{en cy}}criteria{code weightBp minimumScore position title{en cy}guidance{en cy}}timeline{engagementStartsAt questionsCloseAt opensAt closesAt shortlistBy}lead{id name{en cy}}sections{section state missing{path message}}approvals{at person{id name}}}",
};
