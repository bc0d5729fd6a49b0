/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PanelPageQuery, PanelPageQueryVariables } from './types.ts';

export const PanelPageDocument: TypedDocument<PanelPageQuery, PanelPageQueryVariables> = {
  name: "PanelPage",
  text: "query PanelPage($slug:String!){viewer{person{id}}challenge(slug:$slug){id slug stage version proposalCount viewerCan title{en cy}panel{...PanelMemberRow}}}fragment PanelMemberRow on PanelMember{id role status person{id name}}",
};
