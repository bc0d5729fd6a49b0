/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DecidePageQuery, DecidePageQueryVariables } from './types.ts';

export const DecidePageDocument: TypedDocument<DecidePageQuery, DecidePageQueryVariables> = {
  name: "DecidePage",
  text: "query DecidePage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage version viewerCan title{en cy}criteria{code weightBp title{en cy}}ranking{...RankingBoard rows{proposal{id assessment{id writtenAt}}}}shortlist{...ShortlistDecision}solutions{id slug title pledgeRound{id}}}}fragment RankingBoard on Ranking{complete method inputsHash rows{rank total tied proposal{id label title organisation{id name{en cy}}}contributions{score points criterion{code}}belowMinimum{code title{en cy}}}crossings{lower upper sentence criterion{code title{en cy}}}withoutEvaluators{evaluatorLabel changesLeader leader{id title label}}}fragment ShortlistDecision on Shortlist{id reasons overrideReason decidedAt decidedBy{id name{en cy}}entries{position computedRank overridden proposal{id title label}solution{id slug}}}",
};
