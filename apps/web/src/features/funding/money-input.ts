// Reads the forms about money: plans, days and amounts.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { textOf } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { PlanTranchesInput } from '../../gql/types.ts';

/** Lines of the form of a plan; empty ones are left out. */
export const PLAN_LINES = [0, 1, 2, 3, 4, 5] as const;

/** The amount as the API takes it; zero for what is no amount, which the server refuses beside its field. */
export const amountIn = (form: FormData, name: string): string => toDecimalString(parsePounds(textOf(form, name)) ?? 0n);

/** Shares with a per cent sign or without. */
const shareIn = (text: string): string => toDecimalString(parsePounds(text.replace(/\s*%$/, '')) ?? 0n);

export function planInput(form: FormData): PlanTranchesInput {
  const lines = PLAN_LINES.map((line) => ({ title: textOf(form, `title-${line}`), value: textOf(form, `value-${line}`), milestone: textOf(form, `milestone-${line}`) }));
  const used = lines.filter(({ title, value }) => title !== '' || value !== '');
  return {
    roundId: textOf(form, 'roundId'),
    version: Number(textOf(form, 'version')),
    basis: 'SHARES',
    tranches: used.map(({ title, value, milestone }) => ({ title, value: shareIn(value), milestone: milestone || null })),
  };
}

/** A day as `2027-03-31`, or what is wrong with it. */
export function dayIn(form: FormData, prefix: string): string | UserError {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => textOf(form, `${prefix}-${part}`));
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return isReal ? text : { code: 'DUE_DATE', path: ['dueOn'], message: '' };
}
