// Reads a text in two languages out of a sent form, and puts one into the boxes of a form.
import { textOrNull } from '../../data/form-text.ts';

export interface TwoTexts {
  en: string | null;
  cy: string | null;
}

export function pairIn(form: FormData, name: string): TwoTexts {
  return { en: textOrNull(form, `${name}-en`), cy: textOrNull(form, `${name}-cy`) };
}

export function pairValues(name: string, text: TwoTexts | null | undefined): Record<string, string> {
  return { [`${name}-en`]: text?.en ?? '', [`${name}-cy`]: text?.cy ?? '' };
}
