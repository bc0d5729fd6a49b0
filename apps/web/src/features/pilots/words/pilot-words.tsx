// The states of a pilot and the outcomes of its indicators in words, each with its tag.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { Outcome, OutcomeRule, OutcomeStanding, PilotState } from '../../../gql/types.ts';

type Said = readonly [words: MessageDescriptor, tone: StatusTone];

const STATES: Record<PilotState, Said> = {
  PLANNED: [msg`Planned`, 'waiting'],
  AGREED: [msg`Agreed`, 'waiting'],
  RUNNING: [msg`Running`, 'active'],
  MEASURING: [msg`Being measured`, 'active'],
  REPORTED: [msg`Reported, not verified yet`, 'open'],
  VERIFIED: [msg`Results verified`, 'done'],
  CLOSED: [msg`Closed`, 'closed'],
  STOPPED: [msg`Stopped`, 'problem'],
};

const OUTCOMES: Record<OutcomeStanding, Said> = {
  MET: [msg`Met`, 'done'],
  PARTLY: [msg`Partly met`, 'waiting'],
  NOT_MET: [msg`Not met`, 'problem'],
  NOT_MEASURED: [msg`Not measured`, 'closed'],
  STOPPED: [msg`Stopped`, 'closed'],
  NOT_YET: [msg`Not measured yet`, 'waiting'],
};

const RULES: Record<OutcomeRule, MessageDescriptor> = {
  NO_VALUE: msg`There is no last measurement.`,
  NO_TARGET: msg`The challenge set no baseline or no target, so the rule cannot say.`,
  TARGET_REACHED: msg`The target is reached, and the value is surely better than before.`,
  TARGET_NOT_SURE: msg`The target is reached, but the value may be no better than before.`,
  BETTER_NOT_ENOUGH: msg`It is better than before, but short of the target.`,
  BETTER_NOT_SURE: msg`It looks better than before, but may be no better.`,
  NOT_BETTER: msg`It is no better than before.`,
  TARGET_HELD: msg`The level that had to be held was held.`,
  TARGET_NOT_HELD: msg`The level that had to be held was not held.`,
};

export function PilotStateTag({ state }: { state: PilotState }) {
  const { i18n } = useLingui();
  const [words, tone] = STATES[state];
  return <StatusTag tone={tone}>{i18n._(words)}</StatusTag>;
}

export function OutcomeTag({ outcome }: { outcome: OutcomeStanding }) {
  const { i18n } = useLingui();
  const [words, tone] = OUTCOMES[outcome];
  return <StatusTag tone={tone}>{i18n._(words)}</StatusTag>;
}

export function usePilotWords() {
  const { i18n } = useLingui();
  return {
    outcomeText: (outcome: OutcomeStanding): string => i18n._(OUTCOMES[outcome][0]),
    ruleText: (rule: OutcomeRule): string => i18n._(RULES[rule]),
  };
}

/** What is known of one indicator, also before and without a report. */
export function standingOf({ outcome }: { outcome: Outcome | null }, { state }: { state: PilotState }): OutcomeStanding {
  if (outcome !== null) return outcome;
  return state === 'STOPPED' ? 'STOPPED' : 'NOT_YET';
}
