/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EditChallengeQuery, EditChallengeQueryVariables } from './types.ts';

export const EditChallengeDocument: TypedDocument<EditChallengeQuery, EditChallengeQueryVariables> = {
  name: "EditChallenge",
  text: "query EditChallenge($slug:String!){viewer{person{id name}}challenge(slug:$slug){...EditableChallenge}}fragment EditableChallenge on Challenge{id slug version stage regime route theme contactEmail pilotMonths changesRequested viewerCan title{en cy}summary{en cy}problem{en cy}outcomesWanted{en cy}notWanted{en cy}terms{en cy}placeDescription{en cy}places{code name{en cy}}budget{min{amount}max{amount}}indicators{code unit baseline target direction source measureBy name{en cy}}criteria{code weightBp minimumScore position title{en cy}guidance{en cy}}timeline{engagementStartsAt questionsCloseAt opensAt closesAt shortlistBy}lead{id name{en cy}}sections{section state missing{path message}}approvals{at person{id name}}}",
};
