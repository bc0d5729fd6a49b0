// What the three ways of asking are called, and where a consultation stands, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { ConsultationMethod, ConsultationState, UndecidedReason } from '../../../gql/types.ts';

const METHODS: Record<ConsultationMethod, MessageDescriptor> = {
  PAIRWISE: msg`Two at a time`,
  RANKED: msg`Ranked ballot of a panel`,
  BUDGET: msg`Vote on a budget`,
};

const STATES: Record<ConsultationState, { words: MessageDescriptor; tone: StatusTone }> = {
  DRAFT: { words: msg`Draft`, tone: 'waiting' },
  OPEN: { words: msg`Open`, tone: 'open' },
  CLOSED: { words: msg`Closed`, tone: 'closed' },
};

const REASONS: Record<UndecidedReason, MessageDescriptor> = {
  BOTH_MATTER: msg`Both matter as much to me`,
  NEITHER_MATTERS: msg`Neither matters to me`,
  TOO_ALIKE: msg`They are the same thing`,
  NOT_ENOUGH_KNOWN: msg`I do not know enough about them`,
  OTHER: msg`Another reason`,
};

export const UNDECIDED_REASONS: readonly UndecidedReason[] = ['BOTH_MATTER', 'NEITHER_MATTERS', 'TOO_ALIKE', 'NOT_ENOUGH_KNOWN', 'OTHER'];

export function usePriorityWords() {
  const { i18n } = useLingui();
  return {
    methodText: (method: ConsultationMethod) => i18n._(METHODS[method]),
    reasonText: (reason: UndecidedReason) => i18n._(REASONS[reason]),
  };
}

export function ConsultationTag({ state }: { state: ConsultationState }) {
  const { i18n } = useLingui();
  const { words, tone } = STATES[state];
  return <StatusTag tone={tone}>{i18n._(words)}</StatusTag>;
}
