// Measuring, reporting, verifying, disputing and adopting: each refusal by itself, and what is shown of it in a track record.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { countOutcomes, decideAdoptionReport, decideDispute, decideMeasurement, decideProposingAdoption, decideReport, decideVerification, type MeasurementFacts, PILOT_STATES, recordStanding } from './index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);
const share: MeasurementFacts = {
  state: 'RUNNING', isKnownIndicator: true, unit: '%', value: 9, n: 400, method: 'PROPORTION', methodNote: 'Each repair looked at again.', source: 'Work orders',
  from: '2026-01-01', to: '2026-06-30', today: '2026-11-29', stated: null, correction: null, isCorrection: false, isOutdated: false,
};

describe('a measurement', () => {
  const cases: readonly (readonly [string, Partial<MeasurementFacts>, readonly string[]])[] = [
    ['is taken when it is whole', {}, []],
    ['waits until the pilot runs', { state: 'AGREED' }, ['WRONG_STATE']],
    ['is closed once it was reported', { state: 'REPORTED' }, ['WRONG_STATE']],
    ['is of an indicator of the challenge', { isKnownIndicator: false }, ['NO_SUCH_INDICATOR']],
    ['of a share needs n', { n: null }, ['N_MISSING']],
    ['of a share lies between nothing and all', { value: 101 }, ['NOT_A_SHARE']],
    ['of a share has its interval computed', { stated: { low: 1, high: 20, level: 95 } }, ['INTERVAL_GIVEN_TWICE']],
    ['of a mean needs n too', { method: 'MEAN', n: null }, ['N_MISSING']],
    ['states an interval around its value', { method: 'COUNT', stated: { low: 10, high: 12, level: 95 } }, ['INTERVAL_WRONG']],
    ['states a level below certainty', { method: 'COUNT', stated: { low: 8, high: 12, level: 100 } }, ['INTERVAL_WRONG']],
    ['covers a time that is over', { to: '2026-11-30' }, ['PERIOD_AHEAD']],
    ['covers a time forwards', { from: '2026-07-01' }, ['PERIOD_REVERSED']],
    ['says how and whence', { methodNote: 'so', source: '' }, ['METHOD_MISSING', 'SOURCE_MISSING']],
    ['corrects with a reason', { isCorrection: true }, ['REASON_MISSING']],
    ['corrects the newest', { isCorrection: true, correction: 'Two streets were counted twice.', isOutdated: true }, ['CORRECTED_ALREADY']],
  ];
  it.each(cases)('%s', (_name, change, expected) => {
    expect(codes(decideMeasurement({ ...share, ...change }))).toEqual(expected);
  });
});

describe('a report', () => {
  const proposed = [{ code: 'A', outcome: 'MET' as const, isMeasured: true }, { code: 'B', outcome: 'NOT_MEASURED' as const, isMeasured: false }];
  const results = [{ code: 'A', outcome: 'MET' as const, reason: null }, { code: 'B', outcome: 'NOT_MEASURED' as const, reason: 'The meter was stolen.' }];
  const facts = { state: 'MEASURING' as const, proposed, results, summary: 'It worked where it was measured.' };

  it('answers every indicator, as the rule proposes or with a reason', () => {
    expect(codes(decideReport(facts))).toEqual([]);
    expect(codes(decideReport({ ...facts, results: [] }))).toEqual(['RESULT_MISSING', 'RESULT_MISSING']);
    expect(codes(decideReport({ ...facts, results: [{ ...results[0]!, outcome: 'PARTLY' }, results[1]!] }))).toEqual(['REASON_MISSING']);
    expect(codes(decideReport({ ...facts, results: [{ ...results[0]!, outcome: 'PARTLY', reason: 'It rained all spring.' }, results[1]!] }))).toEqual([]);
    expect(codes(decideReport({ ...facts, results: [results[0]!, { ...results[1]!, reason: null }] }))).toEqual(['REASON_MISSING']);
    expect(codes(decideReport({ ...facts, results: [results[0]!, { ...results[1]!, outcome: 'MET' }] }))).toEqual(['NOT_MEASURED_YET']);
    expect(codes(decideReport({ ...facts, results: [{ ...results[0]!, outcome: 'NOT_MEASURED', reason: 'We would rather not say.' }, results[1]!] }))).toEqual(['MEASURED_AFTER_ALL']);
    expect(codes(decideReport({ ...facts, results: [...results, { code: 'C', outcome: 'MET', reason: null }] }))).toEqual(['NO_SUCH_INDICATOR']);
    expect(codes(decideReport({ ...facts, summary: ' ', state: 'RUNNING' }))).toEqual(['WRONG_STATE', 'SUMMARY_MISSING']);
  });

  it('is verified by somebody else who says what they looked at', () => {
    const verifying = { state: 'REPORTED' as const, isReporter: false, isOfSupplier: false, lookedAt: 'All the work orders.', openDisputes: 0 };
    expect(codes(decideVerification(verifying))).toEqual([]);
    expect(codes(decideVerification({ ...verifying, isReporter: true, isOfSupplier: true, lookedAt: '', openDisputes: 1 }))).toEqual(['OWN_REPORT', 'PART_OF_PILOT', 'LOOKED_AT_MISSING', 'DISPUTE_OPEN']);
    expect(codes(decideVerification({ ...verifying, state: 'MEASURING' }))).toEqual(['WRONG_STATE']);
  });

  it('is disputed once at a time, after it was made', () => {
    const disputing = { state: 'VERIFIED' as const, isKnownIndicator: true, reason: 'The wrong streets were counted.', hasOwnOpen: false };
    expect(codes(decideDispute(disputing))).toEqual([]);
    expect(codes(decideDispute({ ...disputing, state: 'RUNNING', isKnownIndicator: false, reason: 'no', hasOwnOpen: true }))).toEqual(['NOTHING_REPORTED', 'NO_SUCH_INDICATOR', 'REASON_MISSING', 'DISPUTED_ALREADY']);
  });
});

describe('a track record', () => {
  it('shows verified results, disputed ones as such, stopped pilots, and nothing else', () => {
    const standing = (disputes: number) => Object.fromEntries(PILOT_STATES.map((state) => [state, recordStanding(state, disputes)]));
    const none = { PLANNED: null, AGREED: null, RUNNING: null, MEASURING: null, REPORTED: null, STOPPED: 'STOPPED' };
    expect(standing(0)).toEqual({ ...none, VERIFIED: 'VERIFIED', CLOSED: 'VERIFIED' });
    expect(standing(1)).toEqual({ ...none, VERIFIED: 'DISPUTED', CLOSED: 'DISPUTED' });
    expect(countOutcomes(['MET', 'NOT_MET', 'MET', 'NOT_MEASURED'])).toEqual({ met: 2, partly: 0, notMet: 1, notMeasured: 1 });
  });
});

describe('an adoption', () => {
  const proposing = { state: 'VERIFIED' as const, isLead: false, isParticipant: false, isAuthority: true, hasAdoption: false, plan: 'Twelve streets next winter.' };
  it('is for another authority that does not run the pilot already', () => {
    expect(codes(decideProposingAdoption(proposing))).toEqual([]);
    expect(codes(decideProposingAdoption({ ...proposing, isLead: true, isParticipant: true }))).toEqual(['IS_LEAD']);
    expect(codes(decideProposingAdoption({ ...proposing, isParticipant: true }))).toEqual(['TAKES_PART']);
    expect(codes(decideProposingAdoption({ ...proposing, isAuthority: false, hasAdoption: true, plan: '' }))).toEqual(['NOT_AN_AUTHORITY', 'ADOPTED_ALREADY', 'PLAN_MISSING']);
    for (const state of ['REPORTED', 'STOPPED'] as const) expect(codes(decideProposingAdoption({ ...proposing, state }))).toEqual(['PILOT_NOT_FINISHED']);
  });

  it('reports its own figures of the same indicators, each once', () => {
    const facts = { state: 'ADOPTED' as const, indicatorCodes: ['A'], results: [{ code: 'A', value: 3, n: null }], summary: 'As good as there.', from: '2026-01-01', to: '2026-06-30' };
    expect(codes(decideAdoptionReport(facts))).toEqual([]);
    expect(codes(decideAdoptionReport({ ...facts, state: 'PROPOSED', results: [...facts.results, ...facts.results, { code: 'B', value: 1, n: 1 }], summary: '', from: '2027-01-01' }))).toEqual(['WRONG_STATE', 'RESULT_MISSING', 'PERIOD_REVERSED', 'NO_SUCH_INDICATOR', 'INDICATOR_TWICE']);
  });
});
