/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ScoringQueueQuery, ScoringQueueQueryVariables } from './types.ts';

export const ScoringQueueDocument: TypedDocument<ScoringQueueQuery, ScoringQueueQueryVariables> = {
  name: "ScoringQueue",
  text: "query ScoringQueue{viewer{person{id}scoresheets{id role status sentAt ...ScoresheetProgress challenge{id slug stage title{en cy}timeline{shortlistBy}}}}}fragment ScoresheetProgress on Scoresheet{items{recused scored totalSoFar cells{value reason criterion{code}}proposal{id title label}}}",
};
