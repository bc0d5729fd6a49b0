// The public door of organisation: kinds, roles, powers, separation of duties and identifiers; what an organisation that proposes says of itself.
export { checkIdentifier, IDENTIFIER_SCHEMES } from './identifier.ts';
export type { IdentifierCheck, IdentifierScheme } from './identifier.ts';
export { hasPower, ORGANISATION_KINDS, ORGANISATION_SIZES, POWERS, proposes, ROLES } from './kind.ts';
export type { OrganisationKind, OrganisationSize, Power, Role } from './kind.ts';
export { decideRoles, FOUNDER_ROLES } from './separation.ts';
export { cpvCode, decideProfile, expiryOf, INSURANCE_KINDS, isDay, POLICY_KINDS, PROFILE_PARTS, profileTasks, PUBLIC_AT_FIRST, REMINDER_DAYS } from './profile.ts';
export type { Accreditation, Expiry, Insurance, InsuranceKind, PartFacts, PartState, Policy, PolicyKind, ProfileChanges, ProfilePart, ProfileRefusal } from './profile.ts';
export { CASE_STUDY_STATES, CONFIRMATION_DAYS, CONFIRMATION_STATES, caseStudyState, decideAnswer, decideCaseStudy } from './case-study.ts';
export type { CaseStudyRefusal, CaseStudyState, ConfirmationFacts, ConfirmationState } from './case-study.ts';
