// What the steps of a pilot are called, and what each does.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { StepName } from './step-names.ts';

const WORDS: Record<StepName, readonly [title: MessageDescriptor, hint: MessageDescriptor]> = {
  milestones: [msg`Plan the milestones`, msg`Steps with a date. Money may wait for them, so none disappears.`],
  agreement: [msg`Record the agreement`, msg`What both sides signed, and when the pilot runs.`],
  start: [msg`Start the pilot`, msg`From the first day that was agreed.`],
  reach: [msg`Record a milestone as reached`, msg`With what shows it.`],
  measure: [msg`Record or correct a measurement`, msg`A correction is a new version; the old one stays.`],
  measuring: [msg`End the running of the pilot`, msg`What remains is to measure and report.`],
  report: [msg`Report the results`, msg`Every measure, also when it failed.`],
  verifier: [msg`Name who verifies the results`, msg`A third party, never the supplier.`],
  verify: [msg`Verify the results`, msg`Not by whoever reported them.`],
  dispute: [msg`Dispute a result`, msg`It counts for nothing until it is answered.`],
  answer: [msg`Answer a dispute`, msg`One that was right opens the results again.`],
  reopen: [msg`Open the results again`, msg`To measure or correct; the report that was stays.`],
  close: [msg`Close the pilot`, msg`Its results stay as they are.`],
  stop: [msg`Stop the pilot`, msg`Before its results, with a reason that the public reads.`],
};

export function useStepWords() {
  const { i18n } = useLingui();
  return {
    stepTitle: (step: StepName): string => i18n._(WORDS[step][0]),
    stepHint: (step: StepName): string => i18n._(WORDS[step][1]),
  };
}
