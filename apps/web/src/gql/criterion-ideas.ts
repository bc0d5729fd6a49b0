// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConfidentialField, ConfidentialityGround, CostKind, Language } from './enums-a-to-l.ts';
import type { PriceModel } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type CriterionIdeasQueryVariables = Exact<{
  ids: Array<string> | string;
  slug: string;
}>;

export type CriterionIdeasQuery = { challenge: { id: string, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }>, criteria: Array<{ code: string, weightBp: number, minimumScore: number | null, position: number, title: { en: string | null, cy: string | null }, guidance: { en: string | null, cy: string | null }, anchors: Array<{ level: number, text: { en: string | null, cy: string | null } }> }>, scoresheet: { id: string, items: Array<{ cells: Array<{ value: number | null, reason: string | null, savedAt: string | null, criterion: { code: string } }>, proposal: { id: string } }> } | null } | null, nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, title: string | null, label: string | null, hiddenBecause: string | null, language: Language | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, trlEvidence: string | null, costNote: string | null, priceModel: PriceModel | null, costTotal: { amount: string } | null, costs: Array<{ what: string, kind: CostKind, days: string | null, rate: { amount: string } | null, amount: { amount: string } }> | null, riskRows: Array<{ risk: string, likelihood: number, impact: number, response: string, owner: string }> | null, milestones: Array<{ what: string, week: number, payment: { amount: string } | null }> | null, confidential: Array<{ field: ConfidentialField, ground: ConfidentialityGround, why: string, until: string | null }> | null, attachments: Array<{ id: string, name: string }> | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string, low: number | null, high: number | null, basis: string }> | null }
    | { id: string }
    | { id: string }
   | null> };

export const CriterionIdeasDocument: TypedDocument<CriterionIdeasQuery, CriterionIdeasQueryVariables> = {
  name: "CriterionIdeas",
  text: "query CriterionIdeas($ids:[ID!]!$slug:String!){challenge(slug:$slug){id indicators{code unit baseline target name{en cy}}criteria{...ScoreCriterion}scoresheet{id items{cells{value reason savedAt criterion{code}}proposal{id}}}}nodes(ids:$ids){id ...on Proposal{...ProposalToScore}}}fragment ProposalToScore on Proposal{id title label hiddenBecause language summary approach change evidence smallestPilot risks trl trlEvidence costNote costTotal{amount}costs{what kind days rate{amount}amount{amount}}riskRows{risk likelihood impact response owner}milestones{what week payment{amount}}confidential{field ground why until}attachments{id name}priceModel price{amount}claims{indicatorCode value evidence low high basis}}fragment ScoreCriterion on Criterion{code weightBp minimumScore position title{en cy}guidance{en cy}anchors{level text{en cy}}}",
};
