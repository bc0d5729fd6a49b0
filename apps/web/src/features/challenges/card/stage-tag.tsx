// Says at which stage a challenge is, in words first and in colour second.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { Stage } from '../../../gql/types.ts';

const WORDS: Record<Stage, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  IN_REVIEW: msg`In review`,
  CHANGES_REQUESTED: msg`Changes asked for`,
  APPROVED: msg`Approved, not yet published`,
  ENGAGING: msg`Talking to suppliers`,
  OPEN: msg`Open for ideas`,
  CLOSED: msg`Closed for ideas`,
  EVALUATING: msg`Ideas being scored`,
  SHORTLISTED: msg`Shortlist decided`,
  PLEDGING: msg`Raising money`,
  PILOTING: msg`Pilot running`,
  CONCLUDED: msg`Concluded`,
  ARCHIVED: msg`Archived`,
  WITHDRAWN: msg`Withdrawn`,
  TERMINATED: msg`Stopped`,
};

const TONES: Record<Stage, StatusTone> = {
  DRAFT: 'waiting',
  IN_REVIEW: 'waiting',
  CHANGES_REQUESTED: 'problem',
  APPROVED: 'waiting',
  ENGAGING: 'active',
  OPEN: 'open',
  CLOSED: 'closed',
  EVALUATING: 'active',
  SHORTLISTED: 'done',
  PLEDGING: 'active',
  PILOTING: 'active',
  CONCLUDED: 'done',
  ARCHIVED: 'closed',
  WITHDRAWN: 'problem',
  TERMINATED: 'problem',
};

export function useStageText(): (stage: Stage) => string {
  const { i18n } = useLingui();
  return (stage) => i18n._(WORDS[stage]);
}

export function StageTag({ stage }: { stage: Stage }) {
  const stageText = useStageText();
  return <StatusTag tone={TONES[stage]}>{stageText(stage)}</StatusTag>;
}
