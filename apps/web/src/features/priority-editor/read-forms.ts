// Reads the forms of the council's side into inputs of the API.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { textOf, textOrNull } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { ConsultationContentInput, OptionInput } from '../../gql/types.ts';
import { londonMoment } from '../../language/london-moment.ts';

const CLOSING_HOUR = 17;

export const pairIn = (form: FormData, name: string) => ({ en: textOrNull(form, `${name}-en`), cy: textOrNull(form, `${name}-cy`) });

/** What was typed as pounds; as typed where it is no amount, so that the API says what to do. */
const poundsIn = (form: FormData, name: string): string | null => {
  const typed = textOf(form, name);
  const pence = parsePounds(typed);
  return pence === null ? null : toDecimalString(pence);
};

export type Read<Input> = { readonly input: Input; readonly userErrors: UserError[] };

export function contentIn(form: FormData): Read<ConsultationContentInput> {
  const [year, month, day] = ['closesAt-year', 'closesAt-month', 'closesAt-day'].map((name) => textOf(form, name));
  const isEmpty = [year, month, day].every((part) => part === '');
  const closesAt = londonMoment(Number(year || NaN), Number(month || NaN), Number(day || NaN), CLOSING_HOUR);
  const budget = poundsIn(form, 'budget');
  const userErrors: UserError[] = [];
  if (!isEmpty && closesAt === null) userErrors.push({ code: 'DATE', path: ['closesAt'], message: '' });
  if (textOf(form, 'budget') !== '' && budget === null) userErrors.push({ code: 'AMOUNT', path: ['budget'], message: '' });
  return { input: { question: pairIn(form, 'question'), about: pairIn(form, 'about'), closesAt, ...(form.has('budget') ? { budget } : {}) }, userErrors };
}

export function optionIn(form: FormData): Read<OptionInput> {
  const cost = poundsIn(form, 'option-cost');
  const [title, note, problemId] = [pairIn(form, 'option-title'), pairIn(form, 'option-note'), textOrNull(form, 'option-problem')];
  const userErrors: UserError[] = [];
  if (problemId && (title.en ?? title.cy)) userErrors.push({ code: 'BOTH', path: ['problemId'], message: '' });
  if (textOf(form, 'option-cost') !== '' && cost === null) userErrors.push({ code: 'AMOUNT', path: ['cost'], message: '' });
  return { input: { ...(problemId ? { problemId } : { title }), note, cost }, userErrors };
}
