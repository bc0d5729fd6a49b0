// Roles on a panel and where its members stand, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { EvaluatorStatus, PanelRole } from '../../gql/types.ts';

const ROLES: Record<PanelRole, { name: MessageDescriptor; does: MessageDescriptor }> = {
  EVALUATOR: { name: msg`Scorer`, does: msg`Scores the ideas alone, before seeing other scores` },
  CHAIR: { name: msg`Chair`, does: msg`Leads the panel and records the agreed scores` },
};

const STATES: Record<EvaluatorStatus, { tone: StatusTone; text: MessageDescriptor }> = {
  PENDING_DECLARATION: { tone: 'waiting', text: msg`Has not declared interests yet` },
  CLEARED: { tone: 'open', text: msg`No conflict, ready` },
  RECUSED: { tone: 'problem', text: msg`Has a conflict, cannot score` },
  IN_PROGRESS: { tone: 'active', text: msg`Is scoring` },
  SENT: { tone: 'done', text: msg`Has sent the scores` },
};

export const PANEL_ROLES: readonly PanelRole[] = ['EVALUATOR', 'CHAIR'];

export function usePanelWords() {
  const { i18n } = useLingui();
  return {
    roleText: (role: PanelRole) => i18n._(ROLES[role].name),
    roleHint: (role: PanelRole) => i18n._(ROLES[role].does),
  };
}

export function MemberStatusTag({ status }: { status: EvaluatorStatus }) {
  const { i18n } = useLingui();
  const { tone, text } = STATES[status];
  return <StatusTag tone={tone}>{i18n._(text)}</StatusTag>;
}
