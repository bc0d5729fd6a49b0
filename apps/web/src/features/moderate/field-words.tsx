// The answers of an idea by name, as the chair is told of them.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';

const FIELDS: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`Title`,
  summary: msg`In short`,
  approach: msg`How it works`,
  change: msg`What changes for residents`,
  evidence: msg`Evidence that it works`,
  smallestPilot: msg`The smallest pilot`,
  risks: msg`Risks`,
  trlEvidence: msg`Proof of readiness`,
  costNote: msg`Note on the costs`,
  costs: msg`Costs`,
  claims: msg`Figures promised`,
  riskRows: msg`List of risks`,
  milestones: msg`Milestones`,
  team: msg`What the team does`,
  confidential: msg`What is called confidential`,
};

export function useFieldWords(): (field: string) => string {
  const { i18n } = useLingui();
  return (field) => {
    const words = FIELDS[field];
    return words ? i18n._(words) : field;
  };
}
