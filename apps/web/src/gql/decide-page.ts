// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type DecidePageQueryVariables = Exact<{
  slug: string;
}>;

export type DecidePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, version: number, viewerCan: Array<ChallengeAction>, title: { en: string | null, cy: string | null }, criteria: Array<{ code: string, weightBp: number, title: { en: string | null, cy: string | null } }>, ranking: { complete: boolean, method: string, inputsHash: string, rows: Array<{ rank: number | null, total: string, tied: boolean, proposal: { id: string, label: string | null, title: string | null, assessment: { id: string, writtenAt: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }, contributions: Array<{ score: number, points: string, criterion: { code: string } }>, belowMinimum: Array<{ code: string, title: { en: string | null, cy: string | null } }> }>, crossings: Array<{ lower: number | null, upper: number | null, staysFrom: number | null, staysTo: number | null, criterion: { code: string, title: { en: string | null, cy: string | null } } }>, withoutEvaluators: Array<{ evaluatorLabel: string, changesLeader: boolean, leader: { id: string, title: string | null, label: string | null } | null }> } | null, shortlist: { id: string, reasons: string, overrideReason: string | null, decidedAt: string, decidedBy: { id: string, name: { en: string | null, cy: string | null } }, entries: Array<{ position: number, computedRank: number | null, overridden: boolean, proposal: { id: string, title: string | null, label: string | null }, solution: { id: string, slug: string } }> } | null, solutions: Array<{ id: string, slug: string, title: string, pledgeRound: { id: string } | null }> } | null };

export const DecidePageDocument: TypedDocument<DecidePageQuery, DecidePageQueryVariables> = {
  name: "DecidePage",
  text: "query DecidePage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage version viewerCan title{en cy}criteria{code weightBp title{en cy}}ranking{...RankingBoard rows{proposal{id assessment{id writtenAt}}}}shortlist{...ShortlistDecision}solutions{id slug title pledgeRound{id}}}}fragment RankingBoard on Ranking{complete method inputsHash rows{rank total tied proposal{id label title organisation{id name{en cy}}}contributions{score points criterion{code}}belowMinimum{code title{en cy}}}crossings{lower upper staysFrom staysTo criterion{code title{en cy}}}withoutEvaluators{evaluatorLabel changesLeader leader{id title label}}}fragment ShortlistDecision on Shortlist{id reasons overrideReason decidedAt decidedBy{id name{en cy}}entries{position computedRank overridden proposal{id title label}solution{id slug}}}",
};
