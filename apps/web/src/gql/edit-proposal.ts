/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EditProposalQuery, EditProposalQueryVariables } from './types.ts';

export const EditProposalDocument: TypedDocument<EditProposalQuery, EditProposalQueryVariables> = {
  name: "EditProposal",
  text: "query EditProposal($id:ID!){viewer{person{id}}proposal(id:$id){...EditableProposal}}fragment ProposalQuestions on Challenge{id slug stage version title{en cy}summary{en cy}lead{id name{en cy}}contactEmail budget{min{amount}max{amount}}pilotMonths indicators{code unit baseline target direction name{en cy}}criteria{code weightBp title{en cy}}timeline{questionsCloseAt opensAt closesAt shortlistBy}}fragment EditableProposal on Proposal{id version state label title summary approach change evidence smallestPilot risks trl priceModel language savedAt submittedAt hasUnsentChanges viewerCan price{amount}claims{indicatorCode value evidence}team{name role sharePct does}sections{section state missing{path message}}receipts{hash salt proposalVersion submittedAt logSeq}organisation{id name{en cy}}challenge{...ProposalQuestions}}",
};
