/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ModerationPageQuery, ModerationPageQueryVariables } from './types.ts';

export const ModerationPageDocument: TypedDocument<ModerationPageQuery, ModerationPageQueryVariables> = {
  name: "ModerationPage",
  text: "query ModerationPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage scaleMin scaleMax viewerCan title{en cy}moderation{agreedCount waitingFor{id name}cells{...ModerationCellView}}}}fragment ModerationCellView on ModerationCell{spread median proposal{id title label}criterion{code weightBp minimumScore title{en cy}}scores{value reason evaluator{id name}}agreed{value isMean reason at by{id name}}history{value reason at by{id name}}}",
};
