// The sections of the Freedom of Information Act on which a value is withheld, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { RedactionGround } from '../../gql/types.ts';

const WORDS: Record<RedactionGround, MessageDescriptor> = {
  S40: msg`Section 40: personal information`,
  S41: msg`Section 41: given in confidence`,
  S43: msg`Section 43: commercial interests`,
};

export function useGroundText(): (ground: RedactionGround) => string {
  const { i18n } = useLingui();
  return (ground) => i18n._(WORDS[ground]);
}
