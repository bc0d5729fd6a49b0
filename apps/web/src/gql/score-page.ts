// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EvaluatorStatus, Language, PanelRole, PriceModel } from './enums.ts';
import type { Exact } from './inputs.ts';

export type ScorePageQueryVariables = Exact<{
  slug: string;
  proposalId: string;
}>;

export type ScorePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, scaleMin: number, scaleMax: number, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null } }>, scoresheet: { id: string, role: PanelRole, status: EvaluatorStatus, sentAt: string | null, items: Array<{ recused: boolean, scored: number, totalSoFar: string | null, cells: Array<{ value: number | null, reason: string | null, savedAt: string | null, criterion: { code: string } }>, proposal: { id: string, title: string | null, label: string | null } }> } | null } | null, proposal: { id: string, title: string | null, label: string | null, hiddenBecause: string | null, language: Language | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, priceModel: PriceModel | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string }> | null } | null };

export const ScorePageDocument: TypedDocument<ScorePageQuery, ScorePageQueryVariables> = {
  name: "ScorePage",
  text: "query ScorePage($slug:String!$proposalId:ID!){viewer{person{id}}challenge(slug:$slug){id slug scaleMin scaleMax title{en cy}indicators{code unit baseline target name{en cy}}criteria{...ScoreCriterion}scoresheet{id role status sentAt items{recused scored totalSoFar cells{value reason savedAt criterion{code}}proposal{id title label}}}}proposal(id:$proposalId){...ProposalToScore}}fragment ProposalToScore on Proposal{id title label hiddenBecause language summary approach change evidence smallestPilot risks trl priceModel price{amount}claims{indicatorCode value evidence}}fragment ScoreCriterion on Criterion{code weightBp minimumScore position title{en cy}guidance{en cy}}",
};
