// Every act of the journal: who is told of it under which topic, or that nobody is.
import type { Audience } from './audience.ts';
import type { Topic } from './topic.ts';

export type Rule = { readonly topic: Topic; readonly to: readonly Audience[] };

/** All who watch a challenge from outside. */
const MARKET: readonly Audience[] = ['FOLLOWERS', 'INTERESTED', 'PROPOSERS'];
const ALL: readonly Audience[] = ['BUYERS', 'APPROVERS', ...MARKET];
const rule = (topic: Topic, ...to: readonly Audience[]): Rule => ({ topic, to });

/** The first audience somebody belongs to is the reason they are given. */
export const RULES: Readonly<Record<string, Rule>> = {
  'challenge.sent-for-review': rule('TASKS', 'APPROVERS'),
  'challenge.changes-requested': rule('TASKS', 'BUYERS'),
  'challenge.approved': rule('TASKS', 'BUYERS'),
  'challenge.published': rule('CHALLENGES', ...ALL, 'SEARCHERS'),
  'challenge.opened': rule('CHALLENGES', ...ALL, 'SEARCHERS'),
  'challenge.amended': rule('CHALLENGES', ...ALL),
  'challenge.extended-for-outage': rule('CHALLENGES', ...ALL),
  'challenge.outage-recorded': rule('CHALLENGES', ...ALL),
  'challenge.closed': rule('CHALLENGES', ...ALL, 'PANEL'),
  'challenge.evaluating': rule('TASKS', 'PANEL', 'BUYERS'),
  'challenge.shortlisted': rule('DECISIONS', ...ALL, 'PANEL'),
  'challenge.pledging': rule('FUNDING', ...ALL),
  'challenge.concluded': rule('CHALLENGES', ...ALL),
  'challenge.withdrawn': rule('CHALLENGES', ...ALL),
  'challenge.terminated': rule('CHALLENGES', ...ALL, 'PANEL'),
  'approval.asked': rule('TASKS', 'APPROVERS', 'BUYERS'),
  'approval.answered': rule('DECISIONS', 'BUYERS'),
  'approval.passed': rule('DECISIONS', 'BUYERS', 'APPROVERS'),
  'approval.refused': rule('DECISIONS', 'BUYERS', 'APPROVERS'),
  'approval.lapsed': rule('DECISIONS', 'BUYERS', 'APPROVERS'),
  'approval.withdrawn': rule('DECISIONS', 'BUYERS', 'APPROVERS'),
  'participation.invited': rule('TASKS', 'INVITED'),
  'participation.invitation-revoked': rule('DECISIONS', 'INVITED'),
  'participation.asked': rule('TASKS', 'BUYERS'),
  'participation.joined': rule('DECISIONS', 'BUYERS', 'APPROVERS'),
  'participation.declined': rule('DECISIONS', 'BUYERS'),
  'participation.request-declined': rule('DECISIONS', 'JOINERS'),
  'participation.request-withdrawn': rule('DECISIONS', 'BUYERS'),
  'engagement.planned': rule('CHALLENGES', ...MARKET),
  'engagement.event-planned': rule('EVENTS', ...MARKET),
  'engagement.event-changed': rule('EVENTS', 'BOOKERS', ...MARKET),
  'engagement.event-cancelled': rule('EVENTS', 'BOOKERS', ...MARKET),
  'engagement.event-booked': rule('EVENTS', 'BOOKER'),
  'engagement.booking-moved-up': rule('EVENTS', 'BOOKER'),
  'engagement.record-published': rule('EVENTS', 'BOOKERS', ...MARKET),
  'engagement.interest-registered': rule('CHALLENGES', 'BUYERS'),
  'engagement.advantage-decided': rule('DECISIONS', 'FOLLOWERS', 'INTERESTED', 'PROPOSERS'),
  'question.asked': rule('TASKS', 'BUYERS'),
  'question.answer-drafted': rule('TASKS', 'APPROVERS', 'BUYERS'),
  'question.answer-checked': rule('TASKS', 'BUYERS'),
  'question.answer-returned': rule('TASKS', 'BUYERS'),
  'question.answered': rule('QUESTIONS', 'ASKER', ...MARKET),
  'question.rejected': rule('QUESTIONS', 'ASKER'),
  'document.published': rule('DOCUMENTS', 'BUYERS', ...MARKET),
  'document.version-published': rule('DOCUMENTS', 'BUYERS', ...MARKET),
  'proposal.submitted': rule('PROPOSALS', 'OWNERS'),
  'proposal.withdrawn': rule('PROPOSALS', 'OWNERS'),
  'proposal.late-attempt': rule('PROPOSALS', 'OWNERS'),
  'proposal.shortlisted': rule('DECISIONS', 'OWNERS'),
  'proposal.not-shortlisted': rule('DECISIONS', 'OWNERS'),
  'proposal.reserved': rule('DECISIONS', 'OWNERS'),
  'shortlist.proposed': rule('TASKS', 'APPROVERS', 'BUYERS'),
  'shortlist.voted': rule('DECISIONS', 'BUYERS'),
  'shortlist.override-approved': rule('DECISIONS', 'BUYERS'),
  'shortlist.approved': rule('TASKS', 'BUYERS'),
  'shortlist.returned': rule('DECISIONS', 'BUYERS'),
  'assessment.question-asked': rule('TASKS', 'BUYERS'),
  'assessment.question-answered': rule('DECISIONS', 'OWNERS'),
  'proposal.file-rejected': rule('PROPOSALS', 'OWNERS'),
  'team.confirmed': rule('PROPOSALS', 'OWNERS'),
  'team.declined': rule('TASKS', 'OWNERS'),
  'team.change-proposed': rule('TASKS', 'OWNERS'),
  'proposals.opening-stopped': rule('TASKS', 'BUYERS'),
  'proposals.opening-asked': rule('TASKS', 'BUYERS', 'PANEL'),
  'proposals.opened': rule('PROPOSALS', 'PROPOSERS'),
  'panel.appointed': rule('TASKS', 'PERSON'),
  'panel.declaration-renewed': rule('TASKS', 'PERSON'),
  'sample.rest-opened': rule('TASKS', 'PANEL'),
  'score.escalated': rule('TASKS', 'APPROVERS'),
  'scores.sent': rule('TASKS', 'BUYERS'),
  'round.opened': rule('FUNDING', 'BUYERS', 'PLEDGERS', ...MARKET),
  'round.locked': rule('FUNDING', 'BUYERS', 'PLEDGERS', ...MARKET),
  'milestone.recorded': rule('FUNDING', 'BUYERS', 'PLEDGERS'),
  'round.closes-soon': rule('FUNDING', 'PLEDGERS', 'BUYERS', ...MARKET),
  'pledge.made': rule('FUNDING', 'CHECKERS', 'BUYERS', 'OWNERS'),
  'pledge.changed': rule('FUNDING', 'CHECKERS', 'BUYERS', 'OWNERS', 'PLEDGERS'),
  'pledge.drafted': rule('TASKS', 'COMMITTERS'),
  'pledge.change-drafted': rule('TASKS', 'COMMITTERS'),
  'pledge.dropped': rule('FUNDING', 'COMMITTERS'),
  'pledge.expires-soon': rule('TASKS', 'COMMITTERS'),
  'pledge.expired': rule('FUNDING', 'COMMITTERS', 'BUYERS', 'OWNERS', 'PLEDGERS'),
  'pledge.valuation-checked': rule('FUNDING', 'COMMITTERS', 'BUYERS', 'OWNERS'),
  'pledge-limit.set': rule('ACCOUNT', 'COMMITTERS'),
  'pledge.withdrawn': rule('FUNDING', 'BUYERS', 'OWNERS', 'PLEDGERS'),
  'challenge.piloting': rule('CHALLENGES', ...ALL),
  'pilot.begun': rule('DECISIONS', 'OWNERS', 'BUYERS', 'PLEDGERS', 'FOLLOWERS'),
  'pilot.agreed': rule('DECISIONS', 'OWNERS', 'BUYERS', 'PLEDGERS'),
  'pilot.milestone-reached': rule('FUNDING', 'OWNERS', 'BUYERS', 'PLEDGERS'),
  'pilot.measuring': rule('TASKS', 'OWNERS', 'BUYERS'),
  'pilot.reported': rule('TASKS', 'VERIFIERS', 'APPROVERS', 'OWNERS', 'BUYERS', 'PLEDGERS', 'FOLLOWERS'),
  'pilot.verifier-named': rule('TASKS', 'VERIFIERS', 'OWNERS'),
  'pilot.verified': rule('DECISIONS', 'OWNERS', 'BUYERS', 'PLEDGERS', 'FOLLOWERS', 'PROPOSERS'),
  'pilot.reopened': rule('TASKS', 'OWNERS', 'BUYERS'),
  'pilot.disputed': rule('TASKS', 'APPROVERS', 'VERIFIERS', 'OWNERS', 'BUYERS'),
  'pilot.dispute-answered': rule('DECISIONS', 'OWNERS', 'BUYERS', 'APPROVERS', 'VERIFIERS'),
  'pilot.stopped': rule('DECISIONS', 'OWNERS', 'BUYERS', 'PLEDGERS', 'FOLLOWERS'),
  'adoption.confirmed': rule('DECISIONS', 'BUYERS', 'OWNERS'),
  'adoption.reported': rule('DECISIONS', 'BUYERS', 'OWNERS'),
  'money.entered': rule('FUNDING', 'BUYERS', 'POT'),
  'money.planned': rule('FUNDING', 'POT'),
  'money.call-asked': rule('FUNDING', 'CALLED'),
  'money.call-overdue': rule('FUNDING', 'CALLED', 'LEAD'),
  'money.call-voided': rule('FUNDING', 'CALLED'),
  'money.call-posted': rule('FUNDING', 'CALLED', 'LEAD'),
  'money.delivery-recorded': rule('FUNDING', 'CALLED', 'LEAD'),
  'money.delivery-verified': rule('FUNDING', 'CALLED', 'LEAD'),
  'money.released': rule('FUNDING', 'CALLED'),
  'money.pot-closed': rule('FUNDING', 'BUYERS', 'APPROVERS'),
  'membership.added': rule('ACCOUNT', 'PERSON'),
  'membership.changed': rule('ACCOUNT', 'PERSON'),
  'person.password-reset': rule('ACCOUNT', 'PERSON'),
};

/** Nobody hears of these: steps of one's own, drafts, sealed things, and what has its own letter already. */
export const QUIET: readonly string[] = [
  'calendar.link-made', 'calendar.link-revoked', 'profile.case-study-confirmed', 'profile.case-study-denied', 'profile.case-study-removed', 'profile.case-study-written', 'profile.client-asked', 'profile.updated', 'search.changed', 'search.removed', 'search.saved',
  'api-key.created', 'api-key.revoked', 'assessment.written', 'challenge.drafted', 'challenge.updated', 'challenge.governance-set', 'challenge.imported', 'challenge.key-made',
  'consultation.closed', 'consultation.counted', 'consultation.drafted', 'consultation.imported', 'consultation.opened', 'consultation.option-added',
  'consultation.option-judged', 'consultation.option-removed', 'consultation.option-suggested', 'consultation.updated', 'consultation.voter-invited', 'demo.clock-moved',
  'engagement.attendance-recorded', 'engagement.booking-cancelled', 'engagement.followed', 'engagement.unfollowed', 'engagement.interest-withdrawn',
  'evidence.added', 'evidence.file_uploaded', 'evidence.import_undone', 'evidence.imported', 'evidence.removed', 'feedback.shown', 'feedback.hidden',
  'insight.ended', 'insight.invited', 'invitation.sent', 'membership.ended', 'organisation.created', 'organisation.updated', 'panel.declared', 'panel.removed',
  'money.called', 'money.cap-moved', 'money.references-changed', 'person.acts-for', 'person.data-given', 'person.erased', 'person.letters-chosen', 'person.letters-stopped', 'person.recovery-requested',
  'person.session-revoked', 'person.sign-in-failed', 'person.signed-in', 'person.signed-out', 'person.signed-up', 'priority.decided',
  'pilot.closed', 'pilot.measured', 'pilot.measurement-corrected', 'pilot.planned', 'pilot.started', 'adoption.proposed', 'adoption.withdrawn',
  'pack.redacted', 'pack.redaction-lifted', 'shortlist.superseded',
  'problem.closed', 'problem.made-challenge', 'problem.noted', 'problem.released', 'problem.shared', 'problem.updated', 'problem.joined', 'problem.left', 'problem.share-updated',
  'proposal.drafted', 'proposal.draft-erased', 'proposal.sealed', 'proposal.file-begun', 'proposal.file-ready', 'proposal.file-received', 'proposal.file-removed', 'question.asker-looked-up', 'question.withdrawn', 'score.agreed', 'score.reopened', 'score.settled', 'sample.sent', 'conflict.flagged', 'party.named',
  'stability.asked', 'stability.cancelled', 'stability.computed', 'stability.failed', 'team.invited', 'team.asked-anew', 'team.removed',
];

/** Whole families whose acts are told alike: suppliers that propose together. */
const FAMILIES: Readonly<Record<string, Rule>> = { 'team.': rule('PROPOSALS', 'TEAM', 'OWNERS') };

/** What an entry of the journal says beside its act. */
export type EntryData = { readonly [key: string]: unknown };

/** Who is told; null for nobody. What only some may read is told to those alone. */
export const ruleOf = (act: string, data: EntryData = {}): Rule | null => {
  if (QUIET.includes(act)) return null;
  const found = RULES[act] ?? Object.entries(FAMILIES).find(([prefix]) => act.startsWith(prefix))?.[1];
  if (!found) return null;
  if (act.startsWith('document.') && data['visibility'] === 'COUNCILS') return { ...found, to: ['BUYERS', 'APPROVERS'] };
  if (act.startsWith('document.') && data['visibility'] === 'INTERESTED') return { ...found, to: ['BUYERS', 'INTERESTED'] };
  return found;
};

/** Whether somebody thought about this act at all. */
export const isKnownAct = (act: string): boolean => QUIET.includes(act) || ruleOf(act) !== null;
