// The public door of organisation: kinds, roles, powers, separation of duties and identifiers.
export { checkIdentifier, IDENTIFIER_SCHEMES } from './identifier.ts';
export type { IdentifierCheck, IdentifierScheme } from './identifier.ts';
export { hasPower, ORGANISATION_KINDS, ORGANISATION_SIZES, POWERS, ROLES } from './kind.ts';
export type { OrganisationKind, OrganisationSize, Power, Role } from './kind.ts';
export { decideRoles, FOUNDER_ROLES } from './separation.ts';
