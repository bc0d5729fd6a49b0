// The weights of a what-if in the address of the page, so that they can be shared and are stored nowhere.
import type { WhatIfWeightInput } from '../../gql/types.ts';

const PREFIX = 'weight-';

export const weightField = (code: string): string => PREFIX + code;

export interface Wondered {
  /** As typed, by criterion. */
  typed: Record<string, string>;
  /** Null where nobody asked, or what was asked cannot be answered. */
  weights: WhatIfWeightInput[] | null;
  /** What the typed weights add up to, when that is not 100 or not a number. */
  wrongSum: number | null;
}

export function wonderedIn(search: URLSearchParams): Wondered {
  const typed: Record<string, string> = {};
  search.forEach((value, name) => {
    if (name.startsWith(PREFIX)) typed[name.slice(PREFIX.length)] = value.trim();
  });
  const weights = Object.entries(typed).map(([code, text]) => ({ code, weightBp: Math.round(Number(text.replace(',', '.') || '0') * 100) }));
  if (weights.length === 0) return { typed, weights: null, wrongSum: null };
  const sum = weights.reduce((total, { weightBp }) => total + weightBp, 0);
  const isWhole = sum === 10_000 && weights.every(({ weightBp }) => weightBp >= 0);
  return { typed, weights: isWhole ? weights : null, wrongSum: isWhole ? null : sum / 100 };
}
