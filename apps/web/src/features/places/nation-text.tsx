// The nations and the kinds of authority in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { Nation } from '../../gql/types.ts';

const NATION_WORDS: Record<Nation, MessageDescriptor> = {
  ENGLAND: msg`England`,
  WALES: msg`Wales`,
  SCOTLAND: msg`Scotland`,
  NORTHERN_IRELAND: msg`Northern Ireland`,
};

const TYPE_WORDS: Record<string, MessageDescriptor> = {
  COMBINED_AUTHORITY: msg`Combined authority`,
  COUNTY: msg`County`,
  UNITARY: msg`Unitary authority`,
  DISTRICT: msg`District`,
  METROPOLITAN_DISTRICT: msg`Metropolitan district`,
  LONDON_BOROUGH: msg`London borough`,
  WELSH_PRINCIPAL_AREA: msg`Principal area in Wales`,
  SCOTTISH_COUNCIL_AREA: msg`Council area in Scotland`,
  NORTHERN_IRELAND_DISTRICT: msg`District in Northern Ireland`,
};

export const NATIONS = ['ENGLAND', 'NORTHERN_IRELAND', 'SCOTLAND', 'WALES'] as const satisfies readonly Nation[];

export function usePlaceWords() {
  const { i18n } = useLingui();
  return {
    nationText: (nation: Nation) => i18n._(NATION_WORDS[nation]),
    typeText: (type: string) => {
      const word = TYPE_WORDS[type];
      return word ? i18n._(word) : type;
    },
  };
}
