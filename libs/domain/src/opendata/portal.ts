// Knows the four UK portals by the prefix of their contracting ids.

/** Prefixes are given out by the Open Contracting Partnership. */
const PORTALS: Readonly<Record<string, string>> = {
  'ocds-b5fd17': 'Contracts Finder',
  'ocds-h6vhtk': 'Find a Tender',
  'ocds-r6ebe6': 'Public Contracts Scotland',
  'ocds-kuma6s': 'Sell2Wales',
};

const OCID = /^(ocds-[a-z\d]{6})-\S{1,200}$/u;

/** The portal's name, or the prefix itself; null when it is no ocid. */
export const portalOf = (ocid: string): string | null => {
  const prefix = OCID.exec(ocid)?.[1];
  if (prefix === undefined) return null;
  return Object.hasOwn(PORTALS, prefix) ? (PORTALS[prefix] ?? prefix) : prefix;
};
