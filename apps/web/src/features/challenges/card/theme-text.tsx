// The names of the themes that challenges are sorted by.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { Theme } from '../../../gql/types.ts';

const WORDS: Record<Theme, MessageDescriptor> = {
  HIGHWAYS: msg`Roads and pavements`,
  TRANSPORT: msg`Public transport`,
  ROAD_SAFETY: msg`Road safety`,
  ADULT_CARE: msg`Adult social care`,
  CHILDREN: msg`Children and families`,
  HOUSING: msg`Housing`,
  FLOOD: msg`Flooding and drainage`,
  WASTE: msg`Waste and recycling`,
  ENERGY: msg`Energy and climate`,
  PLANNING: msg`Planning and building`,
  COMMUNITY: msg`Communities and culture`,
  DIGITAL: msg`Digital services`,
  HEALTH: msg`Public health`,
  ECONOMY: msg`Local economy`,
  OTHER: msg`Something else`,
};

export const THEMES = Object.keys(WORDS).filter(isTheme);

export function isTheme(value: string): value is Theme {
  return value in WORDS;
}

export function useThemeText(): (theme: Theme) => string {
  const { i18n } = useLingui();
  return (theme) => i18n._(WORDS[theme]);
}
