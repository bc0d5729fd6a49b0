// Shows how a sample is chosen, sent and talked about before the rest opens.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import { CALIBRATION_STATES, CALIBRATION_TRANSITIONS, calibrationState, coverOf, decideOpenRest, decideSample, decideSampleSending, decideScore, decideSending } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);

describe('a sample', () => {
  const proposalIds = ['a', 'b', 'c', 'd', 'e'];

  it('is one to three proposals of the challenge, and never all', () => {
    for (const sampleIds of [[], ['a'], ['a', 'b', 'c']]) expect(codesOf(decideSample({ sampleIds, proposalIds }))).toEqual([]);
    expect(codesOf(decideSample({ sampleIds: ['a', 'b', 'c', 'd'], proposalIds }))).toEqual(['SAMPLE_TOO_LARGE']);
    expect(codesOf(decideSample({ sampleIds: ['a', 'b'], proposalIds: ['a', 'b'] }))).toEqual(['SAMPLE_TOO_LARGE']);
    expect(codesOf(decideSample({ sampleIds: ['x'], proposalIds }))).toEqual(['UNKNOWN_PROPOSAL']);
  });

  it('is scored until the last has sent it, talked about until the chair opens the rest, and then open', () => {
    expect(calibrationState({ isOpened: false, waitingFor: 1 })).toBe('SCORING');
    expect(calibrationState({ isOpened: false, waitingFor: 0 })).toBe('TALKING');
    expect(calibrationState({ isOpened: true, waitingFor: 2 })).toBe('OPEN');
    expect(CALIBRATION_TRANSITIONS.every(({ from, to }) => CALIBRATION_STATES.includes(from) && CALIBRATION_STATES.includes(to))).toBe(true);
  });
});

describe('sending the sample', () => {
  const cells = ['A', 'B'].map((criterionCode) => ({ proposalId: 'a', criterionCode }));
  const facts = { stage: 'EVALUATING', calibration: 'SCORING', hasDeclared: true, isRecused: false, hasSent: false, assigned: cells, scored: cells } as const;

  it.each([
    ['whole', {}, []],
    ['with a hole', { scored: cells.slice(1) }, ['SCORE_MISSING']],
    ['twice', { hasSent: true }, ['ALREADY_SENT']],
    ['before declaring', { hasDeclared: false, assigned: [] }, ['NOT_DECLARED']],
    ['with a conflict', { isRecused: true, assigned: [] }, ['RECUSED']],
    ['without anything of it to score', { assigned: [] }, ['RECUSED']],
    ['where there is none', { calibration: null, assigned: [] }, ['NO_SAMPLE']],
    ['after the rest is open', { calibration: 'OPEN' as const }, ['NO_SAMPLE']],
  ])('%s', (_how, change, codes) => {
    expect(codesOf(decideSampleSending({ ...facts, ...change }))).toEqual(codes);
  });

  it('happens while the challenge is being evaluated, as opening the rest does', () => {
    expect(STAGES.filter((stage) => decideSampleSending({ ...facts, stage }).allowed)).toEqual(['EVALUATING']);
    expect(STAGES.filter((stage) => decideOpenRest({ stage, calibration: 'TALKING', hasDeclared: true, isRecused: false }).allowed)).toEqual(['EVALUATING']);
  });
});

describe('the chair', () => {
  it.each([
    ['SCORING', ['SAMPLE_NOT_SENT']],
    ['TALKING', []],
    ['OPEN', ['NO_SAMPLE']],
    [null, ['NO_SAMPLE']],
  ] as const)('opens the rest when it is %s: %j', (calibration, codes) => {
    expect(codesOf(decideOpenRest({ stage: 'EVALUATING', calibration, hasDeclared: true, isRecused: false }))).toEqual(codes);
  });

  it('opens nothing before declaring, or with a conflict', () => {
    expect(codesOf(decideOpenRest({ stage: 'EVALUATING', calibration: 'TALKING', hasDeclared: false, isRecused: true }))).toEqual(['NOT_DECLARED', 'RECUSED']);
  });
});

describe('scoring with a sample', () => {
  const facts = { stage: 'EVALUATING', assignment: 'IN_PROGRESS', isAssigned: true, value: 3, reason: 'Two county trials.' } as const;

  it.each([
    [{ isRestOpen: false, isInSample: true, hasSentSample: false }, []],
    [{ isRestOpen: false, isInSample: true, hasSentSample: true }, ['SAMPLE_SENT']],
    [{ isRestOpen: false, isInSample: false, hasSentSample: false }, ['SAMPLE_FIRST']],
    [{ isRestOpen: true, isInSample: true, hasSentSample: true }, []],
    [{ isRestOpen: true, isInSample: false, hasSentSample: false }, []],
  ])('%j gives %j', (sample, codes) => {
    expect(codesOf(decideScore({ ...facts, sample }))).toEqual(codes);
  });

  it('sends everything only after the sample', () => {
    const cell = [{ proposalId: 'a', criterionCode: 'A' }];
    expect(codesOf(decideSending({ stage: 'EVALUATING', assignment: 'IN_PROGRESS', assigned: cell, scored: cell, isSampleWaiting: true }))).toEqual(['SAMPLE_FIRST']);
  });
});

describe('the cover of a proposal', () => {
  it('counts who has declared, may score it, and has sent', () => {
    const member = { isCleared: true, hasSent: false, onlyIds: null };
    const evaluators = [{ ...member, personId: '1', hasSent: true }, { ...member, personId: '2' }, { ...member, personId: '3', isCleared: false }, { ...member, personId: '4', onlyIds: ['b'] }];
    expect(coverOf({ proposalIds: ['a', 'b'], evaluators, recusals: [{ personId: '1', proposalId: 'a' }] })).toEqual([
      { proposalId: 'a', scorers: 1, sent: 0, needed: 3, isShort: true },
      { proposalId: 'b', scorers: 3, sent: 1, needed: 3, isShort: false },
    ]);
  });
});
