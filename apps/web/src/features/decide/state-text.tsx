// How far a shortlist is, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { ShortlistState } from '../../gql/types.ts';

const WORDS: Record<ShortlistState, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  PROPOSED: msg`Waits for votes`,
  APPROVED: msg`Approved, not issued yet`,
  ISSUED: msg`Issued`,
  SUPERSEDED: msg`Replaced`,
};

export function useStateText(): (state: ShortlistState) => string {
  const { i18n } = useLingui();
  return (state) => i18n._(WORDS[state]);
}
