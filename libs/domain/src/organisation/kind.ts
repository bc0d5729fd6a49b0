// Kinds of organisation, what their members may be, and what each may do.

export const ORGANISATION_KINDS = [
  'COUNCIL',
  'COMBINED_AUTHORITY',
  'DEPARTMENT',
  'SUPPLIER',
  'VCSE',
  'FUNDER',
  'RESEARCH',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

/** Of a membership. AUDITOR reads what members read and changes nothing. */
export const ROLES = ['ADMIN', 'BUYER', 'APPROVER', 'EVALUATOR', 'PROPOSER', 'PLEDGER', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

export const POWERS = [
  'manageMembers',
  'manageKeys',
  'writeChallenge',
  'approveChallenge',
  'evaluate',
  'propose',
  'pledge',
  'readRecords',
] as const;
export type Power = (typeof POWERS)[number];

/** Authorities ask; they do not answer their own kind's challenges. */
const AUTHORITIES: readonly OrganisationKind[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];
const PROPOSERS: readonly OrganisationKind[] = ['SUPPLIER', 'VCSE', 'RESEARCH'];

const needs: Record<Power, { readonly kinds: readonly OrganisationKind[]; readonly role: Role }> = {
  manageMembers: { kinds: ORGANISATION_KINDS, role: 'ADMIN' },
  manageKeys: { kinds: ORGANISATION_KINDS, role: 'ADMIN' },
  writeChallenge: { kinds: AUTHORITIES, role: 'BUYER' },
  approveChallenge: { kinds: AUTHORITIES, role: 'APPROVER' },
  evaluate: { kinds: ORGANISATION_KINDS, role: 'EVALUATOR' },
  propose: { kinds: PROPOSERS, role: 'PROPOSER' },
  pledge: { kinds: ORGANISATION_KINDS, role: 'PLEDGER' },
  readRecords: { kinds: ORGANISATION_KINDS, role: 'AUDITOR' },
};

/**
 * Whether a member with these roles in an organisation of this kind has the power. An administrator manages people
 * and keys only: the role gives no say over challenges, scores or money.
 */
export const hasPower = (kind: OrganisationKind, roles: readonly Role[], power: Power): boolean =>
  needs[power].kinds.includes(kind) && roles.includes(needs[power].role);
