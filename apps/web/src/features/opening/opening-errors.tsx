// What stands against opening the ideas, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';
import { formErrors } from '../../page/form-errors.ts';

const FAULTS: Record<string, MessageDescriptor> = {
  NOT_CLOSED: msg`Ideas are opened once the challenge has closed, and before the scoring begins.`,
  TOO_EARLY: msg`Wait until the published closing time. Suppliers rely on it.`,
  NOTHING_SENT: msg`No idea stands, so there is nothing to open. Stop the challenge instead.`,
  INTERESTED: msg`You belong to an organisation that has sent an idea. Ask a colleague who does not.`,
  ASKED_ALREADY: msg`Somebody has asked already. A second person confirms it.`,
  OPENED_ALREADY: msg`The ideas are open already.`,
  NOT_ASKED: msg`Nobody has asked for the opening yet. Ask for it; a second person confirms.`,
  SAME_PERSON: msg`You asked for the opening. Somebody else has to confirm it.`,
  SEAL_BROKEN: msg`A sealed idea is not as it was sent, so nothing was opened. The public record says which one. Call whoever runs this server.`,
};

export function useOpeningErrors(answer: FormAnswer | undefined) {
  const { i18n } = useLingui();
  const words = ({ code, message }: { code: string; message: string }) => (FAULTS[code] ? i18n._(FAULTS[code]) : message);
  return formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, path: [], message: words(error) })) });
}
