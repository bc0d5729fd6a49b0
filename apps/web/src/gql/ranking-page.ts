// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OpinionMethod, StabilityState, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

/** Another weight for a criterion, to see what would happen. */
export type WhatIfWeightInput = {
  /** The code of the criterion. */
  code: string;
  /** Its weight in basis points; all weights must make 10,000. */
  weightBp: number;
};

export type RankingPageQueryVariables = Exact<{
  slug: string;
  weights?: Array<WhatIfWeightInput> | WhatIfWeightInput | null | undefined;
  isWhatIf: boolean;
  methods: Array<OpinionMethod> | OpinionMethod;
}>;

export type RankingPageQuery = { challenge: { id: string, slug: string, stage: Stage, scaleMax: number, mayAskForStability: boolean, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, secondOpinions: Array<{ method: OpinionMethod, isSameOrder: boolean, rows: Array<{ rank: number, rankHere: number | null, score: number, proposal: { id: string, title: string | null, label: string | null } }> }>, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, staysFrom: number | null, staysTo: number | null, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, whatIf?: { rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, title: string | null, label: string | null } }> } | null, panelStatistics: { criteria: Array<{ widestRange: number }> } | null, stability: { state: StabilityState, isCurrent: boolean, rows: Array<{ usuallyFrom: number, usuallyTo: number, proposal: { id: string }, first: { value: number }, overtakes: { value: number } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> } | null } | null };

export const RankingPageDocument: TypedDocument<RankingPageQuery, RankingPageQueryVariables> = {
  name: "RankingPage",
  text: "query RankingPage($slug:String!$weights:[WhatIfWeightInput!]$isWhatIf:Boolean!$methods:[OpinionMethod!]!){challenge(slug:$slug){id slug stage scaleMax mayAskForStability title{en cy}criteria{code weightBp title{en cy}}ranking{...RankingBoard secondOpinions(methods:$methods){...SecondOpinionView}}whatIf:ranking(weights:$weights)@include(if:$isWhatIf){...WhatIf}panelStatistics{criteria{widestRange}}stability{state isCurrent rows{proposal{id}first{value}overtakes{value}usuallyFrom usuallyTo}}shortlist{...ShortlistDecision}}}fragment RankingBoard on Ranking{complete method inputsHash rows{rank total tied proposal{id label title organisation{id name{en cy}}}contributions{score points criterion{code}}belowMinimum{code title{en cy}}}crossings{lower upper staysFrom staysTo criterion{code title{en cy}}}withoutEvaluators{evaluatorLabel changesLeader leader{id title label}}}fragment SecondOpinionView on SecondOpinion{method isSameOrder rows{rank rankHere score proposal{id title label}}}fragment ShortlistDecision on Shortlist{id reasons overrideReason decidedAt decidedBy{id name{en cy}}entries{position computedRank overridden proposal{id title label}solution{id slug}}}fragment WhatIf on Ranking{rows{rank total tied proposal{id title label}}}",
};
