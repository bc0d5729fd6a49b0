// Where a scorer stands with a challenge, in words and as a tag.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { EvaluatorStatus } from '../../gql/types.ts';

const STATES: Record<EvaluatorStatus, { tone: StatusTone; text: MessageDescriptor }> = {
  PENDING_DECLARATION: { tone: 'waiting', text: msg`Declaration needed` },
  CLEARED: { tone: 'open', text: msg`Ready to score` },
  RECUSED: { tone: 'closed', text: msg`Cannot score: conflict` },
  IN_PROGRESS: { tone: 'active', text: msg`Not sent yet` },
  SENT: { tone: 'done', text: msg`Sent` },
};

export function EvaluatorStatusTag({ status }: { status: EvaluatorStatus }) {
  const { i18n } = useLingui();
  const { tone, text } = STATES[status];
  return <StatusTag tone={tone}>{i18n._(text)}</StatusTag>;
}
