// Shows how an open challenge may change, and what it owes those who are already writing.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleChallenge } from './example-challenge.ts';
import { decideAmendment, diffContent, STAGES, type AmendmentFacts } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const at = (day: string): Date => new Date(`2026-05-${day}T12:00:00Z`);
const facts: AmendmentFacts = {
  stage: 'OPEN',
  before: exampleChallenge,
  after: { ...exampleChallenge, budgetMax: 20_000_000n, closesAt: at('06') },
  isMaterial: true,
  reason: 'A second council has joined.',
  now: new Date('2026-04-10T09:00:00Z'),
};

describe('amending', () => {
  it('is allowed while engaging and while open', () => {
    expect(STAGES.filter((stage) => decideAmendment({ ...facts, stage }).allowed)).toEqual(['ENGAGING', 'OPEN']);
  });

  it('moves the deadline five days for everyone when it is material', () => {
    const after = { ...facts.after, closesAt: new Date(at('06').getTime() - 1) };
    expect(codesOf(decideAmendment({ ...facts, after }))).toEqual(['NOT_EXTENDED']);
    expect(codesOf(decideAmendment({ ...facts, extensionDays: 6 }))).toEqual(['NOT_EXTENDED']);
  });

  it('need not move the deadline when it is not material', () => {
    const after = { ...exampleChallenge, contactEmail: 'roads@westmoor.example' };
    expect(decideAmendment({ ...facts, after, isMaterial: false })).toEqual({ allowed: true });
  });

  it('never brings the deadline forward', () => {
    const after = { ...exampleChallenge, closesAt: new Date('2026-04-30T12:00:00Z') };
    expect(codesOf(decideAmendment({ ...facts, after, isMaterial: false }))).toEqual(['SHORTENED']);
    expect(codesOf(decideAmendment({ ...facts, after: { ...after, closesAt: null }, isMaterial: false }))).toEqual([
      'SHORTENED',
    ]);
  });

  it('calls every change of the criteria material', () => {
    const criteria = exampleChallenge.criteria.map((one) => ({ ...one, weightBp: 5000 }));
    const after = { ...exampleChallenge, criteria };
    expect(codesOf(decideAmendment({ ...facts, after, isMaterial: false }))).toEqual(['CRITERIA_ARE_MATERIAL']);
    expect(decideAmendment({ ...facts, after: { ...after, closesAt: at('06') } })).toEqual({ allowed: true });
  });

  it('keeps the weights at 100', () => {
    const criteria = exampleChallenge.criteria.map((one) => ({ ...one, weightBp: 4000 }));
    expect(codesOf(decideAmendment({ ...facts, after: { ...facts.after, criteria } }))).toEqual(['WEIGHTS_NOT_100']);
  });

  it('is too late at the very instant of the deadline', () => {
    expect(codesOf(decideAmendment({ ...facts, now: at('01') }))).toEqual(['ALREADY_CLOSED']);
    expect(decideAmendment({ ...facts, now: new Date(at('01').getTime() - 1) }).allowed).toBe(true);
  });

  it('needs a change, a reason and the same regime', () => {
    expect(codesOf(decideAmendment({ ...facts, after: exampleChallenge, isMaterial: false, reason: 'typo' }))).toEqual([
      'REASON_MISSING',
      'NOTHING_CHANGED',
    ]);
    expect(codesOf(decideAmendment({ ...facts, after: { ...facts.after, regime: 'SCOTLAND' } }))).toEqual(['REGIME_FIXED']);
  });
});

describe('showing an amendment', () => {
  it('lists each value that changed, as text', () => {
    expect(diffContent(facts.before, facts.after)).toEqual([
      { path: ['budgetMax'], before: '18000000', after: '20000000' },
      { path: ['closesAt'], before: '2026-05-01T12:00:00.000Z', after: '2026-05-06T12:00:00.000Z' },
    ]);
  });

  it('matches criteria by code and places by theirs, so a new order is no change', () => {
    const [impact, deliver] = exampleChallenge.criteria;
    const before = { ...exampleChallenge, placeCodes: ['E10000007', 'E06000010'] };
    const after = { ...before, placeCodes: ['E06000010', 'E10000007'], criteria: [deliver!, { ...impact!, weightBp: 6500 }] };
    expect(diffContent(before, after)).toEqual([
      { path: ['criteria', 'IMPACT', 'weightBp'], before: '6000', after: '6500' },
    ]);
  });

  it('shows what was added and what was taken away', () => {
    const after = { ...exampleChallenge, placeCodes: ['E06000010'], summary: { en: 'Short' } };
    expect(diffContent(exampleChallenge, after)).toEqual([
      { path: ['placeCodes', 'E10000007'], before: 'E10000007', after: null },
      { path: ['placeCodes', 'E06000010'], before: null, after: 'E06000010' },
      { path: ['summary', 'en'], before: null, after: 'Short' },
    ]);
  });

  it('takes nothing, an empty text and a missing text for the same', () => {
    expect(diffContent({ ...exampleChallenge, summary: { en: '' } }, { ...exampleChallenge, summary: null })).toEqual([]);
  });
});
