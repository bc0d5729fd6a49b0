// Says how far a problem has come, in words first and in colour second.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { ProblemState } from '../../../gql/types.ts';

const WORDS: Record<ProblemState, MessageDescriptor> = {
  NOTED: msg`Noted, only your council sees it`,
  SHARED: msg`Shared`,
  IN_CHALLENGE: msg`In a challenge`,
  CLOSED: msg`Closed`,
};

const TONES: Record<ProblemState, StatusTone> = { NOTED: 'waiting', SHARED: 'open', IN_CHALLENGE: 'active', CLOSED: 'closed' };

export function useStateText(): (state: ProblemState) => string {
  const { i18n } = useLingui();
  return (state) => i18n._(WORDS[state]);
}

export function ProblemStateTag({ state }: { state: ProblemState }) {
  const stateText = useStateText();
  return <StatusTag tone={TONES[state]}>{stateText(state)}</StatusTag>;
}
