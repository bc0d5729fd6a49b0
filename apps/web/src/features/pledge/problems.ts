// What is still wrong with the answers of a step.
import { parsePounds } from '@moothall/domain/money';
import { isMoney, validUntilOf } from './answers.ts';
import type { Answers, Step } from './answers.ts';

export type ProblemCode = 'WHO' | 'KIND' | 'AMOUNT' | 'NOTE' | 'VERIFIER' | 'RATIO' | 'BASE' | 'UNTIL' | 'UNTIL_PAST' | 'AUTHORITY';

export interface Problem {
  code: ProblemCode;
  /** id of the field */
  field: string;
}

const LEAST_TEXT = 10;

export function problemsOf(step: Step, answers: Answers, organisationIds: readonly string[], now: Date): Problem[] {
  if (step === 'who') return organisationIds.includes(answers.org) ? [] : [{ code: 'WHO', field: 'org' }];
  if (step === 'what') return answers.kind ? [] : [{ code: 'KIND', field: 'kind' }];
  if (step === 'amount') return amountProblems(answers);
  if (step === 'until') return untilProblems(answers, now);
  return [];
}

function amountProblems(answers: Answers): Problem[] {
  const pence = parsePounds(answers.amount);
  const problems: Problem[] = [];
  if (answers.kind === 'MATCH' && !(isWhole(answers.numerator) && isWhole(answers.denominator))) problems.push({ code: 'RATIO', field: 'numerator' });
  if (answers.kind === 'MATCH' && !answers.base) problems.push({ code: 'BASE', field: 'base' });
  if (pence === null || pence === 0n) problems.push({ code: 'AMOUNT', field: 'amount' });
  if (!isMoney(answers.kind) && answers.note.length < LEAST_TEXT) problems.push({ code: 'NOTE', field: 'note' });
  if (answers.kind && !isMoney(answers.kind) && (answers.verifier === '' || answers.verifier === answers.org)) problems.push({ code: 'VERIFIER', field: 'verifier' });
  return problems;
}

function untilProblems(answers: Answers, now: Date): Problem[] {
  const until = validUntilOf(answers);
  const problems: Problem[] = [];
  if (until === undefined) problems.push({ code: 'UNTIL', field: 'until-day' });
  else if (until !== null && Date.parse(until) <= now.getTime()) problems.push({ code: 'UNTIL_PAST', field: 'until-day' });
  if (answers.authority.length < LEAST_TEXT) problems.push({ code: 'AUTHORITY', field: 'authority' });
  return problems;
}

const isWhole = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);
