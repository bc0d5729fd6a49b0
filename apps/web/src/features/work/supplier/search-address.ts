// The address of the list of challenges that a kept filter asks for.
const STAGES: Record<string, string> = { OPEN: 'wanted', ENGAGING: 'wanted', CLOSED: 'scoring', EVALUATING: 'scoring', SHORTLISTED: 'funding', PLEDGING: 'funding', PILOTING: 'pilots', CONCLUDED: 'ended', ARCHIVED: 'ended' };

const isFilter = (filter: unknown): filter is Record<string, unknown> => typeof filter === 'object' && filter !== null;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : []);

export function addressOfFilter(filter: unknown): string {
  if (!isFilter(filter)) return '/challenges';
  const query = new URLSearchParams();
  const [words] = texts(filter.query);
  if (words) query.set('q', words);
  for (const theme of texts(filter.themes)) query.append('theme', theme);
  const [stage] = texts(filter.stages).flatMap((one) => STAGES[one] ?? []);
  if (stage) query.set('stage', stage);
  const [where] = [...texts(filter.nations), ...texts(filter.regions)];
  if (where) query.set('where', where);
  const [place] = texts(filter.places);
  if (place) query.set('place', place);
  const [lead] = texts(filter.lead);
  if (lead) query.set('lead', lead);
  const budget = budgetOf(texts(filter.budgetAtLeast)[0], texts(filter.budgetAtMost)[0]);
  if (budget) query.set('budget', budget);
  return `/challenges?${query.toString()}`;
}

const budgetOf = (least: string | undefined, most: string | undefined): string | null => {
  if (least === undefined && most === undefined) return null;
  if (least === undefined) return 'small';
  return most === undefined ? 'large' : 'middle';
};
