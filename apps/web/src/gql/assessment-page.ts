/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AssessmentPageQuery, AssessmentPageQueryVariables } from './types.ts';

export const AssessmentPageDocument: TypedDocument<AssessmentPageQuery, AssessmentPageQueryVariables> = {
  name: "AssessmentPage",
  text: "query AssessmentPage($slug:String!$proposalId:ID!){viewer{person{id}}challenge(slug:$slug){id slug viewerCan scaleMax title{en cy}moderation{cells{proposal{id}criterion{code weightBp minimumScore title{en cy}}scores{value reason}agreed{value reason}}}}proposal(id:$proposalId){id title label summary assessment{id strengths improvements writtenAt issuedAt}}}",
};
