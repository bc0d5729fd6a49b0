// The public door of organisation: kinds, roles, powers and identifiers.
export { checkIdentifier, IDENTIFIER_SCHEMES } from './identifier.ts';
export type { IdentifierCheck, IdentifierScheme } from './identifier.ts';
export { hasPower, ORGANISATION_KINDS, ORGANISATION_SIZES, POWERS, ROLES } from './kind.ts';
export type { OrganisationKind, OrganisationSize, Power, Role } from './kind.ts';
