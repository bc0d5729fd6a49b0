// Turns a name into the last part of an address.

/** @returns small letters, digits and hyphens, at most 80; `x` when nothing is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 80);
  return slug.replace(/-+$/, '') || 'x';
}

/** Forty bits: among a thousand of the same name two are alike once in two million times. */
const HEX_DIGITS = 10;

/** The last part of an address that nothing else has, without asking a table: the name, and a piece of the id. @param id its last digits are random */
export function ownSlugOf(name: string, id: string): string {
  const piece = BigInt(`0x${id.slice(-HEX_DIGITS)}`).toString(32).padStart(8, '0');
  return `${slugOf(name).slice(0, 60).replace(/-+$/, '')}-${piece}`;
}
