// Who may be told of something, and by which power within an organisation they are.
import type { Power } from '../organisation/index.ts';

export const AUDIENCES = ['FOLLOWERS', 'INTERESTED', 'PROPOSERS', 'BUYERS', 'APPROVERS', 'PANEL', 'BOOKERS', 'BOOKER', 'ASKER', 'PLEDGERS', 'COMMITTERS', 'CHECKERS', 'POT', 'CALLED', 'LEAD', 'OWNERS', 'INVITED', 'JOINERS', 'PERSON', 'TEAM', 'SEARCHERS', 'VERIFIERS'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Audiences that are told as members of an organisation are only those of its members with this power. */
export const POWER_OF: Readonly<Partial<Record<Audience, Power>>> = {
  INTERESTED: 'propose',
  PROPOSERS: 'propose',
  OWNERS: 'propose',
  ASKER: 'propose',
  TEAM: 'propose',
  BUYERS: 'writeChallenge',
  INVITED: 'writeChallenge',
  JOINERS: 'writeChallenge',
  APPROVERS: 'approveChallenge',
  PLEDGERS: 'pledge',
  POT: 'pledge',
  CALLED: 'pledge',
  LEAD: 'writeChallenge',
  COMMITTERS: 'pledge',
  CHECKERS: 'pledge',
};
