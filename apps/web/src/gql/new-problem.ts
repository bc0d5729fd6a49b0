/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NewProblemQuery, NewProblemQueryVariables } from './types.ts';

export const NewProblemDocument: TypedDocument<NewProblemQuery, NewProblemQueryVariables> = {
  name: "NewProblem",
  text: "query NewProblem{viewer{...ProblemWriter}services{code name{en cy}}}fragment ProblemWriter on Viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}",
};
