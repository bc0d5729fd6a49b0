/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InvitationPageQuery, InvitationPageQueryVariables } from './types.ts';

export const InvitationPageDocument: TypedDocument<InvitationPageQuery, InvitationPageQueryVariables> = {
  name: "InvitationPage",
  text: "query InvitationPage($token:String!){invitation(token:$token){id roles expiresAt acceptedAt organisation{id slug name{en cy}}}}",
};
