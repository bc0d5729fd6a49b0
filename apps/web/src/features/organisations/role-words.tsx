// What the members of an organisation may do, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { MembershipRole } from '../../gql/types.ts';

const ROLE_WORDS: Record<MembershipRole, { name: MessageDescriptor; does: MessageDescriptor }> = {
  ADMIN: { name: msg`Administrator`, does: msg`Invites people and changes the settings` },
  BUYER: { name: msg`Buyer`, does: msg`Writes challenges and runs them` },
  APPROVER: { name: msg`Approver`, does: msg`Approves challenges before they are published` },
  EVALUATOR: { name: msg`Scorer`, does: msg`Can be asked to score ideas` },
  PROPOSER: { name: msg`Proposer`, does: msg`Writes and sends ideas` },
  PLEDGER: { name: msg`Pledger`, does: msg`Pledges money or help` },
  AUDITOR: { name: msg`Auditor`, does: msg`Reads everything, changes nothing, and so is no buyer, approver or scorer` },
};

export const ROLES = Object.keys(ROLE_WORDS).filter(isRole);

export function isRole(value: string): value is MembershipRole {
  return Object.hasOwn(ROLE_WORDS, value);
}

export function useRoleWords() {
  const { i18n } = useLingui();
  return {
    roleText: (role: MembershipRole) => i18n._(ROLE_WORDS[role].name),
    roleHint: (role: MembershipRole) => i18n._(ROLE_WORDS[role].does),
  };
}
