// A call asks a pledger to pay, or notes what was delivered in kind; it ends once, by payment or proof, or without effect.
import { allowed, combine, type Decision, demand, type Refusal, refused, refuse } from '../decision/index.ts';

export const CALL_STATES = ['PENDING', 'POSTED', 'VOIDED'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** LEAD: a buyer of the council that leads. SECOND: somebody else of the lead or of the pledger than who recorded a delivery. */
export const CALL_ROLES = ['LEAD', 'PLEDGER', 'SECOND'] as const;
export type CallRole = (typeof CALL_ROLES)[number];
export type CallAction = 'pay' | 'verify' | 'void' | 'refer';
export type CallTransition = { readonly from: CallState; readonly to: CallState; readonly action: CallAction; readonly by: readonly CallRole[] };

/** What is posted or voided never moves again: a mistake is put right by a new call. */
export const CALL_TRANSITIONS: readonly CallTransition[] = [
  { from: 'PENDING', to: 'POSTED', action: 'pay', by: ['LEAD', 'PLEDGER'] },
  { from: 'PENDING', to: 'POSTED', action: 'verify', by: ['SECOND'] },
  { from: 'PENDING', to: 'VOIDED', action: 'void', by: ['LEAD'] },
  { from: 'PENDING', to: 'PENDING', action: 'refer', by: ['LEAD', 'PLEDGER'] },
];

export const mayOnCall = (action: CallAction, role: CallRole): boolean => CALL_TRANSITIONS.some((move) => move.action === action && move.by.includes(role));

const SHORTEST_REASON = 5;
const isReason = (text: string): boolean => text.trim().length >= SHORTEST_REASON;

const demandPending = (state: CallState): Decision<'ALREADY_POSTED' | 'ALREADY_VOIDED'> =>
  state === 'PENDING'
    ? allowed
    : state === 'POSTED'
      ? refused(refuse('ALREADY_POSTED', ['id'], 'This was recorded already, and is counted once. There is nothing more to do.'))
      : refused(refuse('ALREADY_VOIDED', ['id'], 'This was withdrawn, so it no longer asks for anything. Ask for a new one if it was withdrawn by mistake.'));

export type PayingCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'AMOUNT_MISSING' | 'MORE_THAN_CALLED' | 'IS_IN_KIND';

/** Whole or in part, at most once; the rest of a part payment may be called again. */
export const decidePayment = (facts: { readonly state: CallState; readonly called: bigint; readonly paid: bigint; readonly isInKind: boolean }): Decision<PayingCode> =>
  combine<PayingCode>(
    demandPending(facts.state),
    demand(!facts.isInKind, 'IS_IN_KIND', ['id'], 'This is a delivery in kind: somebody else than who recorded it verifies it.'),
    demand(facts.paid > 0n, 'AMOUNT_MISSING', ['amount'], 'Enter the amount that was paid in pounds, like 25000.'),
    demand(facts.paid <= facts.called, 'MORE_THAN_CALLED', ['amount'], 'Enter at most the amount that was asked for.'),
  );

export type VerifyingCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'NOT_IN_KIND' | 'OWN_RECORD';

/** What was delivered is verified by somebody else than who wrote it down. */
export const decideVerifying = (facts: { readonly state: CallState; readonly isInKind: boolean; readonly isOwnRecord: boolean }): Decision<VerifyingCode> =>
  combine<VerifyingCode>(
    demandPending(facts.state),
    demand(facts.isInKind, 'NOT_IN_KIND', ['id'], 'This is a call for money: record what was paid.'),
    demand(!facts.isInKind || !facts.isOwnRecord, 'OWN_RECORD', ['id'], 'You recorded this delivery, so somebody else has to verify it.'),
  );

export type VoidingCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'REASON_MISSING';

export const decideVoiding = (facts: { readonly state: CallState; readonly reason: string }): Decision<VoidingCode> =>
  combine<VoidingCode>(demandPending(facts.state), demand(isReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say why, in at least 5 characters.'));

export type ReferenceCode = 'ALREADY_POSTED' | 'ALREADY_VOIDED' | 'INVALID_REFERENCE';

/** As finance systems print them: letters, digits and - / . # _ with single spaces, and never the start of a formula. */
const REFERENCE = /^[\p{L}\p{N}#](?:[\p{L}\p{N}\-/.#_]| (?! )){0,39}$/u;
export const isReference = (text: string): boolean => REFERENCE.test(text) && !text.endsWith(' ');

export const decideReferences = (facts: { readonly state: CallState; readonly purchaseOrder: string | null; readonly invoice: string | null }): Decision<ReferenceCode> => {
  const wrong = (path: string, text: string | null): readonly Refusal<'INVALID_REFERENCE'>[] =>
    text === null || isReference(text) ? [] : [refuse('INVALID_REFERENCE', [path], 'Enter at most 40 letters, digits, spaces or the signs - / . # _, like PO-2027/0041.')];
  return combine<ReferenceCode>(demandPending(facts.state), refused(...wrong('purchaseOrder', facts.purchaseOrder), ...wrong('invoice', facts.invoice)));
};

/** Days are compared as `YYYY-MM-DD` in London; on the day itself it is not late. */
export const isOverdue = (state: CallState, dueOn: string | null, today: string): boolean => state === 'PENDING' && dueOn !== null && dueOn < today;
