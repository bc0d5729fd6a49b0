// The ways in which price can count by a published rule, as the API knows them.
import { PRICE_METHODS } from '@moothall/domain/challenge';
import type { PriceMethod } from '@moothall/domain/challenge';

export { PRICE_METHODS };
export type { PriceMethod };

export function isPriceMethod(value: string | undefined): value is PriceMethod {
  return PRICE_METHODS.some((method) => method === value);
}
