/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChangesPageQuery, ChangesPageQueryVariables } from './types.ts';

export const ChangesPageDocument: TypedDocument<ChangesPageQuery, ChangesPageQueryVariables> = {
  name: "ChangesPage",
  text: "query ChangesPage($slug:String!){challenge(slug:$slug){id slug title{en cy}...ChallengeAmendments}}fragment ChallengeAmendments on Challenge{amendments{version at material reason{en cy}changes{path before after}}}",
};
