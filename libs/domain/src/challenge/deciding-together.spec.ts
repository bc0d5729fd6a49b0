// Who counts, who waits and who may move what, where several authorities decide together.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { CONSULTATION_DAYS, decideGovernance, decideVoice, GATE_TRANSITIONS, gateStanding, JOIN_TRANSITIONS, PARTICIPATION_TRANSITIONS, USUAL_GOVERNANCE, type GateFacts, type VoiceFacts } from './index.ts';

const at = new Date('2026-05-01T12:00:00Z');
const facts: GateFacts = { governance: USUAL_GOVERNANCE, leadId: 'lead', participantIds: ['two', 'three'], voices: [], askedAt: at, now: at };
const ruled = (rule: GateFacts['governance']['rule']): GateFacts => ({ ...facts, governance: { ...USUAL_GOVERNANCE, rule } });
const yes = (organisationId: string) => ({ organisationId, says: 'APPROVE' as const });
const no = (organisationId: string) => ({ organisationId, says: 'OBJECT' as const });

it('what nobody chose is that all agree, and that the lead acts', () => {
  expect(USUAL_GOVERNANCE).toEqual({ rule: 'UNANIMOUS', publish: 'LEAD', amend: 'LEAD', shortlist: 'LEAD', consultationDays: 5 });
});

it.each([CONSULTATION_DAYS.least, CONSULTATION_DAYS.most])('%d days may be given to hear the others', (consultationDays) => {
  expect(decideGovernance({ stage: 'DRAFT', governance: { ...USUAL_GOVERNANCE, consultationDays }, hasParticipants: false })).toEqual({ allowed: true });
});

describe('a gate', () => {
  it('waits for those who have not spoken, and for nobody once it is decided', () => {
    expect(gateStanding({ ...facts, voices: [yes('two')] })).toEqual({ outcome: 'WAITING', waitingFor: ['lead', 'three'] });
    expect(gateStanding({ ...facts, voices: [yes('lead'), yes('two'), yes('three')] })).toEqual({ outcome: 'PASSED', waitingFor: [] });
    expect(gateStanding({ ...facts, voices: [no('two')] })).toEqual({ outcome: 'LOST', waitingFor: [] });
  });

  it('counts the lead once, also where it stands among the participants', () => {
    const twice = { ...ruled('MAJORITY'), participantIds: ['lead', 'two', 'three'], voices: [yes('lead')] };
    expect(gateStanding(twice)).toEqual({ outcome: 'WAITING', waitingFor: ['two', 'three'] });
  });

  it('passes, fails, lapses or is taken back once, each by its own', () => {
    expect(GATE_TRANSITIONS.map(({ from, to, action, by }) => `${from} ${action} ${to} ${by.join()}`)).toEqual([
      'WAITING carryOut PASSED VOICES', 'WAITING refuse REFUSED VOICES', 'WAITING lapse LAPSED CLOCK', 'WAITING withdraw WITHDRAWN ASKER',
    ]);
  });
});

describe('only the lead that decides after the others', () => {
  const voice = (from: GateFacts, changes: Partial<VoiceFacts>): string[] =>
    refusalsOf(decideVoice({ ...from, gate: 'AMEND', isWaiting: true, organisationId: 'lead', says: 'APPROVE', reason: null, isAuthor: false, ...changes })).map(({ code }) => code);

  it('waits for them', () => {
    expect(voice(ruled('LEAD_AFTER_CONSULTATION'), {})).toEqual(['CONSULTATION_RUNNING']);
    expect(voice(ruled('LEAD_AFTER_CONSULTATION'), { organisationId: 'two' })).toEqual([]);
    expect(voice(ruled('UNANIMOUS'), {})).toEqual([]);
  });

  it('says why it goes on against them, and not when it objects itself or only a stranger did', () => {
    const heard = { ...ruled('LEAD_AFTER_CONSULTATION'), voices: [no('two'), yes('three')] };
    expect(voice(heard, {})).toEqual(['REASON_MISSING']);
    expect(voice(heard, { says: 'OBJECT', reason: 'We agree with them.' })).toEqual([]);
    expect(refusalsOf(decideVoice({ ...heard, gate: 'AMEND', isWaiting: true, organisationId: 'lead', says: 'OBJECT', reason: null, isAuthor: false }))).toHaveLength(1);
    expect(voice({ ...heard, voices: [yes('two'), yes('three'), no('stranger')] }, {})).toEqual([]);
  });
});

it('invitations and wishes to join are answered by whoever was asked, and taken back by whoever asked', () => {
  expect(PARTICIPATION_TRANSITIONS.map(({ action, by }) => `${action} ${by.join()}`)).toEqual(['accept ASKED', 'decline ASKED', 'revoke LEAD']);
  expect(JOIN_TRANSITIONS.map(({ action, by }) => `${action} ${by.join()}`)).toEqual(['accept LEAD', 'decline LEAD', 'withdraw ASKER']);
});
