// Forms whose groups of fields repeat: their answers as one flat record (`team-0-name`), and moves within a group that
// work by a plain form post, so that adding and removing needs no script.
import { textOf } from './form-text.ts';

export type Values = Record<string, string>;

/** What the button pressed asks for: `team:add`, `team:2:remove`, `team:2:up`, `team:2:down`. */
export const INTENT = 'intent';

/** The answers of a form, without passwords and without the fields that steer it. */
export function formValues(form: FormData): Values {
  const values: Values = {};
  form.forEach((value, name) => {
    if (typeof value === 'string' && name !== INTENT && !/password/i.test(name)) values[name] = value;
  });
  return values;
}

/** The groups of a list in order; their numbers need not be without gaps. */
export function rowsOf(values: Values, list: string): Values[] {
  const rows = new Map<number, Values>();
  for (const [name, value] of Object.entries(values)) {
    const parts = numbered(name, list);
    if (parts) rows.set(parts.index, { ...rows.get(parts.index), [parts.field]: value });
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

/** The same answers with other groups in the list. */
export function withRows(values: Values, list: string, rows: readonly Values[]): Values {
  const others = Object.entries(values).filter(([name]) => numbered(name, list) === null);
  const groups = rows.flatMap((row, index) => Object.entries(row).map(([field, value]) => [`${list}-${index}-${field}`, value] as const));
  return Object.fromEntries([...others, ...groups]);
}

export interface Rearranged {
  values: Values;
  /** the group that was moved or added, to put the focus there; -1 when it is gone */
  index: number;
  list: string;
}

/** The answers after the button that was pressed; null when that button does something else. */
export function rearranged(form: FormData, blank: Record<string, Values>): Rearranged | null {
  const [list = '', at = '', verb = ''] = textOf(form, INTENT).split(':');
  const empty = blank[list];
  if (!empty) return null;
  const values = formValues(form);
  const rows = rowsOf(values, list);
  if (at === 'add') return { values: withRows(values, list, [...rows, empty]), index: rows.length, list };
  const index = Number(at);
  if (verb === 'remove') return { values: withRows(values, list, rows.filter((_, place) => place !== index)), index: -1, list };
  const target = verb === 'up' ? index - 1 : verb === 'down' ? index + 1 : index;
  const [one, other] = [rows[index], rows[target]];
  if (!one || !other) return { values, index, list };
  return { values: withRows(values, list, rows.with(index, other).with(target, one)), index: target, list };
}

function numbered(name: string, list: string): { index: number; field: string } | null {
  if (!name.startsWith(`${list}-`)) return null;
  const [, index = '', field = ''] = /^(\d+)-(.+)$/.exec(name.slice(list.length + 1)) ?? [];
  return index ? { index: Number(index), field } : null;
}
