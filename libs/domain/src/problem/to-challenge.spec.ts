import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { beginningOf, type CouncilShare, decideMaking, PROBLEM_STATES } from './index.ts';

const content = {
  title: { en: ' Gullies block again ', cy: 'Gylïau’n blocio eto' },
  whatHappens: { en: 'Crews clean by the calendar. ', cy: 'Mae criwiau’n glanhau yn ôl y calendr.' },
  whoIsAffected: { en: 'People in low streets.' },
};
const share = (placeCode: string, yearlyCost: bigint | null): CouncilShare => ({ organisationId: `org ${placeCode}`, placeCode, affectedPeople: null, yearlyCost, costBasis: null });
const facts = { content, service: 'FLOODING_AND_DRAINS', nation: 'ENGLAND', shares: [share('A', 12_000_000n), share('B', null), share('C', 50n)] } as const;

describe('a challenge from a problem', () => {
  it('begins with its title, its words, what it costs, its places, its theme and the law of its nation', () => {
    expect(beginningOf(facts)).toEqual({
      title: { en: 'Gullies block again', cy: 'Gylïau’n blocio eto' },
      problem: {
        en: 'Crews clean by the calendar.\n\nPeople in low streets.\n\n3 councils have this problem. 2 of them gave a yearly cost: £120,000.50 together.',
        cy: 'Mae criwiau’n glanhau yn ôl y calendr.\n\nMae gan 3 cyngor y broblem hon. Rhoddodd 2 ohonynt gost flynyddol: £120,000.50 gyda’i gilydd.',
      },
      placeCodes: ['A', 'B', 'C'],
      theme: 'FLOOD',
      regime: 'ENGLAND_PA23',
    });
  });

  it('says nothing of cost when nobody knows it, and speaks for itself when one council has it', () => {
    const quiet = { ...facts, content: { ...content, title: { en: 'x' }, whatHappens: { en: 'It rains.' } } };
    expect(beginningOf({ ...quiet, shares: [share('A', null)] }).problem).toEqual({ en: 'It rains.\n\nPeople in low streets.' });
    expect(beginningOf({ ...quiet, shares: [share('A', 500_000n)] }).problem.en).toMatch(/It costs us about £5,000 a year\.$/u);
  });

  it('names a place once that two councils share', () => {
    expect(beginningOf({ ...facts, shares: [share('A', null), share('A', null)] }).placeCodes).toEqual(['A']);
  });

  it.each([
    ['ENGLAND', 'ENGLAND_PA23'],
    ['WALES', 'WALES_PA23'],
    ['NORTHERN_IRELAND', 'NI_PA23'],
    ['SCOTLAND', 'SCOTLAND'],
  ] as const)('led from %s is under %s', (nation, regime) => {
    expect(beginningOf({ ...facts, nation }).regime).toBe(regime);
  });

  it('comes from a shared problem with an English title alone', () => {
    const codes = (state: (typeof PROBLEM_STATES)[number], title = content.title) => refusalsOf(decideMaking({ state, content: { ...content, title } })).map((one) => one.code);
    expect(PROBLEM_STATES.filter((state) => codes(state).length === 0)).toEqual(['SHARED']);
    expect(codes('SHARED', { en: '', cy: 'Gylïau' })).toEqual(['ENGLISH_MISSING']);
  });
});
