// Writes amounts of money and plain numbers the same way everywhere.
import { formatPounds, fromDecimalString } from '@moothall/domain/money';

export interface Money {
  amount: string;
}

export function moneyText(money: Money): string {
  const pence = fromDecimalString(money.amount);
  return pence === null ? `£${money.amount}` : formatPounds(pence);
}

/** Pounds as a number, for lengths in pictures only. */
export function poundsOf(money: Money): number {
  return Number(money.amount);
}

export function numberText(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);
}
