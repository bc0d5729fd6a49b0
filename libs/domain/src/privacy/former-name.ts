// The name that stays in records when a person is gone: the same each time, and made of nothing that was known of them.

/** Crockford's digits, without I, L, O and U, which are misread. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The last five signs of an id are random: twenty bits, four digits. */
const RANDOM_SIGNS = 5;

const codeOf = (personId: string): string => {
  const bits = Number.parseInt(personId.slice(-RANDOM_SIGNS), 16);
  return [15, 10, 5, 0].map((shift) => DIGITS.charAt((bits >> shift) & 31)).join('');
};

/** @param personId `per_` and 32 hexadecimal signs, which the journal keeps */
export const formerName = (personId: string): string => `Former member ${codeOf(personId)}`;

/** Fills the place of an address; `.invalid` reaches nobody (RFC 2606). */
export const erasedAddress = (personId: string): string => `${personId.toLowerCase()}@erased.invalid`;
