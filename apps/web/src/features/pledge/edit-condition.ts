// Carries out one step of building a condition, as the buttons of its page ask for in the address.
import { parsePounds } from '@moothall/domain/money';
import type { Condition, OrganisationClass } from '@moothall/domain/pledge';
import { addPart, changeMode, groupOf, pathOf, removePart } from './condition-tree.ts';
import type { Group, Mode } from './condition-tree.ts';

export type EditProblem = 'TYPE' | 'MIN' | 'K' | 'MIN_EACH' | 'ORGANISATION' | 'FACT' | 'AT_MOST' | 'WITHOUT' | 'ONLY_FIRST';

/** The names of the fields of one step; they are taken out of the address afterwards. */
export const EDIT_FIELDS = ['op', 'path', 'mode', 'group-k', 'type', 'min', 'total-from', 'total-own', 'k', 'count-from', 'count-own', 'min-each', 'organisation', 'fact', 'into'];

const CLASSES: readonly OrganisationClass[] = ['council', 'supplier', 'funder', 'citizen'];
const MODES: readonly Mode[] = ['all', 'any', 'atLeast'];

export function editTree(tree: Group, query: URLSearchParams): Group | EditProblem {
  const path = pathOf(query.get('path') ?? '');
  const mode = MODES.find((one) => one === query.get('mode')) ?? 'all';
  if (query.get('op') === 'remove') return removePart(tree, path);
  if (query.get('op') === 'mode') return changeMode(tree, path, mode, Number(query.get('group-k')) || 1);
  const part = readPart(query);
  if (typeof part === 'string') return part;
  const into = query.get('into') ?? '';
  const newMode = MODES.find((one) => `new-${one}` === into);
  return newMode ? addPart(tree, [], groupOf(newMode, 1, [part])) : addPart(tree, pathOf(into), part);
}

function readPart(query: URLSearchParams): Condition | EditProblem {
  const type = query.get('type');
  if (type === 'total') return readTotal(query);
  if (type === 'count') return readCount(query);
  if (type === 'organisation') {
    const organisationId = query.get('organisation');
    return organisationId ? { type, organisationId } : 'ORGANISATION';
  }
  if (type === 'fact') {
    const code = query.get('fact');
    return code ? { type, code } : 'FACT';
  }
  return type === 'at-most' ? 'AT_MOST' : type === 'without' ? 'WITHOUT' : type === 'only-first' ? 'ONLY_FIRST' : 'TYPE';
}

function readTotal(query: URLSearchParams): Condition | EditProblem {
  const min = parsePounds(query.get('min') ?? '');
  if (min === null || min === 0n) return 'MIN';
  return { type: 'total', min, ...whoOf(query, 'total') };
}

function readCount(query: URLSearchParams): Condition | EditProblem {
  const k = Number(query.get('k'));
  if (!Number.isInteger(k) || k < 1) return 'K';
  const typed = (query.get('min-each') ?? '').trim();
  const minEach = typed === '' ? 0n : parsePounds(typed);
  if (minEach === null) return 'MIN_EACH';
  return { type: 'count', k, ...(minEach > 0n ? { minEach } : {}), ...whoOf(query, 'count') };
}

function whoOf(query: URLSearchParams, prefix: 'total' | 'count') {
  const from = CLASSES.find((one) => one === query.get(`${prefix}-from`));
  return { ...(from ? { class: from } : {}), ...(query.get(`${prefix}-own`) === 'no' ? { excludeOwn: true } : {}) };
}
