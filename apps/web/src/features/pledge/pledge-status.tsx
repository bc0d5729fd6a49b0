// Where a pledge stands, as a tag in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { PledgeStatus } from '../../gql/types.ts';

const STATES: Record<PledgeStatus, { tone: StatusTone; text: MessageDescriptor }> = {
  DRAFT: { tone: 'waiting', text: msg`Waits for a second person` },
  ACTIVE: { tone: 'open', text: msg`Counts now` },
  WAITING: { tone: 'waiting', text: msg`Waits on its condition` },
  CONFIRMED: { tone: 'done', text: msg`Confirmed` },
  FAILED: { tone: 'closed', text: msg`Condition not met` },
  WITHDRAWN: { tone: 'closed', text: msg`Withdrawn` },
  EXPIRED: { tone: 'closed', text: msg`Expired` },
};

export function PledgeStatusTag({ status }: { status: PledgeStatus }) {
  const { i18n } = useLingui();
  const { tone, text } = STATES[status];
  return <StatusTag tone={tone}>{i18n._(text)}</StatusTag>;
}
