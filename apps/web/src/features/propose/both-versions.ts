// Two versions of the answers of a section in one form, and the choice between them.
import type { Values } from '../../data/repeated-fields.ts';
import { textOfAnswers } from './autosaver.ts';
import { ROW_LISTS } from './row-lists.ts';

export const MINE = 'mine:';
export const THEIRS = 'theirs:';
export const KEEP = 'keep:';

/** The answer that a box belongs to: a list is chosen as a whole, and so is a figure with what supports it. */
export function unitOf(name: string): string {
  const list = ROW_LISTS.find((one) => name.startsWith(`${one}-`));
  return list ?? name.replace(/^(claims-.+)-(value|low|high|evidence|basis)$/, '$1');
}

export function ofUnit(unit: string, answers: Values): Values {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => unitOf(name) === unit));
}

export function differingUnits(mine: Values, theirs: Values): string[] {
  const units = new Set([...Object.keys(mine), ...Object.keys(theirs)].map(unitOf));
  return [...units].filter((unit) => textOfAnswers(ofUnit(unit, mine)) !== textOfAnswers(ofUnit(unit, theirs)));
}

/** The answers that were chosen; where nothing differed both are the same. */
export function chosenAnswers(values: Values): Values {
  const under = (prefix: string): Values =>
    Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])));
  const [mine, theirs, keep] = [under(MINE), under(THEIRS), under(KEEP)];
  const units = new Set([...Object.keys(mine), ...Object.keys(theirs)].map(unitOf));
  return Object.assign({}, ...[...units].map((unit) => ofUnit(unit, keep[unit] === 'theirs' ? theirs : mine)));
}
