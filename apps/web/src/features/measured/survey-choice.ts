// The choice of columns between form and API: read from the fields, and guessed from the names of columns at first.
import type { EvidenceKind, FigureUnit, SurveyChoiceInput } from '../../gql/types.ts';
import { textOf } from '../../data/form-text.ts';

export const COLUMN_FIELDS = ['place', 'value', 'period', 'n', 'responseRate', 'margin', 'group', 'service'] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Words by which columns are often named; the person sees the guess and changes it. */
const OFTEN: Record<ColumnField, RegExp> = {
  place: /\b(?:gss|ons|la|local authority|area|council|geography)?\s*code\b|^code$/i,
  value: /^(?:value|figure|percent(?:age)?|score|result)$|satisf/i,
  period: /\byear\b|\bperiod\b|\bdate\b|\bmonth\b/i,
  n: /^n$|\b(?:base|answers|responses|respondents|sample)\b/i,
  responseRate: /response rate/i,
  margin: /margin|\bci\b|plus or minus|±/i,
  group: /\bgroup\b|\bage\b|\bdemographic\b/i,
  service: /\bservice\b/i,
};

export function guessedColumns(header: readonly string[]): Record<string, string> {
  const taken = new Set<string>();
  const guesses: Record<string, string> = { 'source.kind': 'SURVEY', 'source.unit': 'PERCENT' };
  for (const field of COLUMN_FIELDS) {
    const name = header.find((one) => OFTEN[field].test(one) && !taken.has(one));
    if (name === undefined) continue;
    taken.add(name);
    guesses[`columns.${field}`] = name;
  }
  return guesses;
}

const KINDS: readonly EvidenceKind[] = ['SURVEY', 'SERVICE_REPORTS', 'DELIBERATION', 'PETITION', 'COMPLAINT', 'WORKFORCE', 'SUPPLY_CHAIN', 'EXPERT'];
const UNITS: readonly FigureUnit[] = ['PERCENT', 'SCORE', 'COUNT', 'POUNDS', 'DAYS', 'OTHER'];

export const kindOf = (text: string): EvidenceKind => KINDS.find((kind) => kind === text) ?? 'SURVEY';
export const unitOf = (text: string): FigureUnit => UNITS.find((unit) => unit === text) ?? 'OTHER';

export function surveyChoiceOf(form: FormData): SurveyChoiceInput {
  const column = (field: ColumnField): string => textOf(form, `columns.${field}`);
  const source = (field: string): string => textOf(form, `source.${field}`);
  return {
    columns: {
      place: column('place'),
      value: column('value'),
      period: column('period') || null,
      n: column('n') || null,
      responseRate: column('responseRate') || null,
      margin: column('margin') || null,
      group: column('group') || null,
      service: column('service') || null,
    },
    source: {
      kind: kindOf(source('kind')),
      title: source('title'),
      unit: unitOf(source('unit')),
      service: source('service') || null,
      period: source('period') || null,
      method: source('method'),
      citation: source('citation'),
      url: source('url') || null,
    },
  };
}
