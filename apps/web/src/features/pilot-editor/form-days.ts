// Reads a day from three boxes as the API wants it, such as 2027-03-31; the API says what is wrong with it.
import { textOf } from '../../data/form-text.ts';

export function dayOf(form: FormData, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => textOf(form, `${name}-${part}`));
  return `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** A number as people type it; not a number when it is none, which the API refuses. */
export function numberOf(form: FormData, name: string): number | null {
  const text = textOf(form, name).replaceAll(',', '');
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}
