// Shows what stops a person from leaving, and that the name that stays tells nothing and is always the same.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../decision/index.ts';
import { type ClosingFacts, decideClosing, erasedAddress, FATES, formerName, GROUNDS } from './index.ts';

const free: ClosingFacts = { organisations: [], seats: [], contactOf: [] };
const firm = { slug: 'firm', isOnlyAdministrator: true, hasOthers: false, isAtWork: false };
const codes = (facts: Partial<ClosingFacts>): string[] => refusalsOf(decideClosing({ ...free, ...facts })).map(({ code, path }) => `${code} ${path.join()}`);

describe('closing an account', () => {
  it('is free where nothing depends on the person', () => {
    expect(decideClosing(free)).toEqual({ allowed: true });
  });

  it('waits for another administrator where there are colleagues', () => {
    expect(codes({ organisations: [{ ...firm, hasOthers: true }] })).toEqual(['LAST_ADMINISTRATOR firm']);
    expect(codes({ organisations: [{ ...firm, hasOthers: true, isOnlyAdministrator: false }] })).toEqual([]);
  });

  it('is free for somebody alone in an organisation, unless its work runs', () => {
    expect(codes({ organisations: [firm] })).toEqual([]);
    expect(codes({ organisations: [{ ...firm, isAtWork: true }] })).toEqual(['ORGANISATION_AT_WORK firm']);
  });

  it('waits for whoever chairs a panel, and for scores that are not sent', () => {
    const seat = (role: string, hasSent: boolean) => ({ seats: [{ slug: 'road', role, hasSent }] });
    expect(codes(seat('CHAIR', true))).toEqual(['CHAIR_OF_PANEL road']);
    expect(codes(seat('EVALUATOR', false))).toEqual(['UNFINISHED_SCORES road']);
    expect([...codes(seat('EVALUATOR', true)), ...codes(seat('OBSERVER', false))]).toEqual([]);
  });

  it('waits for another contact address', () => {
    expect(codes({ contactOf: ['road'] })).toEqual(['CONTACT_OF_CHALLENGE road']);
  });

  it('says all reasons at once', () => {
    expect(codes({ organisations: [{ ...firm, hasOthers: true }], seats: [{ slug: 'a', role: 'CHAIR', hasSent: false }], contactOf: ['b', 'c'] })).toHaveLength(4);
  });
});

const ids = fc.stringMatching(/^[0-9a-f]{32}$/u).map((hex) => `per_${hex}`);

describe('the name that stays', () => {
  it('is four digits that are easy to read, the same each time', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(formerName(id)).toMatch(/^Former member [0-9A-HJKMNP-TV-Z]{4}$/u);
        expect(formerName(id)).toBe(formerName(id));
      }),
    );
  });

  it('tells people apart whose ids end differently', () => {
    expect(formerName('per_00000000000000000000000000000000')).toBe('Former member 0000');
    expect(formerName('per_000000000000000000000000000fffff')).toBe('Former member ZZZZ');
    expect(formerName('per_00000000000000000000000000000001')).toBe('Former member 0001');
  });

  it('stands beside an address that reaches nobody', () => {
    expect(erasedAddress('per_0A')).toBe('per_0a@erased.invalid');
  });
});

describe('what is kept', () => {
  it('has a law for each ground', () => {
    expect(Object.values(GROUNDS).every(({ law }) => law.length > 10)).toBe(true);
    expect(FATES).toEqual(expect.arrayContaining(Object.keys(GROUNDS)));
  });
});
