// The kinds and sizes of organisations, and the registers that list them, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { OrganisationKind, OrganisationSize } from '../../gql/types.ts';

const KIND_WORDS: Record<OrganisationKind, MessageDescriptor> = {
  COUNCIL: msg`Council`,
  COMBINED_AUTHORITY: msg`Combined authority`,
  DEPARTMENT: msg`Government department`,
  SUPPLIER: msg`Supplier`,
  VCSE: msg`Charity or social enterprise`,
  FUNDER: msg`Funder`,
  RESEARCH: msg`Research organisation`,
};

const SIZE_WORDS: Record<OrganisationSize, MessageDescriptor> = {
  MICRO: msg`Fewer than 10 people`,
  SMALL: msg`10 to 49 people`,
  MEDIUM: msg`50 to 249 people`,
  LARGE: msg`250 people or more`,
};

const SCHEME_WORDS: Record<string, MessageDescriptor> = {
  'GB-COH': msg`Companies House`,
  'GB-CHC': msg`Charity Commission`,
  'GB-SC': msg`Scottish Charity Regulator`,
  'GB-NIC': msg`Charity Commission for Northern Ireland`,
  'GB-PPON': msg`Public procurement organisation number`,
  'GB-LAE': msg`Local authority code`,
  GSS: msg`Statistics office code`,
};

export const KINDS = Object.keys(KIND_WORDS).filter(isKind);
export const SIZES = Object.keys(SIZE_WORDS).filter(isSize);
export const SCHEMES = Object.keys(SCHEME_WORDS);

export function isKind(value: string): value is OrganisationKind {
  return Object.hasOwn(KIND_WORDS, value);
}

export function isSize(value: string): value is OrganisationSize {
  return Object.hasOwn(SIZE_WORDS, value);
}

export function useOrganisationWords() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: OrganisationKind) => i18n._(KIND_WORDS[kind]),
    sizeText: (size: OrganisationSize) => i18n._(SIZE_WORDS[size]),
    schemeText: (scheme: string) => {
      const word = SCHEME_WORDS[scheme];
      return word ? i18n._(word) : scheme;
    },
  };
}
