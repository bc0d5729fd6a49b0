// The sections of an idea, how long each takes, and how far it is.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { I18n, MessageDescriptor } from '@lingui/core';
import type { SectionState } from '../../gql/types.ts';
import type { ProposalSection, WrittenSection } from './sections.ts';

const SECTIONS: Record<ProposalSection, MessageDescriptor> = {
  about: msg`About your idea and your team`,
  idea: msg`What you would do`,
  change: msg`What changes for residents`,
  evidence: msg`Evidence and risks`,
  pilot: msg`The smallest first step`,
  cost: msg`Cost`,
  check: msg`Check your answers and send`,
};

const STATES: Record<SectionState, MessageDescriptor> = {
  NOT_STARTED: msg`Not started`,
  IN_PROGRESS: msg`In progress`,
  COMPLETED: msg`Completed`,
};

/** Minutes people usually take when they know their answers. */
export const MINUTES: Record<WrittenSection, number> = { about: 5, idea: 12, change: 10, evidence: 10, pilot: 7, cost: 8 };

export function useSectionWords() {
  return sectionWords(useLingui().i18n);
}

/** For files, which are no pages. */
export function sectionWords(i18n: I18n) {
  return {
    sectionText: (section: ProposalSection) => i18n._(SECTIONS[section]),
    stateText: (state: SectionState) => i18n._(STATES[state]),
  };
}
