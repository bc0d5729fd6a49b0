// The way from a pledge into the questions, with every answer as it is now.
import type { MatchBase, PledgeKind } from '../../gql/types.ts';

export interface ChangedPledge {
  id: string;
  version: number;
  kind: PledgeKind;
  note: string | null;
  authority: string;
  condition: unknown;
  match: { numerator: number; denominator: number; base: MatchBase } | null;
  validUntil: string | null;
  amount: { amount: string };
  organisation: { id: string };
  valuation: { verifier: { id: string } | null } | null;
}

export function changeLink(slug: string, pledge: ChangedPledge): string {
  const { id, version, kind, note, authority, condition, match, validUntil, amount, organisation, valuation } = pledge;
  const isAlways = typeof condition === 'object' && condition !== null && 'type' in condition && condition.type === 'always';
  const day = validUntil ? londonDay(new Date(validUntil)) : null;
  const answers: [string, string | undefined][] = [
    ['step', 'amount'], ['change', id], ['version', String(version)], ['org', organisation.id], ['kind', kind], ['amount', amount.amount.replace(/\.00$/, '')], ['note', note ?? ''],
    ['verifier', valuation?.verifier?.id], ['numerator', match?.numerator.toString()], ['denominator', match?.denominator.toString()],
    ['base', match?.base],
    ['condition', isAlways ? undefined : JSON.stringify(condition)],
    ['until-day', day?.day], ['until-month', day?.month], ['until-year', day?.year], ['authority', authority],
  ];
  const given = answers.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/solutions/${slug}/pledge?${new URLSearchParams(given).toString()}`;
}

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric' });

function londonDay(at: Date): Record<string, string> {
  const parts = DATE.formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value.replace(/^0/, '')]));
}
