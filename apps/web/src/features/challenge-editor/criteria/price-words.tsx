// The ways in which price can count, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { isPriceMethod } from './price-methods.ts';
import type { PriceMethod } from './price-methods.ts';

const METHODS: Record<PriceMethod, MessageDescriptor> = {
  BENCHMARK: msg`A price fixed beforehand earns all the points`,
  PER_POINT: msg`Price for each point`,
  LOWEST: msg`The lowest price earns all the points`,
};
const NONE = msg`By no rule: scored like any other criterion, or not at all`;

/** @returns words for a method, or for none of them */
export function usePriceWords(): (method: string) => string {
  const { i18n } = useLingui();
  return (method) => i18n._(isPriceMethod(method) ? METHODS[method] : NONE);
}
