// Writes shares and ranks the same way in words, tables and pictures of the ranking.
import { useLingui } from '@lingui/react/macro';

interface Estimate {
  value: number;
  error: number;
}

/** Per cent without decimals, but never 0% or 100% for what is only nearly so. */
export function wholePercent(value: number): string {
  const percent = Math.round(value * 100);
  if (percent === 0 && value > 0) return '<1%';
  if (percent === 100 && value < 1) return '>99%';
  return `${percent}%`;
}

export function useFigures() {
  const { t } = useLingui();
  return {
    /** With the error of the simulation itself, for tables. */
    exactly: ({ value, error }: Estimate) => t`${(value * 100).toFixed(1)}% ± ${(error * 100).toFixed(1)}`,
    rank: ({ value, error }: Estimate) => t`${value.toFixed(2)} ± ${error.toFixed(2)}`,
    between: (from: number, to: number) => (from === to ? t`always ${from}` : t`between ${from} and ${to}`),
  };
}
