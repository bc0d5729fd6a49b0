// Writes a value with its unit.
import { numberText } from '../../../language/amounts.ts';

export function withUnit(value: number | null, unit: string): string {
  if (value === null) return '–';
  return unit === '%' ? `${numberText(value)}%` : `${numberText(value)} ${unit}`;
}
