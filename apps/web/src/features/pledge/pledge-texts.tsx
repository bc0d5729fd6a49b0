// The kinds of pledges and what is wrong with an answer, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { PledgeKind } from '../../gql/types.ts';
import type { EditProblem } from './edit-condition.ts';
import type { ProblemCode } from './problems.ts';

const KINDS: Record<PledgeKind, { name: MessageDescriptor; hint: MessageDescriptor }> = {
  CASH: { name: msg`Money`, hint: msg`A fixed amount in pounds` },
  MATCH: { name: msg`Match funding`, hint: msg`So many pounds for every pound of others, up to a limit` },
  IN_KIND: { name: msg`Goods or services`, hint: msg`Such as plant, software or materials` },
  STAFF: { name: msg`Staff time`, hint: msg`People of yours who work on the pilot` },
  DATA: { name: msg`Data`, hint: msg`Records or readings that the pilot needs` },
  SITE: { name: msg`A site`, hint: msg`Roads, buildings or land to try it on` },
};

const PROBLEMS: Record<ProblemCode, MessageDescriptor> = {
  WHO: msg`Choose the organisation that pledges`,
  KIND: msg`Choose what you pledge`,
  AMOUNT: msg`Enter the amount in pounds, like 25000`,
  NOTE: msg`Say what it is and how you valued it, in at least 10 characters`,
  VERIFIER: msg`Choose another organisation that checks what it is worth`,
  RATIO: msg`Enter two whole numbers, like 1 and 2`,
  BASE: msg`Choose whose money you match`,
  UNTIL: msg`Enter a real date, like 31 3 2027, or leave it out`,
  UNTIL_PAST: msg`Enter a date that lies ahead, or leave it out`,
  AUTHORITY: msg`Say what lets you commit your organisation, in at least 10 characters`,
};

const EDITS: Record<EditProblem, MessageDescriptor> = {
  TYPE: msg`Choose a kind of condition`,
  MIN: msg`Enter the amount in pounds, like 140000`,
  K: msg`Enter how many, as a whole number of at least 1`,
  MIN_EACH: msg`Enter the amount for each in pounds, like 40000, or leave it out`,
  ORGANISATION: msg`Choose an organisation`,
  FACT: msg`Choose a milestone`,
  AT_MOST: msg`“At most so much” cannot be a condition: more support would then undo your pledge, and the round could have two outcomes or none. Ask for what must be there.`,
  WITHOUT: msg`“Only if somebody stays out” cannot be a condition: two organisations could each wait for the other to stay out. Ask for what must be there.`,
  ONLY_FIRST: msg`“Only if we are among the first” cannot be a condition: the outcome must not depend on the order of pledging. Set a last day in place of it.`,
};

/** The field that each problem of a new condition belongs to. */
export const EDIT_FIELD: Record<EditProblem, string> = {
  TYPE: 'type',
  MIN: 'min',
  K: 'k',
  MIN_EACH: 'min-each',
  ORGANISATION: 'organisation',
  FACT: 'fact',
  AT_MOST: 'type',
  WITHOUT: 'type',
  ONLY_FIRST: 'type',
};

export function usePledgeTexts() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: PledgeKind) => i18n._(KINDS[kind].name),
    kindHint: (kind: PledgeKind) => i18n._(KINDS[kind].hint),
    problemText: (code: ProblemCode) => i18n._(PROBLEMS[code]),
    editText: (code: EditProblem) => i18n._(EDITS[code]),
  };
}
