// Shows when a pledge may be made or taken back, and when a round is locked.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import {
  decideLock,
  decidePledge,
  decidePledgeWithdrawal,
  PLEDGE_KINDS,
  PLEDGE_STATES,
  type PledgeFacts,
} from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const closesAt = new Date('2026-07-31T12:00:00Z');
const justBefore = new Date(closesAt.getTime() - 1);
const round = { stage: 'PLEDGING' as const, now: justBefore, closesAt, isLocked: false };
const match = { numerator: 1n, denominator: 1n, cap: 5_000_000n, base: 'COUNCIL_CASH' as const };
const facts: PledgeFacts = { ...round, pledge: { kind: 'CASH', amount: 1n }, hasAuthority: true, isOwnProposal: false };

describe('making a pledge', () => {
  it('is possible until the round ends', () => {
    expect(STAGES.filter((stage) => decidePledge({ ...facts, stage }).allowed)).toEqual(['PLEDGING']);
    expect(codesOf(decidePledge({ ...facts, now: closesAt }))).toEqual(['ROUND_CLOSED']);
    expect(codesOf(decidePledge({ ...facts, isLocked: true }))).toEqual(['ROUND_CLOSED']);
    expect(decidePledge({ ...facts, closesAt: null })).toEqual({ allowed: true });
  });

  it('needs an amount, or for a match its whole terms', () => {
    expect(codesOf(decidePledge({ ...facts, pledge: { kind: 'STAFF', amount: 0n } }))).toEqual(['AMOUNT_MISSING']);
    const matching = (change: object | null) =>
      codesOf(decidePledge({ ...facts, pledge: { kind: 'MATCH', amount: 0n, match: change && { ...match, ...change } } }));
    expect(matching({})).toEqual([]);
    const poor = [null, { numerator: 0n }, { denominator: 0n }, { cap: 0n }];
    expect(poor.map(matching)).toEqual(Array(4).fill(['MATCH_MISSING']));
  });

  it('needs somebody who may commit the organisation', () => {
    expect(codesOf(decidePledge({ ...facts, hasAuthority: false }))).toEqual(['AUTHORITY_MISSING']);
  });

  it('must not have expired already', () => {
    const until = (validUntil: Date) => codesOf(decidePledge({ ...facts, pledge: { ...facts.pledge, validUntil } }));
    expect([until(justBefore), until(closesAt)]).toEqual([['ALREADY_EXPIRED'], []]);
  });

  it('lets a supplier help its own proposal in kind only', () => {
    const own = PLEDGE_KINDS.filter((kind) => decidePledge({ ...facts, isOwnProposal: true, pledge: { kind, amount: 1n, match } }).allowed);
    expect(own).toEqual(['IN_KIND', 'STAFF', 'DATA', 'SITE']);
  });
});

describe('taking a pledge back', () => {
  it('is possible until the round ends', () => {
    expect(PLEDGE_STATES.filter((state) => decidePledgeWithdrawal({ ...round, state }).allowed)).toEqual([
      'DRAFT',
      'OFFERED',
      'CONDITIONAL',
      'ACTIVE',
    ]);
    expect(codesOf(decidePledgeWithdrawal({ ...round, now: closesAt, state: 'ACTIVE' }))).toEqual(['ROUND_CLOSED']);
  });
});

describe('locking a round', () => {
  it('happens once, from the instant the round ends', () => {
    expect(codesOf(decideLock(round))).toEqual(['TOO_EARLY']);
    expect(decideLock({ ...round, now: closesAt })).toEqual({ allowed: true });
    expect(codesOf(decideLock({ ...round, now: closesAt, isLocked: true }))).toEqual(['ALREADY_LOCKED']);
    expect(codesOf(decideLock({ ...round, now: closesAt, stage: 'PILOTING' }))).toEqual(['ROUND_NOT_OPEN']);
  });
});
