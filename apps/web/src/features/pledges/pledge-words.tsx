// The kinds and states of pledges in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { PledgeKind, PledgeStatus, TeamRole } from '../../gql/types.ts';

const KINDS: Record<PledgeKind, MessageDescriptor> = {
  CASH: msg`Money`,
  MATCH: msg`Match funding`,
  IN_KIND: msg`Goods or services`,
  STAFF: msg`Staff time`,
  DATA: msg`Data`,
  SITE: msg`A site`,
};

const STATES: Record<PledgeStatus, MessageDescriptor> = {
  DRAFT: msg`Waits for a second person`,
  ACTIVE: msg`Counts now`,
  WAITING: msg`Waits on its condition`,
  CONFIRMED: msg`Confirmed`,
  FAILED: msg`Condition not met`,
  WITHDRAWN: msg`Withdrawn`,
  EXPIRED: msg`Expired`,
};

const ROLES: Record<TeamRole, MessageDescriptor> = {
  PRIME: msg`Leads`,
  CONSORTIUM: msg`Consortium member`,
  SUBCONTRACTOR: msg`Subcontractor`,
  PARTNER: msg`Partner`,
};

export function usePledgeWords() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: PledgeKind) => i18n._(KINDS[kind]),
    statusText: (status: PledgeStatus) => i18n._(STATES[status]),
    roleText: (role: TeamRole) => i18n._(ROLES[role]),
  };
}
