// The public door of organisations: councils, suppliers and funders with their people.
export { aCouncil, aFunder, aMember, anOrganisation, aSupplier, theCouncil, type Council, type Organisation } from './organisation.ts';
export { invitationTokens } from './invitation-tokens.ts';
