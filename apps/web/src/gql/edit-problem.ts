/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EditProblemQuery, EditProblemQueryVariables } from './types.ts';

export const EditProblemDocument: TypedDocument<EditProblemQuery, EditProblemQueryVariables> = {
  name: "EditProblem",
  text: "query EditProblem($slug:String!){viewer{...ProblemWriter}services{code name{en cy}}problem(slug:$slug){...EditableProblem}}fragment EditableProblem on Problem{id slug version state viewerCan title{en cy}whatHappens{en cy}whoIsAffected{en cy}service{code}place{code nation}organisation{id name{en cy}}missing{path message}councilCount yearlyCost{amount}yearlyCostCouncils councils{isFirst affectedPeople yearlyCost{amount}costBasis words version organisation{id name{en cy}}place{code}}}fragment ProblemWriter on Viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}",
};
