/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProblemEvidencePageQuery, ProblemEvidencePageQueryVariables } from './types.ts';

export const ProblemEvidencePageDocument: TypedDocument<ProblemEvidencePageQuery, ProblemEvidencePageQueryVariables> = {
  name: "ProblemEvidencePage",
  text: "query ProblemEvidencePage($slug:String!){problem(slug:$slug){id slug viewerCan service{code name{en cy}}councils{place{code name{en cy}}}title{en cy}evidence{...EvidenceFigure}}}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
