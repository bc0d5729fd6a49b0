// What somebody has answered so far on the way to a pledge; it lives in the address, so that every step can be gone back to.
import { parsePounds } from '@moothall/domain/money';
import type { MatchBase, PledgeKind } from '../../gql/types.ts';
import { readTree } from './condition-tree.ts';
import type { Group } from './condition-tree.ts';

export const STEPS = ['who', 'what', 'amount', 'conditions', 'until', 'check'] as const;
export type Step = (typeof STEPS)[number];
export const KINDS: readonly PledgeKind[] = ['CASH', 'MATCH', 'IN_KIND', 'STAFF', 'DATA', 'SITE'];

export interface Answers {
  org: string;
  kind: PledgeKind | null;
  /** as typed; of a match the most it pays */
  amount: string;
  note: string;
  /** the organisation that is asked to check a value in kind */
  verifier: string;
  numerator: string;
  denominator: string;
  base: MatchBase | null;
  tree: Group;
  day: string;
  month: string;
  year: string;
  authority: string;
  /** the pledge that is changed, and the version of it that was read; nothing for a new one */
  change: string;
  version: string;
}

/** The fields of each step, so that a form carries the answers of all others. */
const FIELDS: Record<Step, readonly string[]> = {
  who: ['org'],
  what: ['kind'],
  amount: ['amount', 'note', 'verifier', 'numerator', 'denominator', 'base'],
  conditions: ['condition'],
  until: ['until-day', 'until-month', 'until-year', 'authority'],
  check: [],
};
const ALL_FIELDS = ['change', 'version', ...STEPS.flatMap((step) => FIELDS[step])];

export const stepOf = (text: string | null): Step => STEPS.find((step) => step === text) ?? 'who';
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

export function readAnswers(query: URLSearchParams): Answers {
  const text = (name: string) => (query.get(name) ?? '').trim();
  return {
    org: text('org'),
    kind: KINDS.find((kind) => kind === text('kind')) ?? null,
    amount: text('amount'),
    note: text('note'),
    verifier: text('verifier'),
    numerator: text('numerator') || '1',
    denominator: text('denominator') || '1',
    base: (['COUNCIL_CASH', 'ALL_CASH'] as const).find((base) => base === text('base')) ?? null,
    tree: readTree(query.get('condition')),
    day: text('until-day'),
    month: text('until-month'),
    year: text('until-year'),
    authority: text('authority'),
    change: text('change'),
    version: text('version'),
  };
}

/** The answers given on other steps, as name and value. */
export function carried(query: URLSearchParams, step: Step): [string, string][] {
  return ALL_FIELDS.filter((name) => !FIELDS[step].includes(name)).flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] satisfies [string, string]] : [];
  });
}

export function hrefOfStep(path: string, query: URLSearchParams, step: Step): string {
  const kept = ALL_FIELDS.flatMap((name) => [...query.getAll(name)].map((value) => [name, value]));
  return `${path}?${new URLSearchParams([['step', step], ...kept]).toString()}`;
}

export const isMoney = (kind: PledgeKind | null): boolean => kind === 'CASH' || kind === 'MATCH';

export const penceOf = ({ amount }: Answers): bigint => parsePounds(amount) ?? 0n;

/** The end of the last day on which the pledge counts, in UK time; null without one, undefined when it is no date. */
export function validUntilOf({ day, month, year }: Answers): string | null | undefined {
  if (day === '' && month === '' && year === '') return null;
  const [d, m, y] = [day, month, year].map(Number);
  const date = new Date(Date.UTC(y ?? NaN, (m ?? NaN) - 1, d ?? NaN, 23, 59, 59));
  const isReal = date.getUTCDate() === d && date.getUTCMonth() + 1 === m && date.getUTCFullYear() === y;
  return isReal && (y ?? 0) > 2000 ? endOfUkDay(date) : undefined;
}

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

function endOfUkDay(date: Date): string {
  const shown = HOUR.format(date);
  // In summer 23:59 in universal time is 00:59 of the next day in London.
  return new Date(date.getTime() - (shown.startsWith('00') ? 3_600_000 : 0)).toISOString();
}
