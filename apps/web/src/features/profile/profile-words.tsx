// The policies and insurances, the regions it serves, and how each stands, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { InsuranceKind, Nation, PolicyKind } from '../../gql/types.ts';

const POLICIES: Record<PolicyKind, MessageDescriptor> = {
  DATA_PROTECTION: msg`Data protection`,
  MODERN_SLAVERY: msg`Modern slavery`,
  EQUALITY: msg`Equality`,
  HEALTH_AND_SAFETY: msg`Health and safety`,
  ENVIRONMENT: msg`Environment`,
  QUALITY: msg`Quality`,
  SAFEGUARDING: msg`Safeguarding`,
  SECURITY: msg`Information security`,
};

const INSURANCES: Record<InsuranceKind, MessageDescriptor> = {
  PUBLIC_LIABILITY: msg`Public liability`,
  EMPLOYERS_LIABILITY: msg`Employers’ liability`,
  PROFESSIONAL_INDEMNITY: msg`Professional indemnity`,
  PRODUCT_LIABILITY: msg`Product liability`,
  CYBER: msg`Cyber insurance`,
};

const PLACES: Record<string, MessageDescriptor> = {
  ENGLAND: msg`England`,
  WALES: msg`Wales`,
  SCOTLAND: msg`Scotland`,
  NORTHERN_IRELAND: msg`Northern Ireland`,
  'East Midlands': msg`East Midlands`,
  'East of England': msg`East of England`,
  London: msg`London`,
  'North East': msg`North East of England`,
  'North West': msg`North West of England`,
  'South East': msg`South East of England`,
  'South West': msg`South West of England`,
  'West Midlands': msg`West Midlands`,
  'Yorkshire and The Humber': msg`Yorkshire and The Humber`,
};

export const SERVED_NATIONS = ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const satisfies readonly Nation[];
export const SERVED_REGIONS = Object.keys(PLACES).slice(SERVED_NATIONS.length);
export const POLICY_ORDER = ['DATA_PROTECTION', 'MODERN_SLAVERY', 'EQUALITY', 'HEALTH_AND_SAFETY', 'ENVIRONMENT', 'QUALITY', 'SAFEGUARDING', 'SECURITY'] as const satisfies readonly PolicyKind[];
export const INSURANCE_ORDER = ['PUBLIC_LIABILITY', 'EMPLOYERS_LIABILITY', 'PROFESSIONAL_INDEMNITY', 'PRODUCT_LIABILITY', 'CYBER'] as const satisfies readonly InsuranceKind[];

export function useProfileWords() {
  const { i18n } = useLingui();
  return {
    policyText: (kind: PolicyKind) => i18n._(POLICIES[kind]),
    insuranceText: (kind: InsuranceKind) => i18n._(INSURANCES[kind]),
    whereText: (where: string) => (PLACES[where] ? i18n._(PLACES[where]) : where),
  };
}
