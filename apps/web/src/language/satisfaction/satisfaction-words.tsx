// How satisfied somebody is, and who speaks, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const RATING_WORDS: readonly MessageDescriptor[] = [
  msg`Very dissatisfied`,
  msg`Dissatisfied`,
  msg`Neither satisfied nor dissatisfied`,
  msg`Satisfied`,
  msg`Very satisfied`,
];

const SOURCE_WORDS = {
  PUBLIC: msg`Members of the public`,
  WORKFORCE: msg`People who do the work`,
  SUPPLY_CHAIN: msg`Firms in the supply chain`,
} satisfies Record<string, MessageDescriptor>;

export const RATINGS = [1, 2, 3, 4, 5] as const;

export function useSatisfactionWords() {
  const { i18n } = useLingui();
  return {
    /** @param rating from 1 to 5 */
    ratingText: (rating: number): string => {
      const words = RATING_WORDS[rating - 1];
      return words ? i18n._(words) : String(rating);
    },
    sourceText: (source: keyof typeof SOURCE_WORDS): string => i18n._(SOURCE_WORDS[source]),
  };
}
