// Reads the list of challenges that an address asks for, and writes the address for another list.
import type { ChallengeFilter, ChallengeSort, Nation, Stage, Theme } from '../../../gql/types.ts';

const DAY_MS = 86_400_000;

export const STAGE_GROUPS = {
  wanted: ['ENGAGING', 'OPEN'],
  scoring: ['CLOSED', 'EVALUATING'],
  funding: ['SHORTLISTED', 'PLEDGING'],
  pilots: ['PILOTING'],
  ended: ['CONCLUDED', 'ARCHIVED', 'WITHDRAWN', 'TERMINATED'],
} as const satisfies Record<string, readonly Stage[]>;
export type StageGroup = keyof typeof STAGE_GROUPS;

export const NATIONS = ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const satisfies readonly Nation[];
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and The Humber',
] as const;

export const BUDGETS = {
  small: { budgetAtMost: '50000' },
  middle: { budgetAtLeast: '50000', budgetAtMost: '250000' },
  large: { budgetAtLeast: '250000' },
} as const satisfies Record<string, Pick<ChallengeFilter, 'budgetAtLeast' | 'budgetAtMost'>>;
export type BudgetChoice = keyof typeof BUDGETS;

export const CLOSING_DAYS = ['7', '14', '30', '90'] as const;

export interface BrowseChoice {
  q: string;
  themes: Theme[];
  stage: StageGroup | null;
  /** a nation or a region of England */
  where: string;
  place: string;
  lead: string;
  budget: BudgetChoice | null;
  closes: string;
  sort: ChallengeSort;
}

type IsTheme = (value: string) => value is Theme;

export function readChoice(query: URLSearchParams, isTheme: IsTheme): BrowseChoice {
  const stage = query.get('stage') ?? '';
  const budget = query.get('budget') ?? '';
  const closes = query.get('closes') ?? '';
  return {
    q: (query.get('q') ?? '').trim().slice(0, 200),
    themes: query.getAll('theme').filter(isTheme),
    stage: isKeyOf(STAGE_GROUPS, stage) ? stage : null,
    where: [...NATIONS, ...REGIONS].find((one) => one === query.get('where')) ?? '',
    place: query.get('place') ?? '',
    lead: query.get('lead') ?? '',
    budget: isKeyOf(BUDGETS, budget) ? budget : null,
    closes: CLOSING_DAYS.find((days) => days === closes) ?? '',
    sort: query.get('sort') === 'NEWEST' ? 'NEWEST' : 'CLOSING_SOONEST',
  };
}

export function filterOf(choice: BrowseChoice, now: Date): ChallengeFilter {
  const nation = NATIONS.find((one) => one === choice.where);
  return {
    ...(choice.q ? { query: choice.q } : {}),
    ...(choice.themes.length > 0 ? { themes: choice.themes } : {}),
    ...(choice.stage ? { stages: [...STAGE_GROUPS[choice.stage]] } : {}),
    ...(nation ? { nations: [nation] } : choice.where ? { regions: [choice.where] } : {}),
    ...(choice.place ? { places: [choice.place] } : {}),
    ...(choice.lead ? { lead: choice.lead } : {}),
    ...(choice.budget ? BUDGETS[choice.budget] : {}),
    ...(choice.closes ? { closesBefore: new Date(now.getTime() + Number(choice.closes) * DAY_MS).toISOString() } : {}),
  };
}

/** The address of the list without one of its filters, from the first page. */
export function hrefWithout(query: URLSearchParams, name: string, value?: string): string {
  const rest = new URLSearchParams(query);
  rest.delete('after');
  if (value === undefined) rest.delete(name);
  else rest.delete(name, value);
  return `?${rest.toString()}`;
}

function isKeyOf<T extends object>(group: T, value: string): value is Extract<keyof T, string> {
  return Object.hasOwn(group, value);
}
