// How far an import has come, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { EvidenceImportState } from '../../gql/types.ts';

const WORDS: Record<EvidenceImportState, { tone: StatusTone; text: MessageDescriptor }> = {
  UPLOADED: { tone: 'waiting', text: msg`Waits for your choice` },
  RUNNING: { tone: 'active', text: msg`Is running` },
  DONE: { tone: 'done', text: msg`Done` },
  FAILED: { tone: 'problem', text: msg`Failed, nothing stored` },
  UNDONE: { tone: 'closed', text: msg`Undone` },
};

export function ImportStateTag({ state }: { state: EvidenceImportState }) {
  const { i18n } = useLingui();
  const { tone, text } = WORDS[state];
  return <StatusTag tone={tone}>{i18n._(text)}</StatusTag>;
}
