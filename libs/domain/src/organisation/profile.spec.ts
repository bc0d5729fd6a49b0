// Shows what a profile must hold, when something in it has ended, and when a client's word still counts.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { caseStudyState, cpvCode, decideAnswer, decideCaseStudy, decideProfile, expiryOf, hasPower, isDay, profileTasks } from './index.ts';

const codes = (changes: Parameters<typeof decideProfile>[0]) => refusalsOf(decideProfile(changes)).map(({ code, path }) => [code, ...path].join(' '));

describe('a CPV code', () => {
  it('has eight digits, a hyphen and a check digit', () => {
    expect(['03000000-1', ' 45233141–9 ', '98390000-3'].map(cpvCode)).toEqual(['03000000-1', '45233141-9', '98390000-3']);
    expect(['3000000-1', '030000001', '02000000-1', '00000000-0', '03000000-12', 'roads'].map(cpvCode)).toEqual([null, null, null, null, null, null]);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(['2028-02-29', '2027-02-29', '2027-13-01', '31/03/2027', ''].map(isDay)).toEqual([true, false, false, false, false]);
  });
});

describe('a profile', () => {
  it('is told everything that is wrong at once', () => {
    const policy = { kind: 'EQUALITY', statement: '', url: '', reviewOn: '2027-02-30' } as const;
    const insurance = { kind: 'CYBER', cover: 0n, insurer: 'x', expiresOn: 'soon' } as const;
    expect(codes({ cpvCodes: ['03000000-1', 'x'], policies: [policy, policy], insurances: [insurance], projectMin: 2n, projectMax: 1n })).toEqual([
      'CPV_INVALID cpvCodes 1',
      'POLICY_EMPTY policies 0 statement',
      'POLICY_EMPTY policies 1 statement',
      'POLICY_TWICE policies 1 kind',
      'COVER_INVALID insurances 0 cover',
      'DAY_INVALID policies 0 reviewOn',
      'DAY_INVALID policies 1 reviewOn',
      'DAY_INVALID insurances 0 expiresOn',
      'AMOUNTS_REVERSED projectMax',
    ]);
  });

  it('may be saved in parts', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ projectMin: 1n, projectMax: null, accreditations: [{ name: 'Cyber Essentials', number: '', expiresOn: null }] })).toEqual([]);
  });

  it('is kept by administrators and proposers of those who propose', () => {
    expect(['ADMIN', 'PROPOSER', 'PLEDGER', 'AUDITOR'].map((role) => hasPower('SUPPLIER', [role as 'ADMIN'], 'writeProfile'))).toEqual([true, true, false, false]);
    expect(hasPower('COUNCIL', ['ADMIN'], 'writeProfile')).toBe(false);
  });

  it('counts the last day of an insurance, and reminds thirty days before', () => {
    const on = (day: string) => expiryOf('2027-03-31', day);
    expect(['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'].map(on)).toEqual(['CURRENT', 'EXPIRES_SOON', 'EXPIRES_SOON', 'EXPIRED']);
    expect(expiryOf(null, '2027-04-01')).toBe('CURRENT');
  });

  it('lists what is to do, and what needs care', () => {
    const facts = { capabilities: 2, servesPlaces: false, policies: [null], insurances: ['2027-01-02'], accreditations: [], caseStudies: 1 };
    expect(profileTasks(facts, '2027-01-01').map(({ state }) => state)).toEqual(['NEEDS_CARE', 'DONE', 'NEEDS_CARE', 'TO_DO', 'DONE']);
  });
});

describe('a case study', () => {
  const asked = { state: 'ASKED', isSameText: true, isExpired: false } as const;

  it('waits, lapses, and is confirmed or denied', () => {
    expect([null, asked, { ...asked, isExpired: true }, { ...asked, state: 'CONFIRMED' as const }, { ...asked, state: 'DENIED' as const }].map(caseStudyState)).toEqual([
      'NOT_ASKED',
      'WAITING',
      'LAPSED',
      'CONFIRMED',
      'DENIED',
    ]);
  });

  it('is unconfirmed again when its text changes', () => {
    expect(caseStudyState({ ...asked, state: 'CONFIRMED', isSameText: false })).toBe('CHANGED_SINCE');
  });

  it('stays confirmed when the days of the link are over', () => {
    expect(caseStudyState({ ...asked, state: 'CONFIRMED', isExpired: true })).toBe('CONFIRMED');
  });

  it('is answered once, in time, and for the text that was sent', () => {
    expect(decideAnswer(asked).allowed).toBe(true);
    for (const facts of [null, { ...asked, isExpired: true }, { ...asked, isSameText: false }, { ...asked, state: 'DENIED' as const }, { ...asked, state: 'REPLACED' as const }]) {
      expect(refusalsOf(decideAnswer(facts)).map(({ code }) => code)).toEqual(['LINK_ENDED']);
    }
  });

  it('has a year that was, and values in order', () => {
    const refusals = refusalsOf(decideCaseStudy({ year: 2028, valueMin: 2n, valueMax: 1n }, 2027));
    expect(refusals.map(({ code }) => code)).toEqual(['YEAR_INVALID', 'VALUE_REVERSED']);
    expect(decideCaseStudy({ year: 2027, valueMin: null, valueMax: 1n }, 2027).allowed).toBe(true);
  });
});
