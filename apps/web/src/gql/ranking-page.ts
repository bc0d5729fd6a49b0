// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type RankingPageQueryVariables = Exact<{
  slug: string;
}>;

export type RankingPageQuery = { challenge: { id: string, slug: string, scaleMax: number, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, sentence: string, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> } | null } | null };

export const RankingPageDocument: TypedDocument<RankingPageQuery, RankingPageQueryVariables> = {
  name: "RankingPage",
  text: "query RankingPage($slug:String!){challenge(slug:$slug){id slug title{en cy}scaleMax criteria{code weightBp title{en cy}}ranking{...RankingBoard}shortlist{...ShortlistDecision}}}fragment RankingBoard on Ranking{complete method inputsHash rows{rank total tied proposal{id label title organisation{id name{en cy}}}contributions{score points criterion{code}}belowMinimum{code title{en cy}}}crossings{lower upper sentence criterion{code title{en cy}}}withoutEvaluators{evaluatorLabel changesLeader leader{id title label}}}fragment ShortlistDecision on Shortlist{id reasons overrideReason decidedAt decidedBy{id name{en cy}}entries{position computedRank overridden proposal{id title label}solution{id slug}}}",
};
