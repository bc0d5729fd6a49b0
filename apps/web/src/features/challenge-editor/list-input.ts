// Reads the indicators, and what repeated groups have in common: those left wholly empty are dropped, a missing code is made from the name.
import type { Values } from '../../data/repeated-fields.ts';
import { rowsOf, withRows } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import { fault, textPair } from './reading.ts';
import type { Reading } from './reading.ts';

/** What is chosen of a group, but is no text of its own. */
const UNWRITTEN: readonly string[] = ['direction', 'tie', 'price'];
const CODE = /^[A-Z][A-Z0-9_]{0,29}$/;

export const BLANK_INDICATOR: Values = {
  code: '', 'name-en': '', 'name-cy': '', unit: '', baseline: '', target: '', direction: 'DOWN', source: '', measureBy: '',
};
export const BLANK_CRITERION: Values = { code: '', 'title-en': '', 'title-cy': '', 'guidance-en': '', 'guidance-cy': '', weight: '', minimumScore: '' };

export function indicatorsInput(values: Values): Reading {
  const rows = rowsOf(values, 'indicators').filter(isTouched);
  const codes = codesOf(rows, 'name-en', 'INDICATOR');
  const read = rows.map((row, index) => {
    const at = (field: string) => ['indicators', String(index), field];
    const baseline = numberIn(row.baseline, at('baseline'));
    const target = numberIn(row.target, at('target'));
    const code = codes[index] ?? '';
    return {
      indicator: {
        code,
        name: textPair(row, 'name'),
        unit: row.unit?.trim() ?? '',
        baseline: baseline.value,
        target: target.value,
        direction: row.direction === 'UP' ? ('UP' as const) : ('DOWN' as const),
        source: row.source?.trim() ?? '',
        measureBy: row.measureBy?.trim() ?? '',
      },
      faults: [...baseline.faults, ...target.faults, ...codeFaults(code, at('code'))],
    };
  });
  return { content: { indicators: read.map(({ indicator }) => indicator) }, faults: read.flatMap(({ faults }) => faults) };
}

function numberIn(typed: string | undefined, path: readonly string[]): { value: number | null; faults: UserError[] } {
  const text = (typed ?? '').trim().replace(/(\d),(?=\d{3}\b)/g, '$1').replace('−', '-');
  if (text === '') return { value: null, faults: [] };
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? { value: Number(text), faults: [] } : { value: null, faults: [fault('NO_NUMBER', ...path)] };
}

export const codeFaults = (code: string, path: readonly string[]): UserError[] => (CODE.test(code) ? [] : [fault('NO_CODE', ...path)]);

/** The answers without groups that were left empty, so that every error finds its group. */
export function withoutEmptyGroups(values: Values): Values {
  return ['indicators', 'criteria'].reduce((rest, list) => withRows(rest, list, rowsOf(rest, list).filter(isTouched)), values);
}

export function isTouched(row: Values): boolean {
  return Object.entries(row).some(([field, value]) => !UNWRITTEN.includes(field) && value.trim() !== '');
}

/** Codes as typed, in capitals; where there is none, the first words of the name, and never one that is taken. */
export function codesOf(rows: readonly Values[], nameField: string, instead: string): string[] {
  const typed = rows.map((row) => (row.code ?? '').trim().toUpperCase().replace(/[\s-]+/g, '_'));
  const taken = new Set(typed.filter(Boolean));
  return rows.map((row, index) => {
    if (typed[index]) return typed[index];
    const made = fromWords(row[nameField] ?? '') || instead;
    const free = [made, ...rows.map((_, place) => `${made}_${place + 2}`)].find((code) => !taken.has(code)) ?? made;
    taken.add(free);
    return free;
  });
}

function fromWords(name: string): string {
  const words = name.toUpperCase().normalize('NFD').replace(/[^A-Z0-9 ]/g, '').split(' ').filter(Boolean);
  return words.slice(0, 2).join('_').replace(/^[^A-Z]+/, '').slice(0, 20);
}
