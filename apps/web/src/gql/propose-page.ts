/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProposePageQuery, ProposePageQueryVariables } from './types.ts';

export const ProposePageDocument: TypedDocument<ProposePageQuery, ProposePageQueryVariables> = {
  name: "ProposePage",
  text: "query ProposePage($slug:String!){viewer{person{id}actingFor{id kind name{en cy}}}challenge(slug:$slug){...ProposalQuestions myProposal{id state}}}fragment ProposalQuestions on Challenge{id slug stage version title{en cy}summary{en cy}lead{id name{en cy}}contactEmail budget{min{amount}max{amount}}pilotMonths indicators{code unit baseline target direction name{en cy}}criteria{code weightBp title{en cy}}timeline{questionsCloseAt opensAt closesAt shortlistBy}}",
};
