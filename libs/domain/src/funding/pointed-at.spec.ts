// Each refusal about promised money points at the field it is about, and limits are met to the letter.
import { describe, expect, it } from '@jest/globals';
import { type Decision, refusalsOf } from '../decision/index.ts';
import { CALL_TRANSITIONS, decideCalling, decideDelivery, decidePayment, decidePlan, decideReferences, decideRelease, decideVerifying, decideVoiding, MOST_TRANCHES } from './index.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const step = { title: 'Start', milestone: null, weight: 1n };
const plan = { isClosed: true, callCount: 1, basis: 'SHARES' as const, tranches: [{ title: ' ', milestone: 'ELSE', weight: 0n }], milestones: [], whole: 5n };
const calling = { isClosed: true, milestone: 'LIVE', isReached: false, earlyReason: null, due: 0n, dueOn: '2027-01-01', today: '2027-01-02' };
const delivery = { isClosed: true, isInKind: true, value: 2n, left: 1n, note: '    ' };
const release = { isClosed: true, hasEnded: false, pendingCount: 1, reason: '   too short   ' };
const ready = { isClosed: false, hasEnded: true, pendingCount: 0 };

describe('what is refused points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    [
      'a plan of shares',
      () => decidePlan(plan),
      ['POT_CLOSED roundId', 'PLAN_IN_USE roundId', 'TITLE_MISSING tranches 0 title', 'WEIGHT_MISSING tranches 0 sharePct', 'NO_SUCH_MILESTONE tranches 0 milestone', 'WRONG_SUM tranches'],
    ],
    ['a plan of amounts', () => decidePlan({ ...plan, isClosed: false, callCount: 0, basis: 'AMOUNTS', tranches: [{ ...step, weight: 5n }, { ...step, weight: 0n }] }), ['WEIGHT_MISSING tranches 1 amount']],
    ['an empty plan', () => decidePlan({ ...plan, isClosed: false, callCount: 0, tranches: [] }), ['NO_TRANCHES tranches']],
    ['a call', () => decideCalling(calling), ['POT_CLOSED trancheId', 'MILESTONE_NOT_REACHED earlyReason', 'NOTHING_TO_CALL trancheId', 'DUE_DATE_PAST dueOn']],
    ['a delivery', () => decideDelivery(delivery), ['POT_CLOSED pledgeId', 'MORE_THAN_LEFT value', 'NOTE_MISSING note']],
    ['a delivery of money', () => decideDelivery({ ...delivery, isClosed: false, isInKind: false, value: 0n, note: 'Twelve days' }), ['NOT_IN_KIND pledgeId', 'VALUE_MISSING value']],
    ['a release', () => decideRelease(release), ['POT_CLOSED roundId', 'PILOT_RUNS roundId', 'CALLS_PENDING roundId', 'REASON_MISSING reason']],
    ['a payment', () => decidePayment({ state: 'POSTED', called: 1n, paid: 2n, isInKind: true }), ['ALREADY_POSTED id', 'IS_IN_KIND id', 'MORE_THAN_CALLED amount']],
    ['a payment of nothing', () => decidePayment({ state: 'VOIDED', called: 1n, paid: 0n, isInKind: false }), ['ALREADY_VOIDED id', 'AMOUNT_MISSING amount']],
    ['verifying', () => decideVerifying({ state: 'PENDING', isInKind: true, isOwnRecord: true }), ['OWN_RECORD id']],
    ['verifying money', () => decideVerifying({ state: 'PENDING', isInKind: false, isOwnRecord: true }), ['NOT_IN_KIND id']],
    ['voiding', () => decideVoiding({ state: 'PENDING', reason: '' }), ['REASON_MISSING reason']],
    ['references', () => decideReferences({ state: 'PENDING', purchaseOrder: '=1', invoice: '=2' }), ['INVALID_REFERENCE purchaseOrder', 'INVALID_REFERENCE invoice']],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});

it('a wrong sum says whether shares or amounts have to add up', () => {
  const wrong = (basis: 'SHARES' | 'AMOUNTS') => refusalsOf(decidePlan({ ...plan, isClosed: false, callCount: 0, basis, tranches: [step] })).map(({ message }) => message);
  expect([wrong('SHARES'), wrong('AMOUNTS')]).toEqual([['Make the shares add up to 100%.'], ['Make the amounts add up to all that the pledgers give in cash.']]);
});

describe('limits are met to the letter', () => {
  it('of steps in a plan', () => {
    const tranches = Array.from({ length: MOST_TRANCHES }, () => step);
    expect(told(decidePlan({ ...plan, isClosed: false, callCount: 0, basis: 'AMOUNTS', tranches, whole: BigInt(MOST_TRANCHES) }))).toEqual([]);
  });

  it('of words, blanks around them left aside', () => {
    const early = (earlyReason: string) => told(decideCalling({ ...calling, isClosed: false, earlyReason, due: 1n, today: '2027-01-01' }));
    expect([early('ten letter'), early('  nine let   ')]).toEqual([[], ['MILESTONE_NOT_REACHED earlyReason']]);
    const note = (text: string) => told(decideDelivery({ ...delivery, isClosed: false, left: 2n, note: text }));
    expect([note('5 day'), note(' 4 d     ')]).toEqual([[], ['NOTE_MISSING note']]);
    const why = (reason: string) => told(decideRelease({ ...ready, reason }));
    expect([why('ten letter'), why('  nine let   ')]).toEqual([[], ['REASON_MISSING reason']]);
    const voided = (reason: string) => told(decideVoiding({ state: 'PENDING', reason }));
    expect([voided('Twice'), voided(' four    ')]).toEqual([[], ['REASON_MISSING reason']]);
  });
});

it('a call is paid, verified or voided once, and given references while it waits', () => {
  expect(CALL_TRANSITIONS.map(({ from, to, action }) => `${from} ${action} ${to}`)).toEqual(['PENDING pay POSTED', 'PENDING verify POSTED', 'PENDING void VOIDED', 'PENDING refer PENDING']);
});
