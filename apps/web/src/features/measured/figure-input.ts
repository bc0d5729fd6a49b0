// Reads a figure from its form; numbers are checked here, as the API takes no text for them.
import type { AddEvidenceInput } from '../../gql/types.ts';
import { textOf } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import { kindOf, unitOf } from './survey-choice.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const NUMBER_FIELDS = ['value', 'n', 'margin', 'response'] as const;
const HUNDRED = 100;

/** `userErrors` have no message: the form says it in the language of the page. */
export function figureInputOf(form: FormData): { input: AddEvidenceInput | null; userErrors: UserError[]; leadsTo: string } {
  const text = (name: string): string => textOf(form, name).trim();
  const numbers = Object.fromEntries(NUMBER_FIELDS.map((name) => [name, text(name).replaceAll(',', '').replace(/%$/, '')]));
  const userErrors = NUMBER_FIELDS.filter((name) => numbers[name] !== '' && !NUMBER.test(numbers[name] ?? '')).map((name) => ({ code: 'NO_NUMBER', path: [name === 'response' ? 'responseRate' : name], message: '' }));
  const [problemId, place, service] = [text('problemId'), text('place'), text('service')];
  const leadsTo = problemId ? `/problems/${text('slug')}/evidence` : `/places/${place}/${service}`;
  if (userErrors.length > 0) return { input: null, userErrors, leadsTo };
  const number = (name: (typeof NUMBER_FIELDS)[number]): number | null => (numbers[name] === '' ? null : Number(numbers[name]));
  const response = number('response');
  const input: AddEvidenceInput = {
    problemId: problemId || null,
    place: problemId ? null : place,
    service: problemId ? null : service,
    kind: kindOf(text('kind')),
    title: text('title'),
    group: text('group') || null,
    periodFrom: text('periodFrom') || null,
    periodTo: text('periodTo') || null,
    value: number('value'),
    unit: unitOf(text('unit')),
    n: number('n'),
    margin: number('margin'),
    responseRate: response === null ? null : response / HUNDRED,
    method: text('method'),
    citation: text('citation'),
    url: text('url') || null,
  };
  return { input, userErrors, leadsTo };
}
