// Reads the part of the register that an address asks for, and writes the address for another part.
import type { ProblemFilter, ProblemState } from '../../../gql/types.ts';

/** What is neither a note nor closed; the list begins with these. */
const LIVING: readonly ProblemState[] = ['SHARED', 'IN_CHALLENGE'];
export const STATE_CHOICES = ['SHARED', 'IN_CHALLENGE', 'CLOSED', 'NOTED'] as const satisfies readonly ProblemState[];

export interface ProblemChoice {
  q: string;
  service: string;
  /** a GSS code */
  place: string;
  organisation: string;
  state: ProblemState | null;
}

export function readChoice(query: URLSearchParams): ProblemChoice {
  return {
    q: (query.get('q') ?? '').trim().slice(0, 200),
    service: (query.get('service') ?? '').slice(0, 100),
    place: (query.get('place') ?? '').slice(0, 20),
    organisation: (query.get('organisation') ?? '').slice(0, 100),
    state: STATE_CHOICES.find((state) => state === query.get('state')) ?? null,
  };
}

export function filterOf({ q, service, place, organisation, state }: ProblemChoice): ProblemFilter {
  return {
    states: state ? [state] : [...LIVING],
    ...(q ? { query: q } : {}),
    ...(service ? { services: [service] } : {}),
    ...(place ? { places: [place] } : {}),
    ...(organisation ? { organisation } : {}),
  };
}

export const isUnfiltered = (choice: ProblemChoice): boolean => Object.values(choice).every((value) => !value);

/** The address of the list without one of its filters, from the first page. */
export function hrefWithout(query: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(query);
  rest.delete('after');
  rest.delete(name);
  const left = rest.toString();
  return left ? `/problems?${left}` : '/problems';
}
