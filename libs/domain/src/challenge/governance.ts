// Who decides in a challenge of several authorities: the rule chosen at draft, and where a gate stands under it.
import { combine, demand, type Decision } from '../decision/index.ts';
import { demandReason } from './at-stage.ts';
import type { Stage } from './stage.ts';

export const GOVERNANCE_RULES = ['UNANIMOUS', 'MAJORITY', 'LEAD_AFTER_CONSULTATION'] as const;
/** All approve; more than half approve; or the lead decides once the others have been heard or have had their time. */
export type GovernanceRule = (typeof GOVERNANCE_RULES)[number];

export const GATES = ['PUBLISH', 'AMEND', 'SHORTLIST'] as const;
export type Gate = (typeof GATES)[number];

export const WHO_ACTS = ['LEAD', 'PARTICIPANTS'] as const;
/** Whose buyers may take a step: those of the lead alone, or those of every participant. */
export type WhoActs = (typeof WHO_ACTS)[number];

export type Governance = {
  readonly rule: GovernanceRule;
  /** Publishing and opening. */
  readonly publish: WhoActs;
  readonly amend: WhoActs;
  readonly shortlist: WhoActs;
  /** How long the others have to be heard before the lead may decide without them, in days of 24 hours. */
  readonly consultationDays: number;
};

export const CONSULTATION_DAYS = { least: 1, usual: 5, most: 30 } as const;

/**
 * What holds when nothing was chosen. Each authority of a joint procurement has to take an active part and be able to show it
 * (Local Government Lawyer on joint procurement), so silence of one is no approval.
 */
export const USUAL_GOVERNANCE: Governance = { rule: 'UNANIMOUS', publish: 'LEAD', amend: 'LEAD', shortlist: 'LEAD', consultationDays: CONSULTATION_DAYS.usual };

export const SAYINGS = ['APPROVE', 'OBJECT'] as const;
export type Saying = (typeof SAYINGS)[number];

/** What one authority said; each speaks once. */
export type Voice = { readonly organisationId: string; readonly says: Saying };

export type GateFacts = {
  readonly governance: Governance;
  readonly leadId: string;
  /** The others with a voice: participants, never observers. */
  readonly participantIds: readonly string[];
  readonly voices: readonly Voice[];
  readonly askedAt: Date;
  readonly now: Date;
};

export type GateStanding = {
  readonly outcome: 'PASSED' | 'LOST' | 'WAITING';
  /** Whose answer is still awaited, and would count. */
  readonly waitingFor: readonly string[];
};

const DAY = 86_400_000;
export const consultationEnds = (askedAt: Date, days: number): Date => new Date(askedAt.getTime() + days * DAY);

/** Whether the lead may decide: all others have spoken, or their time is over. */
const isConsulted = ({ governance, participantIds, voices, askedAt, now }: GateFacts): boolean =>
  participantIds.every((id) => voices.some((voice) => voice.organisationId === id)) ||
  now.getTime() >= consultationEnds(askedAt, governance.consultationDays).getTime();

/** Where a gate stands. Voices of those who have no say any more, or never had one, do not count. */
export const gateStanding = (facts: GateFacts): GateStanding => {
  const { governance, leadId, participantIds } = facts;
  const voters = [leadId, ...participantIds.filter((id) => id !== leadId)];
  const said = (what: Saying): readonly string[] => voters.filter((id) => facts.voices.some((voice) => voice.organisationId === id && voice.says === what));
  const [approved, objected] = [said('APPROVE'), said('OBJECT')];
  const silent = voters.filter((id) => !approved.includes(id) && !objected.includes(id));
  const after = (isPassed: boolean, isLost: boolean): GateStanding =>
    isPassed ? { outcome: 'PASSED', waitingFor: [] } : isLost ? { outcome: 'LOST', waitingFor: [] } : { outcome: 'WAITING', waitingFor: silent };
  switch (governance.rule) {
    case 'UNANIMOUS':
      return after(approved.length === voters.length, objected.length > 0);
    case 'MAJORITY':
      return after(approved.length * 2 > voters.length, objected.length * 2 >= voters.length);
    case 'LEAD_AFTER_CONSULTATION':
      return after(approved.includes(leadId), objected.includes(leadId));
  }
};

export type VoiceCode = 'NOT_WAITING' | 'ANSWERED_ALREADY' | 'OWN_DRAFT' | 'CONSULTATION_RUNNING' | 'REASON_MISSING';
export type VoiceFacts = GateFacts & {
  readonly gate: Gate;
  /** Whether the request still waits; a challenge that is approved but not published waits for those who joined since. */
  readonly isWaiting: boolean;
  readonly organisationId: string;
  readonly says: Saying;
  readonly reason: string | null;
  /** Whether the person had a hand in what is to be published. */
  readonly isAuthor: boolean;
};

/** One authority answers, by somebody who did not write what is published; an objection says what would have to change. */
export const decideVoice = (facts: VoiceFacts): Decision<VoiceCode> => {
  const isLeads = facts.organisationId === facts.leadId;
  const isAfterOthers = facts.governance.rule === 'LEAD_AFTER_CONSULTATION' && isLeads;
  const isAgainstOthers = isAfterOthers && facts.says === 'APPROVE' && facts.voices.some((voice) => voice.says === 'OBJECT' && facts.participantIds.includes(voice.organisationId));
  return combine<VoiceCode>(
    demand(facts.isWaiting, 'NOT_WAITING', [], 'This was decided or taken back. Load the page again.'),
    demand(!facts.voices.some((voice) => voice.organisationId === facts.organisationId), 'ANSWERED_ALREADY', ['organisation'], 'Your council has answered already.'),
    demand(facts.gate !== 'PUBLISH' || facts.says === 'OBJECT' || !facts.isAuthor, 'OWN_DRAFT', ['approver'], 'Ask a colleague who did not write any part of this challenge to approve it.'),
    demand(!isAfterOthers || isConsulted(facts), 'CONSULTATION_RUNNING', [], 'The lead decides once the other councils have answered, or their time is over.'),
    facts.says === 'OBJECT' ? demandReason(facts.reason, 'Say what would have to change, in at least 10 characters.') : combine<VoiceCode>(),
    isAgainstOthers ? demandReason(facts.reason, 'Another council objects. Say why you go on, in at least 10 characters.') : combine<VoiceCode>(),
  );
};

/** Whether a buyer of this authority may take the step at all; approvals come on top. */
export const mayAct = (governance: Governance, gate: Gate, role: 'LEAD' | 'PARTICIPANT' | 'OBSERVER' | null): boolean => {
  const who = { PUBLISH: governance.publish, AMEND: governance.amend, SHORTLIST: governance.shortlist }[gate];
  return role === 'LEAD' || (role === 'PARTICIPANT' && who === 'PARTICIPANTS');
};

export type GovernanceCode = 'WRONG_STAGE' | 'JOINED_UNDER_IT' | 'OUT_OF_RANGE';
export type GovernanceFacts = { readonly stage: Stage; readonly governance: Governance; readonly hasParticipants: boolean };

/** The rule is chosen while the challenge is a draft, and stands once another authority has joined under it. */
export const decideGovernance = ({ stage, governance, hasParticipants }: GovernanceFacts): Decision<GovernanceCode> =>
  combine<GovernanceCode>(
    demand(stage === 'DRAFT' || stage === 'CHANGES_REQUESTED', 'WRONG_STAGE', ['rule'], 'Who decides is chosen while the challenge is a draft.'),
    demand(!hasParticipants, 'JOINED_UNDER_IT', ['rule'], 'Another council has joined under this rule, so it stays. To change it, begin a new challenge and invite again.'),
    demand(
      Number.isInteger(governance.consultationDays) && governance.consultationDays >= CONSULTATION_DAYS.least && governance.consultationDays <= CONSULTATION_DAYS.most,
      'OUT_OF_RANGE',
      ['consultationDays'],
      `Enter a whole number of days from ${CONSULTATION_DAYS.least} to ${CONSULTATION_DAYS.most}.`,
    ),
  );

export const GATE_STATES = ['WAITING', 'PASSED', 'REFUSED', 'LAPSED', 'WITHDRAWN'] as const;
/** LAPSED: approved, but it could not be carried out any more, such as an amendment after the deadline. */
export type GateState = (typeof GATE_STATES)[number];
export type GateTransition = { readonly from: GateState; readonly to: GateState; readonly action: string; readonly by: readonly ('VOICES' | 'ASKER' | 'CLOCK')[] };

/** A request for approval ends once. */
export const GATE_TRANSITIONS: readonly GateTransition[] = [
  { from: 'WAITING', to: 'PASSED', action: 'carryOut', by: ['VOICES'] },
  { from: 'WAITING', to: 'REFUSED', action: 'refuse', by: ['VOICES'] },
  { from: 'WAITING', to: 'LAPSED', action: 'lapse', by: ['CLOCK'] },
  { from: 'WAITING', to: 'WITHDRAWN', action: 'withdraw', by: ['ASKER'] },
];
