// What stands against an outage, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { UserError } from '../../data/tell.ts';

const FAULTS: Record<string, MessageDescriptor> = {
  WRONG_STAGE: msg`An outage is recorded while ideas can be sent.`,
  ALREADY_CLOSED: msg`The closing time has passed, so it can no longer be moved.`,
  REASON_MISSING: msg`Say what was down, in at least 10 characters.`,
  TRANSLATION_MISSING: msg`Give the reason in Welsh too.`,
  TIMES_OUT_OF_ORDER: msg`Enter an end that is later than the beginning.`,
  IN_THE_FUTURE: msg`Enter an end that has passed. Record an outage that still goes on when it is over.`,
  BEFORE_OPENING: msg`Enter a beginning after the challenge opened.`,
  INCOMPLETE_DATE: msg`Enter a day, a month, a year and a time.`,
  NO_SUCH_DATE: msg`Enter a real date with a year of four figures, like 18 12 2026.`,
  NO_SUCH_TIME: msg`Enter a time, like 5pm or 17:00.`,
  SKIPPED_TIME: msg`Enter another time: the clocks go forward at 1am that day.`,
};

export function useOutageWords(): (error: UserError) => string {
  const { i18n } = useLingui();
  return ({ code, message }) => (FAULTS[code] ? i18n._(FAULTS[code]) : message);
}
