// The values of a draft as its form holds them.
import type { ConsultationEditorFragment } from '../../gql/types.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric' });

const inLondon = (iso: string): Record<string, string> => {
  const parts = DATE.formatToParts(new Date(iso));
  const part = (type: string): string => String(Number(parts.find((one) => one.type === type)?.value ?? ''));
  return { 'closesAt-day': part('day'), 'closesAt-month': part('month'), 'closesAt-year': part('year') };
};

export function valuesOf({ question, about, budget, closesAt }: ConsultationEditorFragment): Record<string, string> {
  return {
    'question-en': question.en ?? '',
    'question-cy': question.cy ?? '',
    'about-en': about.en ?? '',
    'about-cy': about.cy ?? '',
    budget: budget?.amount.replace(/\.00$/, '') ?? '',
    ...(closesAt ? inLondon(closesAt) : {}),
  };
}
