/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ParticipationInvitationPageQuery, ParticipationInvitationPageQueryVariables } from './types.ts';

export const ParticipationInvitationPageDocument: TypedDocument<ParticipationInvitationPageQuery, ParticipationInvitationPageQueryVariables> = {
  name: "ParticipationInvitationPage",
  text: "query ParticipationInvitationPage($slug:String!){viewer{person{id}memberships{organisation{id}}}challenge(slug:$slug){id slug stage title{en cy}summary{en cy}problem{en cy}beganAs{slug title{en cy}}participationInvitations{...InvitationFields}}}fragment InvitationFields on ParticipationInvitation{id role state invitedAt answeredAt mayAnswer mayRevoke organisation{id slug name{en cy}}lead{id name{en cy}}}",
};
