// The kinds of pledger that a condition can look at.

export const ORGANISATION_CLASSES = ['council', 'supplier', 'funder', 'citizen'] as const;
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number];
