// The words for files: how far each has come, how large it is, and why one was not taken.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { StatusTone } from '@moothall/ui/layout';
import type { AttachmentState } from '../../gql/types.ts';
import { numberText } from '../../language/amounts.ts';

const STATES: Record<AttachmentState, { text: MessageDescriptor; tone: StatusTone }> = {
  UPLOADING: { text: msg`Not finished`, tone: 'waiting' },
  QUARANTINED: { text: msg`Waits for the virus scanner`, tone: 'waiting' },
  READY: { text: msg`Ready`, tone: 'done' },
  REJECTED: { text: msg`Not taken`, tone: 'problem' },
};

const REFUSALS: Record<string, MessageDescriptor> = {
  NO_FILE: msg`Choose a file first.`,
  WRONG_TYPE: msg`Choose a file of one of these kinds: PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, Markdown, PNG or JPEG.`,
  EMPTY: msg`This file is empty. Choose another one.`,
  TOO_LARGE: msg`Choose a file of at most 20 MB.`,
  TOO_MANY: msg`An idea has at most 10 files. Remove one first.`,
  QUOTA: msg`Your organisation keeps 1 GB of files here. Remove some first.`,
  DEADLINE_PASSED: msg`The closing time has passed. Nothing can be added any more.`,
  NOT_OPEN: msg`This challenge does not take ideas now.`,
  RATE_LIMITED: msg`That was a lot at once. Wait a minute, then try again.`,
};

/** The sentences of the server, which speaks English. */
const REASONS: readonly (readonly [RegExp, MessageDescriptor])[] = [
  [/not what its name says/, msg`This file is not what its name says. Save it again in a kind that is on the list.`],
  [/after its end/, msg`This file holds something after its end. Save it again with the program you made it with.`],
  [/macro/, msg`This file holds a macro or another file. Save it without them, or as a PDF.`],
  [/password/, msg`This file is locked with a password. Save it without one.`],
  [/virus scanner found/, msg`The virus scanner found something in this file, so it was deleted.`],
];

const MB = 1024 * 1024;

export function useFileWords() {
  const { i18n, t } = useLingui();
  return {
    stateOf: (state: AttachmentState | null) => ({ text: i18n._(STATES[state ?? 'READY'].text), tone: STATES[state ?? 'READY'].tone }),
    sizeText: (bytes: number): string => {
      const size = numberText(bytes >= MB ? Math.round((bytes / MB) * 10) / 10 : Math.ceil(bytes / 1024));
      return bytes >= MB ? t`${size} MB` : t`${size} KB`;
    },
    refusalText: (code: string): string => {
      const known = REFUSALS[code];
      return known ? i18n._(known) : t`This file could not be taken. Try again.`;
    },
    reasonText: (reason: string | null): string => {
      const known = REASONS.find(([words]) => words.test(reason ?? ''));
      return known ? i18n._(known[1]) : (reason ?? '');
    },
  };
}
