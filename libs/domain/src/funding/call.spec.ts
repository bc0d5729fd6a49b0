// Shows that a call ends once, who may end it, and what a reference looks like.
import { describe, expect, it } from '@jest/globals';
import { CALL_ROLES, CALL_STATES, CALL_TRANSITIONS, decidePayment, decideReferences, decideVerifying, decideVoiding, isOverdue, isReference, mayOnCall } from './index.ts';
import { refusalsOf } from '../decision/index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);

describe('a call', () => {
  it('moves by the table alone, and never again once it has ended', () => {
    expect(CALL_STATES.filter((from) => !CALL_TRANSITIONS.some((move) => move.from === from))).toEqual(['POSTED', 'VOIDED']);
    const by = Object.fromEntries((['pay', 'verify', 'void', 'refer'] as const).map((action) => [action, CALL_ROLES.filter((role) => mayOnCall(action, role))]));
    expect(by).toEqual({ pay: ['LEAD', 'PLEDGER'], verify: ['SECOND'], void: ['LEAD'], refer: ['LEAD', 'PLEDGER'] });
  });

  it('is paid in whole or in part, within what was asked for', () => {
    const pending = { state: 'PENDING', called: 500n, isInKind: false } as const;
    expect(codes(decidePayment({ ...pending, paid: 500n }))).toEqual([]);
    expect(codes(decidePayment({ ...pending, paid: 1n }))).toEqual([]);
    expect(codes(decidePayment({ ...pending, paid: 0n }))).toEqual(['AMOUNT_MISSING']);
    expect(codes(decidePayment({ ...pending, paid: 501n }))).toEqual(['MORE_THAN_CALLED']);
    expect(codes(decidePayment({ ...pending, paid: 1n, isInKind: true }))).toEqual(['IS_IN_KIND']);
    expect(codes(decidePayment({ ...pending, paid: 1n, state: 'POSTED' }))).toEqual(['ALREADY_POSTED']);
    expect(codes(decidePayment({ ...pending, paid: 1n, state: 'VOIDED' }))).toEqual(['ALREADY_VOIDED']);
  });

  it('in kind is verified by somebody else', () => {
    const delivery = { state: 'PENDING', isInKind: true, isOwnRecord: false } as const;
    expect(codes(decideVerifying(delivery))).toEqual([]);
    expect(codes(decideVerifying({ ...delivery, isOwnRecord: true }))).toEqual(['OWN_RECORD']);
    expect(codes(decideVerifying({ ...delivery, isInKind: false }))).toEqual(['NOT_IN_KIND']);
    expect(codes(decideVerifying({ ...delivery, state: 'POSTED' }))).toEqual(['ALREADY_POSTED']);
  });

  it('is voided with a reason, before it is paid', () => {
    expect(codes(decideVoiding({ state: 'PENDING', reason: 'Wrong date' }))).toEqual([]);
    expect(codes(decideVoiding({ state: 'PENDING', reason: '  x ' }))).toEqual(['REASON_MISSING']);
    expect(codes(decideVoiding({ state: 'POSTED', reason: 'Wrong date' }))).toEqual(['ALREADY_POSTED']);
    expect(codes(decideVoiding({ state: 'VOIDED', reason: 'Wrong date' }))).toEqual(['ALREADY_VOIDED']);
  });

  it('is late from the day after it was due, while it waits', () => {
    expect(isOverdue('PENDING', '2027-03-31', '2027-03-31')).toBe(false);
    expect(isOverdue('PENDING', '2027-03-31', '2027-04-01')).toBe(true);
    expect(isOverdue('POSTED', '2027-03-31', '2027-04-01')).toBe(false);
    expect(isOverdue('PENDING', null, '2027-04-01')).toBe(false);
  });
});

describe('references', () => {
  it.each(['PO-2027/0041', 'INV 77.1', '#12', 'Archeb 4'])('takes %j', (text) => expect(isReference(text)).toBe(true));
  it.each(['', '=1+1', '-5', '@SUM', 'a  b', 'a ', 'x'.repeat(41), 'a\nb', 'a;b'])('refuses %j', (text) => expect(isReference(text)).toBe(false));

  it('are changed while the call waits, each with its own fault', () => {
    expect(codes(decideReferences({ state: 'PENDING', purchaseOrder: 'PO-1', invoice: null }))).toEqual([]);
    expect(refusalsOf(decideReferences({ state: 'PENDING', purchaseOrder: '=1', invoice: '@' })).map((one) => one.path)).toEqual([['purchaseOrder'], ['invoice']]);
    expect(codes(decideReferences({ state: 'POSTED', purchaseOrder: 'PO-1', invoice: null }))).toEqual(['ALREADY_POSTED']);
  });
});
