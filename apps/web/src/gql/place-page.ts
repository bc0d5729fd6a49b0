/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PlacePageQuery, PlacePageQueryVariables } from './types.ts';

export const PlacePageDocument: TypedDocument<PlacePageQuery, PlacePageQueryVariables> = {
  name: "PlacePage",
  text: "query PlacePage($code:ID!$after:String){place(code:$code){code nation region type problemCount openChallengeCount ...ServicesOfPlace name{en cy}neighbours{code openChallengeCount name{en cy}}challenges(first:20 after:$after){totalCount nodes{...ChallengeCard}pageInfo{hasNextPage endCursor}}}}fragment Figure on SatisfactionFigure{value low high}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}fragment ServicesOfPlace on Place{code satisfaction{service n serviceName{en cy}mean{...Figure}}}",
};
