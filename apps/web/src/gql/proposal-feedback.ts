/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProposalFeedbackQuery, ProposalFeedbackQueryVariables } from './types.ts';

export const ProposalFeedbackDocument: TypedDocument<ProposalFeedbackQuery, ProposalFeedbackQueryVariables> = {
  name: "ProposalFeedback",
  text: "query ProposalFeedback($id:ID!){proposal(id:$id){id assessment{id strengths improvements total rank issuedAt criteria{score reason criterion{code title{en cy}}}}}}",
};
