/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { HomePageQuery, HomePageQueryVariables } from './types.ts';

export const HomePageDocument: TypedDocument<HomePageQuery, HomePageQueryVariables> = {
  name: "HomePage",
  text: "query HomePage{newest:challenges(filter:{stages:[OPEN ENGAGING]}sort:NEWEST first:7){totalCount nodes{...ChallengeCard}}closing:challenges(filter:{stages:[OPEN]}sort:CLOSING_SOONEST first:3){totalCount nodes{...ChallengeCard}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}",
};
