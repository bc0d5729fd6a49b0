// Addresses made of names.
import { describe, expect, it } from '@jest/globals';
import { newId } from './graphql/ids.ts';
import { ownSlugOf, slugOf } from './slug.ts';

describe('the last part of an address', () => {
  it.each([
    ['Safer crossings, sooner!', 'safer-crossings-sooner'],
    ['Tŷ Hafan — Ynys Môn', 'ty-hafan-ynys-mon'],
    ['???', 'x'],
  ])('of %p is %p', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('differs for five thousand things of one name', () => {
    const slugs = Array.from({ length: 5_000 }, () => ownSlugOf('Safer crossings', newId('chl')));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs[0]).toMatch(/^safer-crossings-[0-9a-v]{8}$/u);
  });

  it('keeps a long name short, and ends no name with a hyphen', () => {
    expect(ownSlugOf(`${'a'.repeat(59)} and more`, newId('chl'))).toMatch(/^a{59}-[0-9a-v]{8}$/u);
  });
});
