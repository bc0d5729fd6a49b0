// The filters of the dashboard as they stand in the address, so that they work as links and without a script.
import type { OutcomeStanding, Theme } from '../../gql/types.ts';

export interface OutcomeFilter {
  place: string | null;
  theme: Theme | null;
  indicator: string | null;
  outcome: OutcomeStanding | null;
}

export const STANDINGS: readonly OutcomeStanding[] = ['MET', 'PARTLY', 'NOT_MET', 'NOT_MEASURED', 'STOPPED', 'NOT_YET'];

export function filterOf(query: URLSearchParams, themes: readonly Theme[]): OutcomeFilter {
  return {
    place: query.get('place') || null,
    theme: themes.find((one) => one === query.get('theme')) ?? null,
    indicator: query.get('indicator') || null,
    outcome: STANDINGS.find((one) => one === query.get('outcome')) ?? null,
  };
}

/** The same filter with one part changed, as the end of an address. */
export function searchOf(filter: OutcomeFilter, change: Partial<OutcomeFilter> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...change })) if (typeof value === 'string') query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}
