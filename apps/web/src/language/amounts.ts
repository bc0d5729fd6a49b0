// Writes amounts of money and plain numbers the same way everywhere.
import { formatPounds, fromDecimalString } from '@moothall/domain/money';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

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
  return NUMBER.format(value);
}
