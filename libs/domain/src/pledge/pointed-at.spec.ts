// Each refusal of a pledge points at the field it is about, and each move of a pledge has its name.
import { describe, expect, it } from '@jest/globals';
import { type Decision, refusalsOf } from '../decision/index.ts';
import { ALGORITHM_VERSION, CHANGES, decideConfirmation, decideLock, decidePledge, decidePledgeChange, decidePledgeWithdrawal, decideValuationCheck, decideVerifier, needsSecondPerson, PLEDGE_STATES, PLEDGE_TRANSITIONS, undoesCheck } from './index.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const [noon, after] = [new Date('2026-07-31T12:00:00Z'), new Date('2026-07-31T13:00:00Z')];
const over = { stage: 'OPEN' as const, now: noon, closesAt: noon, isLocked: false };
const open = { stage: 'PLEDGING' as const, now: noon, closesAt: after, isLocked: false };
const pledge = { ...over, pledge: { kind: 'CASH' as const, amount: 0n, validUntil: noon }, hasAuthority: false, isOwnProposal: true };
const waiting = { ...open, isWaiting: true, writtenBy: 'a', personId: 'b', agrees: true, validUntil: null };

describe('what is refused points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    ['a pledge', () => decidePledge(pledge), ['ROUND_NOT_OPEN round', 'ROUND_CLOSED round', 'AMOUNT_MISSING amount', 'AUTHORITY_MISSING hasAuthority', 'ALREADY_EXPIRED validUntil', 'OWN_PROPOSAL_CASH kind']],
    ['a match', () => decidePledge({ ...open, pledge: { kind: 'MATCH', amount: 0n }, hasAuthority: true, isOwnProposal: false }), ['MATCH_MISSING match']],
    ['a change', () => decidePledgeChange({ ...pledge, ...open, pledge: { kind: 'CASH', amount: 1n }, hasAuthority: true, isOwnProposal: false, state: 'WITHDRAWN', changes: [] }), ['WRONG_STATE id', 'NOTHING_CHANGED']],
    ['taking back', () => decidePledgeWithdrawal({ ...over, state: 'WITHDRAWN' }), ['ROUND_CLOSED round', 'WRONG_STATE state']],
    ['locking', () => decideLock({ stage: 'OPEN', now: noon, closesAt: after, isLocked: true }), ['ROUND_NOT_OPEN round', 'ALREADY_LOCKED round', 'TOO_EARLY closesAt']],
    ['locking what has no end', () => decideLock({ ...open, closesAt: null }), []],
    ['who checks a value', () => decideVerifier({ kind: 'CASH', organisationId: 'a', verifierId: 'a', isKnown: false }), ['VERIFIER_NOT_NEEDED verifierId', 'VERIFIER_IS_PLEDGER verifierId', 'VERIFIER_UNKNOWN verifierId']],
    ['a second person', () => decideConfirmation({ ...waiting, stage: 'OPEN', personId: 'a', validUntil: noon }), ['ROUND_NOT_OPEN round', 'SAME_PERSON agrees', 'ALREADY_EXPIRED agrees']],
    ['nothing to confirm', () => decideConfirmation({ ...waiting, isWaiting: false, personId: 'a', validUntil: noon }), ['NOTHING_TO_CONFIRM id']],
    ['a check', () => decideValuationCheck({ state: 'WITHDRAWN', isChecked: true }), ['WRONG_STATE id', 'ALREADY_CHECKED id']],
    ['a check of a draft', () => decideValuationCheck({ state: 'DRAFT', isChecked: false }), ['WRONG_STATE id']],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});

it('a pledge that waits for its second person may be changed, as may one that is offered', () => {
  const facts = { ...pledge, ...open, pledge: { kind: 'CASH' as const, amount: 1n }, hasAuthority: true, isOwnProposal: false, changes: ['RAISED' as const] };
  expect(PLEDGE_STATES.filter((state) => decidePledgeChange({ ...facts, state }).allowed)).toEqual(['DRAFT', 'OFFERED']);
});

it('what computed a locked round is named in its file', () => {
  expect(ALGORITHM_VERSION).toBe('greatest-fixed-point/1');
});

describe('the second person', () => {
  it('lets go of what has expired or was written by the same one, but does not commit it', () => {
    expect(told(decideConfirmation({ ...waiting, agrees: false, personId: 'a', validUntil: noon }))).toEqual([]);
    expect(told(decideConfirmation({ ...waiting, validUntil: after }))).toEqual([]);
    expect(told(decideConfirmation(waiting))).toEqual([]);
  });

  it('is needed above the limit for more, for another condition or match, and for another end', () => {
    const above = { limit: 100n, others: 60n, amount: 41n };
    expect(needsSecondPerson({ ...above, changes: null })).toBe(true);
    expect(needsSecondPerson({ ...above, amount: 40n, changes: null })).toBe(false);
    expect(CHANGES.filter((one) => needsSecondPerson({ ...above, changes: [one] }))).toEqual(['RAISED', 'CONDITION', 'MATCH', 'EXPIRY']);
    // One of several is enough.
    expect(needsSecondPerson({ ...above, changes: ['NOTE', 'EXPIRY'] })).toBe(true);
    expect(needsSecondPerson({ ...above, changes: [] })).toBe(false);
  });

  it('who checked a value has to check again when what was checked is another', () => {
    expect(CHANGES.filter((one) => undoesCheck([one]))).toEqual(['RAISED', 'LOWERED', 'NOTE', 'VERIFIER']);
    expect(undoesCheck(['EXPIRY', 'NOTE'])).toBe(true);
  });
});

it('each move of a pledge has its name', () => {
  const names = PLEDGE_TRANSITIONS.map(({ from, to, action }) => `${from} ${action} ${to}`);
  expect(names).toEqual([
    'DRAFT offer OFFERED', 'OFFERED settle CONDITIONAL', 'OFFERED settle ACTIVE', 'CONDITIONAL settle ACTIVE', 'ACTIVE settle CONDITIONAL', 'ACTIVE lock CONFIRMED', 'CONDITIONAL lock FAILED', 'CONFIRMED fulfil FULFILLED',
    'CONFIRMED release RELEASED', 'DRAFT withdraw WITHDRAWN', 'OFFERED withdraw WITHDRAWN', 'CONDITIONAL withdraw WITHDRAWN', 'ACTIVE withdraw WITHDRAWN', 'OFFERED expire EXPIRED', 'CONDITIONAL expire EXPIRED', 'ACTIVE expire EXPIRED',
  ]);
});
