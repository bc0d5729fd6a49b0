/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ScoringWorklistQuery, ScoringWorklistQueryVariables } from './types.ts';

export const ScoringWorklistDocument: TypedDocument<ScoringWorklistQuery, ScoringWorklistQueryVariables> = {
  name: "ScoringWorklist",
  text: "query ScoringWorklist($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage scaleMin scaleMax title{en cy}criteria{code weightBp minimumScore position title{en cy}}scoresheet{id role status sentAt ...ScoresheetProgress}}}fragment ScoresheetProgress on Scoresheet{items{recused scored totalSoFar cells{value reason criterion{code}}proposal{id title label}}}",
};
