// Shows the task list from an empty draft to a complete one.
import { describe, expect, it } from '@jest/globals';
import { exampleChallenge } from './example-challenge.ts';
import { completeness, totalWeight, type ChallengeContent } from './index.ts';

const empty: ChallengeContent = {
  title: { en: '' },
  problem: { en: ' ' },
  outcomesWanted: { en: '' },
  notWanted: { en: '' },
  regime: 'ENGLAND_PA23',
  route: 'BELOW_THRESHOLD',
  contactEmail: '',
  placeCodes: [],
  budgetMin: null,
  budgetMax: null,
  pilotMonths: null,
  terms: { en: '' },
  indicators: [],
  criteria: [],
  engagementStartsAt: null,
  questionsCloseAt: null,
  opensAt: null,
  closesAt: null,
  shortlistBy: null,
};

const section = (content: ChallengeContent, name: string) => completeness(content).find((one) => one.section === name);
const codes = (content: ChallengeContent, name: string) => section(content, name)?.missing.map((gap) => gap.code);
const paths = (content: ChallengeContent, name: string) => section(content, name)?.missing.map((gap) => gap.path.join('.'));

describe('the task list of a challenge', () => {
  it('has not started any section of an empty draft', () => {
    expect(completeness(empty).map((one) => one.status)).toEqual(Array(8).fill('NOT_STARTED'));
  });

  it('has completed every section of a complete challenge', () => {
    expect(completeness(exampleChallenge).map((one) => [one.section, one.status, one.missing.length])).toEqual(
      ['problem', 'outcomes', 'indicators', 'places', 'budget', 'dates', 'criteria', 'contact'].map((name) => [
        name,
        'COMPLETED',
        0,
      ]),
    );
  });

  it('is in progress when something is there and something missing', () => {
    const half = { ...empty, title: { en: 'Fix it once' } };
    expect(section(half, 'problem')?.status).toBe('IN_PROGRESS');
    expect(paths(half, 'problem')).toEqual(['problem.en']);
  });

  it('wants a baseline and a target for each indicator', () => {
    const [first] = exampleChallenge.indicators;
    const bare = { ...exampleChallenge, indicators: [{ ...first!, baseline: null, target: null }] };
    expect(paths(bare, 'indicators')).toEqual(['indicators.0.baseline', 'indicators.0.target']);
  });

  it('accepts a baseline of zero', () => {
    const [first] = exampleChallenge.indicators;
    expect(codes({ ...exampleChallenge, indicators: [{ ...first!, baseline: 0 }] }, 'indicators')).toEqual([]);
  });

  it('finds a budget that stands upside down', () => {
    expect(codes({ ...exampleChallenge, budgetMin: 20_000_000n }, 'budget')).toEqual(['BUDGET_UPSIDE_DOWN']);
  });

  it('finds dates that stand the wrong way round', () => {
    const late = { ...exampleChallenge, questionsCloseAt: new Date('2026-05-01T12:00:00Z') };
    expect(paths(late, 'dates')).toEqual(['questionsCloseAt']);
  });

  it('counts the weights of the criteria', () => {
    const light = { ...exampleChallenge, criteria: exampleChallenge.criteria.slice(0, 1) };
    expect(totalWeight(light.criteria)).toBe(6000);
    expect(section(light, 'criteria')?.missing).toEqual([
      {
        code: 'WEIGHTS_NOT_100',
        path: ['criteria'],
        message: 'Change the weights so that they add up to 100. Now they add up to 60.',
      },
    ]);
  });

  it('asks no budget, criteria or closing date of a challenge that only engages the market', () => {
    const talk: ChallengeContent = {
      ...empty,
      route: 'MARKET_ENGAGEMENT_ONLY',
      engagementStartsAt: new Date('2026-03-02T09:00:00Z'),
    };
    expect(['budget', 'criteria', 'dates'].map((name) => section(talk, name)?.status)).toEqual(Array(3).fill('COMPLETED'));
  });

  it('wants an address that people can write to', () => {
    expect(codes({ ...exampleChallenge, contactEmail: 'innovation team' }, 'contact')).toEqual(['MISSING']);
  });
});
