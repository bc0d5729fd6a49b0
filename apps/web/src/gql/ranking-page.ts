/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RankingPageQuery, RankingPageQueryVariables } from './types.ts';

export const RankingPageDocument: TypedDocument<RankingPageQuery, RankingPageQueryVariables> = {
  name: "RankingPage",
  text: "query RankingPage($slug:String!){challenge(slug:$slug){id slug title{en cy}scaleMax criteria{code weightBp title{en cy}}ranking{...RankingBoard}shortlist{...ShortlistDecision}}}fragment RankingBoard on Ranking{complete method inputsHash rows{rank total tied proposal{id label title organisation{id name{en cy}}}contributions{score points criterion{code}}belowMinimum{code title{en cy}}}crossings{lower upper sentence criterion{code title{en cy}}}withoutEvaluators{evaluatorLabel changesLeader leader{id title label}}}fragment ShortlistDecision on Shortlist{id reasons overrideReason decidedAt decidedBy{id name{en cy}}entries{position computedRank overridden proposal{id title label}solution{id slug}}}",
};
