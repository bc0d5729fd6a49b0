// The public door of proposals: drafts, sent ones, and the suppliers who write them.
export { proposalContent } from './content.ts';
export { aDraftProposal, aSubmittedProposal, proposalAfter, proposalStep, theSupplier, theSuppliers, withConsent, type Proposal } from './proposal.ts';
