/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProblemPageQuery, ProblemPageQueryVariables } from './types.ts';

export const ProblemPageDocument: TypedDocument<ProblemPageQuery, ProblemPageQueryVariables> = {
  name: "ProblemPage",
  text: "query ProblemPage($slug:String!){problem(slug:$slug){...ProblemCard ...ProblemCouncils notedAt sharedAt closedBecause viewerCan mayInviteInsight evidence{id}whoIsAffected{en cy}author{id name}missing{message}challenge{id slug stage title{en cy}}}}fragment ProblemCard on Problem{id slug state title{en cy}whatHappens{en cy}service{code name{en cy}}organisation{id name{en cy}}councilCount population yearlyCost{amount}yearlyCostCouncils}fragment ProblemCouncils on Problem{councils{isFirst affectedPeople yearlyCost{amount}costBasis words organisation{id slug name{en cy}}place{code name{en cy}}}}",
};
