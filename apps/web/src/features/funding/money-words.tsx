// Kinds of pledges, calls and entries of the books in words, and the errors of their forms.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { CallState, MoneyEntryKind, MoneyUnit, PledgeKind } from '../../gql/types.ts';

const KINDS: Record<PledgeKind, MessageDescriptor> = {
  CASH: msg`Money`,
  MATCH: msg`Match funding`,
  IN_KIND: msg`Goods or services`,
  STAFF: msg`Staff time`,
  DATA: msg`Data`,
  SITE: msg`A site`,
};
const STATES: Record<string, MessageDescriptor> = {
  CONFIRMED: msg`Binding`,
  FULFILLED: msg`Fulfilled`,
  RELEASED: msg`Released`,
};
const CALLS: Record<CallState, MessageDescriptor> = { PENDING: msg`Waiting`, POSTED: msg`Paid`, VOIDED: msg`Withdrawn` };
const DELIVERIES: Record<CallState, MessageDescriptor> = { PENDING: msg`To be verified`, POSTED: msg`Verified`, VOIDED: msg`Withdrawn` };
const ENTRIES: Record<MoneyEntryKind, MessageDescriptor> = {
  COMMIT: msg`Became binding`,
  CAP: msg`Share fitted to what is needed`,
  CALL: msg`Called`,
  POST: msg`Recorded as paid`,
  VOID: msg`Call withdrawn`,
  RELEASE: msg`Released`,
};
const UNITS: Record<MoneyUnit, MessageDescriptor> = { GBP: msg`Money`, IN_KIND: msg`In kind, at the declared value` };

export function useMoneyWords() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: PledgeKind) => i18n._(KINDS[kind]),
    pledgeText: (state: string) => i18n._(STATES[state] ?? msg`Binding`),
    callText: (state: CallState, unit: MoneyUnit) => i18n._((unit === 'GBP' ? CALLS : DELIVERIES)[state]),
    entryText: (kind: MoneyEntryKind) => i18n._(ENTRIES[kind]),
    unitText: (unit: MoneyUnit) => i18n._(UNITS[unit]),
  };
}

/** The reasons of the server in the language of the page. */
const ERRORS: Record<string, MessageDescriptor> = {
  POT_CLOSED: msg`What was not called is released already, so there is nothing left to do`,
  PLAN_IN_USE: msg`Something was called by this plan already, so it can no longer change`,
  NO_TRANCHES: msg`Plan at least one step`,
  TITLE_MISSING: msg`Say what this step pays for`,
  WEIGHT_MISSING: msg`Enter a share of more than nothing, like 40`,
  WRONG_SUM: msg`Make the shares add up to 100%`,
  NO_SUCH_MILESTONE: msg`Choose one of the milestones of the pilot, or the start`,
  MILESTONE_NOT_REACHED: msg`Wait until the milestone is reached, or say in at least 10 characters why you call before`,
  NOTHING_TO_CALL: msg`All of this step is called already`,
  DUE_DATE_PAST: msg`Enter a date to pay by that is today or later`,
  DUE_DATE: msg`Enter a real date, like 31 3 2027`,
  ALREADY_POSTED: msg`This was recorded already, and is counted once. There is nothing more to do`,
  ALREADY_VOIDED: msg`This was withdrawn, so it no longer asks for anything`,
  AMOUNT_MISSING: msg`Enter the amount that was paid in pounds, like 25000`,
  MORE_THAN_CALLED: msg`Enter at most the amount that was asked for`,
  INVALID_REFERENCE: msg`Enter at most 40 letters, digits, spaces or the signs - / . # _, like PO-2027/0041`,
  REASON_MISSING: msg`Say why, so that pledgers understand it`,
  OWN_RECORD: msg`You recorded this delivery, so somebody else has to verify it`,
  VALUE_MISSING: msg`Enter what this part was valued at when it was pledged, like 6000`,
  MORE_THAN_LEFT: msg`Enter at most what is still to come of this pledge`,
  NOTE_MISSING: msg`Say what was delivered, in at least 5 characters`,
  NOT_IN_KIND: msg`Choose a pledge in kind`,
  PILOT_RUNS: msg`Stop or close the pilot first: pledgers are bound while it goes on`,
  CALLS_PENDING: msg`Record what was paid of each open call, or withdraw it, first`,
};

export function useMoneyErrors(answer: FormAnswer | undefined): FormErrors {
  const { i18n } = useLingui();
  const errors = (answer?.userErrors ?? []).map((error) => {
    const own = ERRORS[error.code];
    return own ? { ...error, message: i18n._(own) } : error;
  });
  return errorsFromUserErrors(errors, (path) => {
    const [first = '', second, third] = path;
    if (first === 'tranches' && second !== undefined) return `${third ?? 'title'}-${second}`;
    if (first === 'tranches') return 'value-0';
    return first === 'dueOn' ? 'due-day' : first;
  });
}
