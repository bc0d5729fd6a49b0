// Shows what a change of a pledge is, when it takes two people, who checks a value, and when somebody is reminded.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import {
  changesBetween, decideConfirmation, decidePledgeChange, decideValuationCheck, decideVerifier, isReminderDue, needsSecondPerson, type Terms, undoesCheck,
} from './index.ts';

const now = new Date('2026-05-01T12:00:00Z');
const later = new Date('2026-06-01T12:00:00Z');
const terms: Terms = { amount: 100n, condition: { type: 'fact', code: 'A' }, match: null, validUntil: null, note: null, verifierId: null };
const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map(({ code }) => code);

describe('a change', () => {
  it.each([
    ['more', { amount: 101n }, ['RAISED']],
    ['less, until another day', { amount: 99n, validUntil: later }, ['LOWERED', 'EXPIRY']],
    ['another condition', { condition: { type: 'always' } }, ['CONDITION']],
    ['a match', { match: { numerator: 1n, denominator: 2n, base: 'ALL_CASH', cap: 1n } }, ['MATCH']],
    ['another note and checker', { note: 'Ten days.', verifierId: 'b' }, ['NOTE', 'VERIFIER']],
    ['the same in other words', { condition: { code: 'A', type: 'fact' }, note: '' }, []],
  ])('to %s is named', (_what, change, expected) => {
    expect(changesBetween(terms, { ...terms, ...change } as Terms)).toEqual(expected);
  });

  it('undoes a check of the value only where the value, its description or the checker is another one', () => {
    expect([['RAISED'], ['LOWERED'], ['NOTE'], ['VERIFIER'], ['CONDITION', 'EXPIRY', 'MATCH']].map((one) => undoesCheck(one as never))).toEqual([true, true, true, true, false]);
  });

  it('is refused when nothing is different, and once the pledge is gone', () => {
    const facts = {
      stage: 'PLEDGING' as const, now, closesAt: later, isLocked: false, pledge: { kind: 'CASH' as const, amount: 1n, match: null, validUntil: null },
      hasAuthority: true, isOwnProposal: false, state: 'OFFERED' as const, changes: ['RAISED' as const],
    };
    expect(codes(decidePledgeChange(facts))).toEqual([]);
    expect(codes(decidePledgeChange({ ...facts, changes: [] }))).toEqual(['NOTHING_CHANGED']);
    expect(codes(decidePledgeChange({ ...facts, state: 'WITHDRAWN' }))).toEqual(['WRONG_STATE']);
    expect(codes(decidePledgeChange({ ...facts, isLocked: true }))).toEqual(['ROUND_CLOSED']);
  });
});

describe('a second person', () => {
  const facts = { limit: 100n, others: 0n, amount: 100n, changes: null };

  it.each([
    ['at the limit', {}, false],
    ['a penny above', { amount: 101n }, true],
    ['without a limit', { limit: null, amount: 10n ** 12n }, false],
    ['in pieces', { others: 60n, amount: 41n }, true],
    ['for less of the same', { amount: 150n, changes: ['LOWERED'] }, false],
    ['for a weaker condition above it', { amount: 150n, changes: ['CONDITION'] }, true],
    ['for a longer time above it', { amount: 150n, changes: ['EXPIRY'] }, true],
    ['for another note above it', { amount: 150n, changes: ['NOTE'] }, false],
  ])('%s', (_what, change, expected) => {
    expect(needsSecondPerson({ ...facts, ...change } as never)).toBe(expected);
  });

  it('is another one than the first, while the round is open and something waits', () => {
    const facts = { stage: 'PLEDGING' as const, now, closesAt: later, isLocked: false, isWaiting: true, writtenBy: 'a', personId: 'b', agrees: true, validUntil: null };
    expect(codes(decideConfirmation(facts))).toEqual([]);
    expect(codes(decideConfirmation({ ...facts, personId: 'a' }))).toEqual(['SAME_PERSON']);
    expect(codes(decideConfirmation({ ...facts, personId: 'a', agrees: false }))).toEqual([]);
    expect(codes(decideConfirmation({ ...facts, isWaiting: false }))).toEqual(['NOTHING_TO_CONFIRM']);
    expect(codes(decideConfirmation({ ...facts, validUntil: now }))).toEqual(['ALREADY_EXPIRED']);
    expect(codes(decideConfirmation({ ...facts, now: later }))).toEqual(['ROUND_CLOSED']);
  });
});

describe('the value of something in kind', () => {
  const facts = { kind: 'STAFF' as const, organisationId: 'a', verifierId: 'b', isKnown: true };

  it('is checked by another organisation, which is known; money by nobody', () => {
    expect(codes(decideVerifier(facts))).toEqual([]);
    expect(codes(decideVerifier({ ...facts, verifierId: null, isKnown: false }))).toEqual([]);
    expect(codes(decideVerifier({ ...facts, verifierId: 'a' }))).toEqual(['VERIFIER_IS_PLEDGER']);
    expect(codes(decideVerifier({ ...facts, isKnown: false }))).toEqual(['VERIFIER_UNKNOWN']);
    expect(codes(decideVerifier({ ...facts, kind: 'CASH' }))).toEqual(['VERIFIER_NOT_NEEDED']);
  });

  it('is checked once, of a pledge that stands', () => {
    expect(codes(decideValuationCheck({ state: 'CONFIRMED', isChecked: false }))).toEqual([]);
    expect(codes(decideValuationCheck({ state: 'OFFERED', isChecked: true }))).toEqual(['ALREADY_CHECKED']);
    expect(['WITHDRAWN', 'DRAFT'].map((state) => codes(decideValuationCheck({ state: state as never, isChecked: false })))).toEqual([['WRONG_STATE'], ['WRONG_STATE']]);
  });
});

describe('a reminder', () => {
  const end = new Date('2026-05-04T12:00:00Z');
  it('is due for the last three days, and never within an hour of the date being set', () => {
    const since = new Date('2026-04-01T12:00:00Z');
    expect(isReminderDue(now, end, since)).toBe(true);
    expect(isReminderDue(new Date(now.getTime() - 1), end, since)).toBe(false);
    expect(isReminderDue(end, end, since)).toBe(false);
    expect(isReminderDue(now, end, new Date(now.getTime() - 3_599_999))).toBe(false);
    expect(isReminderDue(now, end, new Date(now.getTime() - 3_600_000))).toBe(true);
  });
});
