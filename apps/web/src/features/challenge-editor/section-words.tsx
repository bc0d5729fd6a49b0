// The sections of a challenge and how far each is, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { SectionState } from '../../gql/types.ts';
import type { ChallengeSection } from './sections.ts';

const SECTIONS: Record<ChallengeSection, MessageDescriptor> = {
  problem: msg`The problem`,
  outcomes: msg`Outcomes`,
  indicators: msg`Indicators`,
  places: msg`Places`,
  budget: msg`Route and budget`,
  dates: msg`Dates`,
  criteria: msg`Criteria and weights`,
  contact: msg`Contact and terms`,
};

const STATES: Record<SectionState, MessageDescriptor> = {
  NOT_STARTED: msg`Not started`,
  IN_PROGRESS: msg`In progress`,
  COMPLETED: msg`Completed`,
};

export function useSectionWords() {
  const { i18n } = useLingui();
  return {
    sectionText: (section: ChallengeSection) => i18n._(SECTIONS[section]),
    stateText: (state: SectionState) => i18n._(STATES[state]),
  };
}
