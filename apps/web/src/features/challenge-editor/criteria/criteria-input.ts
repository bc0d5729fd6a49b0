// Reads the criteria with what earns each score, and the rules of the order: how equal points are told apart, how price counts.
import { SCORE_LEVELS } from '@moothall/domain/challenge';
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import type { Values } from '../../../data/repeated-fields.ts';
import { rowsOf } from '../../../data/repeated-fields.ts';
import type { UserError } from '../../../data/tell.ts';
import type { HowPriceCountsInput } from '../../../gql/types.ts';
import { codeFaults, codesOf, isTouched } from '../list-input.ts';
import { isPriceMethod } from './price-methods.ts';
import { fault, textPair } from '../reading.ts';
import type { Reading } from '../reading.ts';

const FULL_BP = 10_000;

export function criteriaInput(values: Values): Reading {
  const rows = rowsOf(values, 'criteria').filter(isTouched);
  const codes = codesOf(rows, 'title-en', 'CRITERION');
  const read = rows.map((row, index) => {
    const at = (field: string) => ['criteria', String(index), field];
    const weight = basisPoints(row.weight, at('weightBp'));
    const least = row.minimumScore?.trim() ?? '';
    const code = codes[index] ?? '';
    return {
      criterion: {
        code,
        title: textPair(row, 'title'),
        guidance: textPair(row, 'guidance'),
        weightBp: weight.value,
        minimumScore: /^[0-5]$/.test(least) ? Number(least) : null,
        anchors: anchorsIn(row),
      },
      faults: [...weight.faults, ...codeFaults(code, at('code'))],
    };
  });
  const ties = tieBreakIn(rows, codes);
  const price = priceRuleIn(values, codes.find((_, index) => rows[index]?.price === 'yes') ?? null);
  return {
    content: { criteria: read.map(({ criterion }) => criterion), tieBreak: ties.codes, priceRule: price.rule },
    faults: [...read.flatMap(({ faults }) => faults), ...ties.faults, ...price.faults],
  };
}

function anchorsIn(row: Values) {
  return SCORE_LEVELS.map((level) => ({ level, text: textPair(row, `anchor${level}`) })).filter(({ text: { en, cy } }) => en !== '' || cy !== null);
}

function tieBreakIn(rows: readonly Values[], codes: readonly string[]): { codes: string[]; faults: UserError[] } {
  const typed = rows.flatMap(({ tie = '' }, index) => (tie.trim() === '' ? [] : [{ index, place: tie.trim() }]));
  const places = typed.map(({ place }) => Number(place));
  return {
    codes: typed.toSorted((one, other) => Number(one.place) - Number(other.place)).flatMap(({ index }) => codes[index] ?? []),
    faults: typed.flatMap(({ index, place }, order) => {
      const path = ['criteria', String(index), 'tie'];
      if (!/^[1-9]\d?$/.test(place)) return [fault('NO_PLACE', ...path)];
      return places.indexOf(Number(place)) < order ? [fault('SAME_PLACE', ...path)] : [];
    }),
  };
}

function priceRuleIn(values: Values, criterionCode: string | null): { rule: HowPriceCountsInput | null; faults: UserError[] } {
  const method = values['priceRule-method'];
  if (!isPriceMethod(method)) return { rule: null, faults: [] };
  if (method === 'LOWEST') return { rule: { method, criterionCode }, faults: [] };
  if (method === 'PER_POINT') {
    const points = values['priceRule-minimumPoints']?.trim() ?? '';
    const isFit = points === '' || (/^\d{1,3}(\.\d{1,2})?$/.test(points) && Number(points) <= 100);
    return { rule: { method, minimumPoints: points === '' ? null : Number(points) }, faults: isFit ? [] : [fault('NO_POINTS', 'priceRule', 'minimumPoints')] };
  }
  const typed = values['priceRule-benchmark']?.trim() ?? '';
  const pence = typed === '' ? null : parsePounds(typed);
  const faults = typed !== '' && pence === null ? [fault('NO_AMOUNT', 'priceRule', 'benchmark')] : [];
  return { rule: { method, criterionCode, benchmark: pence === null ? null : toDecimalString(pence) }, faults };
}

/** Per cent as typed (`12.5` or `12,5`) to basis points, without a detour over inexact fractions. */
export function basisPoints(typed: string | undefined, path: readonly string[]): { value: number; faults: UserError[] } {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed?.trim() ?? '') ?? [];
  if (!typed?.trim()) return { value: 0, faults: [] };
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return whole && value <= FULL_BP ? { value, faults: [] } : { value: 0, faults: [fault('NO_WEIGHT', ...path)] };
}
