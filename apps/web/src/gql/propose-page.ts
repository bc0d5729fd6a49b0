// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Direction } from './enums-a-to-l.ts';
import type { OrganisationKind, ProposalState, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What a proposal asks for. */
export type EffortKind = 'ATTACHMENTS' | 'CLAIMS' | 'COSTS' | 'QUESTIONS' | 'RISKS' | 'TEAM' | 'WORDS';

export type ProposePageQueryVariables = Exact<{
  slug: string;
}>;

export type ProposePageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, contactEmail: string | null, pilotMonths: number | null, effort: { minutes: number, sharePct: number | null, isHeavy: boolean, warningPct: number, cost: { amount: string }, hourlyRate: { amount: string }, parts: Array<{ what: EffortKind, count: number, minutes: number }> }, myProposal: { id: string, state: ProposalState } | null, title: { en: string | null, cy: string | null }, summary: { en: string | null, cy: string | null } | null, lead: { id: string, name: { en: string | null, cy: string | null } }, budget: { min: { amount: string } | null, max: { amount: string } | null } | null, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, direction: Direction, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, timeline: { questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null } } | null };

export const ProposePageDocument: TypedDocument<ProposePageQuery, ProposePageQueryVariables> = {
  name: "ProposePage",
  text: "query ProposePage($slug:String!){viewer{person{id}actingFor{id kind name{en cy}}}challenge(slug:$slug){...ProposalQuestions effort{minutes sharePct isHeavy warningPct cost{amount}hourlyRate{amount}parts{what count minutes}}myProposal{id state}}}fragment ProposalQuestions on Challenge{id slug stage version title{en cy}summary{en cy}lead{id name{en cy}}contactEmail budget{min{amount}max{amount}}pilotMonths indicators{code unit baseline target direction name{en cy}}criteria{code weightBp title{en cy}}timeline{questionsCloseAt opensAt closesAt shortlistBy}}",
};
