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
  'writeProblem',
  'writeChallenge',
  'approveChallenge',
  'evaluate',
  'propose',
  'writeProfile',
  'pledge',
  'readRecords',
] as const;
export type Power = (typeof POWERS)[number];

/** Authorities ask; they do not answer their own kind's challenges. */
const AUTHORITIES: readonly OrganisationKind[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];
const PROPOSERS: readonly OrganisationKind[] = ['SUPPLIER', 'VCSE', 'RESEARCH'];

const needs: Record<Power, { readonly kinds: readonly OrganisationKind[]; readonly roles: readonly Role[] }> = {
  manageMembers: { kinds: ORGANISATION_KINDS, roles: ['ADMIN'] },
  manageKeys: { kinds: ORGANISATION_KINDS, roles: ['ADMIN'] },
  // Whoever works for an authority sees what goes wrong, whatever else they may do; an auditor only looks.
  writeProblem: { kinds: AUTHORITIES, roles: ROLES.filter((role) => role !== 'AUDITOR') },
  writeChallenge: { kinds: AUTHORITIES, roles: ['BUYER'] },
  approveChallenge: { kinds: AUTHORITIES, roles: ['APPROVER'] },
  evaluate: { kinds: ORGANISATION_KINDS, roles: ['EVALUATOR'] },
  propose: { kinds: PROPOSERS, roles: ['PROPOSER'] },
  // What is answered once for all proposals; whoever looks after the members keeps it too.
  writeProfile: { kinds: PROPOSERS, roles: ['ADMIN', 'PROPOSER'] },
  pledge: { kinds: ORGANISATION_KINDS, roles: ['PLEDGER'] },
  readRecords: { kinds: ORGANISATION_KINDS, roles: ['AUDITOR'] },
};

/** Whether organisations of this kind propose, and so have a profile. */
export const proposes = (kind: OrganisationKind): boolean => PROPOSERS.includes(kind);

/**
 * Whether a member with these roles in an organisation of this kind has the power. An administrator manages people,
 * keys and the profile only: the role gives no say over challenges, scores or money.
 */
export const hasPower = (kind: OrganisationKind, roles: readonly Role[], power: Power): boolean =>
  needs[power].kinds.includes(kind) && needs[power].roles.some((role) => roles.includes(role));
