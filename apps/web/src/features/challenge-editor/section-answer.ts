// What an action of the editor answers: errors, or the same form with groups moved, places found, or a difference to look at.
import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import type { FormAnswer } from '../../data/form-answer.ts';
import { newFormKey } from '../../data/form-key.ts';
import { textOf } from '../../data/form-text.ts';
import { INTENT, formValues, rearranged, rowsOf, withRows } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import { SearchPlacesDocument } from '../../gql/search-places.ts';
import { BLANK_CRITERION, BLANK_INDICATOR } from './list-input.ts';
import { notePrice } from './note-price.ts';
import type { PlaceSearch } from './place-fields.tsx';

export interface SectionAnswer extends FormAnswer {
  /** the box that takes the focus */
  focus?: string;
  search?: PlaceSearch;
  /** the answers are fit to be compared with what is published */
  isComparison?: boolean;
}

const BLANK = { indicators: BLANK_INDICATOR, criteria: BLANK_CRITERION, placeCodes: {} };
const FIRST_BOX: Record<string, string> = { indicators: 'name-en', criteria: 'title-en' };

/** The form again with these answers, without an error. */
export function again(values: Values, more: Partial<SectionAnswer> = {}): SectionAnswer {
  return { userErrors: [], values, conflict: false, attempt: newFormKey(), ...more };
}

/** The form again with what is wrong in it. */
export function refusedAnswer(userErrors: UserError[], values: Values) {
  return data<SectionAnswer>({ userErrors, values, conflict: false, attempt: newFormKey() }, { status: 422 });
}

/** Buttons inside the form that change it without saving; null when the button pressed saves. */
export async function rearrangedAnswer(call: ActionFunctionArgs, form: FormData): Promise<SectionAnswer | null> {
  notePrice(form);
  const moved = rearranged(form, BLANK);
  if (moved) return again(moved.values, { focus: boxAfter(moved.list, moved.index) });
  const [list, verb, code] = textOf(form, INTENT).split(':');
  if (list !== 'places') return null;
  const query = textOf(form, 'placeQuery');
  const found = query === '' ? [] : (await ask(call, SearchPlacesDocument, { query })).places.nodes;
  const values = formValues(form);
  const place = found.find((one) => one.code === code);
  if (verb !== 'add' || !place) return again(values, { search: { query, places: found }, focus: 'places-found' });
  const row = { code: place.code, 'name-en': place.name.en ?? '', 'name-cy': place.name.cy ?? '' };
  const chosen = withRows(values, 'placeCodes', [...rowsOf(values, 'placeCodes'), row]);
  return again(chosen, { search: { query, places: found }, focus: 'placeCodes' });
}

function boxAfter(list: string, index: number): string {
  if (list === 'placeCodes') return 'placeCodes';
  return index === -1 ? `${list}-add` : `${list}-${index}-${FIRST_BOX[list] ?? ''}`;
}
