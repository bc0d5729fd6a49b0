// Figures of satisfaction in words: the mean out of 5 with its interval, and shares in per cent.
import { useLingui } from '@lingui/react/macro';
import type { FigureFragment } from '../../gql/types.ts';

/** "2.7"; the same in both languages. */
export const oneDecimal = (value: number): string => value.toFixed(1);
export const percentText = (share: number): string => `${(100 * share).toFixed(0)}%`;

export function useFigureText() {
  const { t } = useLingui();
  return {
    /** @param n null when it is hidden */
    meanText: (mean: FigureFragment | null, n: number | null): string => {
      if (n === null) return t`fewer than 10 answers`;
      if (mean === null) return t`${n} answers, too few to compare`;
      const value = oneDecimal(mean.value);
      if (mean.low === null || mean.high === null) return t`${value} out of 5, from ${n} answers that are all alike`;
      const [low, high] = [oneDecimal(mean.low), oneDecimal(mean.high)];
      return t`${value} out of 5 (between ${low} and ${high}), from ${n} answers`;
    },
    /** The same beside a picture, where the scale is drawn. */
    shortText: (mean: FigureFragment | null, n: number | null): string => {
      if (n === null) return t`fewer than 10 answers`;
      if (mean === null) return t`${n} answers, too few to compare`;
      const value = oneDecimal(mean.value);
      if (mean.low === null || mean.high === null) return t`${value}, all ${n} answers alike`;
      const [low, high] = [oneDecimal(mean.low), oneDecimal(mean.high)];
      return t`${value} (${low} to ${high}), ${n} answers`;
    },
  };
}

/** What a dot plot draws of a mean; nothing of one that is hidden. */
export function dotOf(mean: FigureFragment | null): { now?: number; low?: number; high?: number } {
  if (mean === null) return {};
  return { now: mean.value, ...(mean.low === null || mean.high === null ? {} : { low: mean.low, high: mean.high }) };
}
