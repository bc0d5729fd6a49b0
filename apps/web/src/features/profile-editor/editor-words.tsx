// The parts of a profile, and what a client said of a case study, in words for those who keep it.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { CaseStudyState, ProfilePart } from '../../gql/types.ts';

const PARTS: Record<ProfilePart, MessageDescriptor> = {
  CAPABILITIES: msg`What you do, and where`,
  POLICIES: msg`Policies`,
  INSURANCES: msg`Insurance`,
  ACCREDITATIONS: msg`Accreditations`,
  CASE_STUDIES: msg`Work done before`,
};

const STATES: Record<CaseStudyState, MessageDescriptor> = {
  NOT_ASKED: msg`No client asked yet`,
  WAITING: msg`Waits for the client`,
  LAPSED: msg`The client did not answer in time`,
  CONFIRMED: msg`Confirmed by the client`,
  DENIED: msg`The client said no`,
  CHANGED_SINCE: msg`Changed since the client was asked`,
};

export function useEditorWords() {
  const { i18n } = useLingui();
  return {
    partText: (part: ProfilePart) => i18n._(PARTS[part]),
    stateText: (state: CaseStudyState) => i18n._(STATES[state]),
  };
}
