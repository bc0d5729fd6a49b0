/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ScorePageQuery, ScorePageQueryVariables } from './types.ts';

export const ScorePageDocument: TypedDocument<ScorePageQuery, ScorePageQueryVariables> = {
  name: "ScorePage",
  text: "query ScorePage($slug:String!$proposalId:ID!){viewer{person{id}}challenge(slug:$slug){id slug scaleMin scaleMax title{en cy}indicators{code unit baseline target name{en cy}}criteria{...ScoreCriterion}scoresheet{id role status sentAt items{recused scored totalSoFar cells{value reason savedAt criterion{code}}proposal{id title label}}}}proposal(id:$proposalId){...ProposalToScore}}fragment ProposalToScore on Proposal{id title label hiddenBecause language summary approach change evidence smallestPilot risks trl priceModel price{amount}claims{indicatorCode value evidence}}fragment ScoreCriterion on Criterion{code weightBp minimumScore position title{en cy}guidance{en cy}}",
};
