/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeEvidencePageQuery, ChallengeEvidencePageQueryVariables } from './types.ts';

export const ChallengeEvidencePageDocument: TypedDocument<ChallengeEvidencePageQuery, ChallengeEvidencePageQueryVariables> = {
  name: "ChallengeEvidencePage",
  text: "query ChallengeEvidencePage($slug:String!){challenge(slug:$slug){id slug title{en cy}evidence{...EvidenceFigure}}}fragment EvidenceFigure on EvidenceItem{id kind title group periodFrom periodTo value unit n responseRate interval{low high isStated}noInterval grade gradeReasons method citation url movedFrom}",
};
