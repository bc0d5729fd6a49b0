// Turns a name into the last part of an address.

/** @returns small letters, digits and hyphens, at most 80; `x` when nothing is left. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 80);
  return slug.replace(/-+$/, '') || 'x';
}
