// On what ground a shortlist departs from the order by points, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { OverrideReason } from '../../gql/types.ts';

export const OVERRIDE_WORDS: Record<OverrideReason, MessageDescriptor> = {
  PORTFOLIO: msg`Together these ideas cover more than the best ones alone`,
  AFFORDABILITY: msg`What has more points costs more than there is`,
  LEGAL_ADVICE: msg`The law stands against what has more points`,
  CAPACITY: msg`The council cannot run what has more points`,
  OTHER: msg`Another ground`,
};

export function useOverrideText(): (code: OverrideReason) => string {
  const { i18n } = useLingui();
  return (code) => i18n._(OVERRIDE_WORDS[code]);
}
