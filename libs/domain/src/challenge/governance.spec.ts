import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../decision/index.ts';
import { decideGovernance, decideVoice, type GateFacts, GATES, gateStanding, type Governance, GOVERNANCE_RULES, mayAct, STAGES, USUAL_GOVERNANCE, type Voice, WHO_ACTS } from './index.ts';

const askedAt = new Date('2026-05-01T09:00:00Z');
const ruled = (rule: Governance['rule']): Governance => ({ ...USUAL_GOVERNANCE, rule });
const [yes, no] = [(organisationId: string): Voice => ({ organisationId, says: 'APPROVE' }), (organisationId: string): Voice => ({ organisationId, says: 'OBJECT' })];
const facts = (rule: Governance['rule'], ...voices: Voice[]): GateFacts => ({ governance: ruled(rule), leadId: 'lead', participantIds: ['two', 'three'], voices, askedAt, now: askedAt });
const outcome = (rule: Governance['rule'], ...voices: Voice[]) => gateStanding(facts(rule, ...voices)).outcome;

describe('a gate under the rule "all approve"', () => {
  it('waits for every authority and names those who are silent', () => {
    expect(gateStanding(facts('UNANIMOUS', yes('lead')))).toEqual({ outcome: 'WAITING', waitingFor: ['two', 'three'] });
    expect(outcome('UNANIMOUS', yes('lead'), yes('two'))).toBe('WAITING');
    expect(outcome('UNANIMOUS', yes('lead'), yes('two'), yes('three'))).toBe('PASSED');
  });
  it('is lost with the first objection', () => expect(outcome('UNANIMOUS', yes('lead'), no('three'))).toBe('LOST'));
});

describe('a gate under the rule "more than half"', () => {
  it('passes with two of three, and is lost when that cannot be reached any more', () => {
    expect(outcome('MAJORITY', yes('lead'))).toBe('WAITING');
    expect(outcome('MAJORITY', yes('lead'), no('two'))).toBe('WAITING');
    expect(outcome('MAJORITY', yes('two'), yes('three'))).toBe('PASSED');
    expect(outcome('MAJORITY', no('lead'), no('two'))).toBe('LOST');
  });
  it('needs both of two: one of two is no more than half', () => {
    const two = { ...facts('MAJORITY', yes('lead')), participantIds: ['two'] };
    expect(gateStanding(two).outcome).toBe('WAITING');
    expect(gateStanding({ ...two, voices: [yes('lead'), no('two')] }).outcome).toBe('LOST');
  });
});

describe('a gate under the rule "the lead decides after hearing the others"', () => {
  it('passes with the lead, whatever the others say, and never without it', () => {
    expect(outcome('LEAD_AFTER_CONSULTATION', yes('two'), yes('three'))).toBe('WAITING');
    expect(outcome('LEAD_AFTER_CONSULTATION', no('two'), yes('three'), yes('lead'))).toBe('PASSED');
    expect(outcome('LEAD_AFTER_CONSULTATION', yes('two'), yes('three'), no('lead'))).toBe('LOST');
  });
});

describe('any gate', () => {
  it.each(GOVERNANCE_RULES)('of one authority alone is its own decision: %s', (rule) => {
    expect(gateStanding({ ...facts(rule, yes('lead')), participantIds: [] }).outcome).toBe('PASSED');
    expect(gateStanding({ ...facts(rule, no('lead')), participantIds: [] }).outcome).toBe('LOST');
  });
  it('hears nobody who has no say: observers, strangers, those who left', () => {
    expect(outcome('UNANIMOUS', yes('lead'), yes('two'), yes('observer'))).toBe('WAITING');
    expect(outcome('MAJORITY', yes('lead'), yes('observer'), no('stranger'))).toBe('WAITING');
  });
  it('never goes back: one more approval does not lose what passed, one more objection does not pass what was lost', () => {
    const said = fc.uniqueArray(fc.record({ organisationId: fc.constantFrom('lead', 'two', 'three'), says: fc.constantFrom('APPROVE' as const, 'OBJECT' as const) }), { selector: (voice) => voice.organisationId });
    fc.assert(
      fc.property(fc.constantFrom(...GOVERNANCE_RULES), said, fc.nat(), (rule, voices, pick) => {
        const before = outcome(rule, ...voices);
        const missing = ['lead', 'two', 'three'].filter((id) => !voices.some((voice) => voice.organisationId === id));
        const next = missing[pick % Math.max(1, missing.length)];
        if (!next) return;
        if (before === 'PASSED' && rule !== 'UNANIMOUS') expect(outcome(rule, ...voices, yes(next))).toBe('PASSED');
        if (before === 'LOST') expect(outcome(rule, ...voices, no(next))).toBe('LOST');
      }),
    );
  });
});

describe('the voice of an authority', () => {
  const voice = (changes: object = {}) =>
    refusalsOf(decideVoice({ ...facts('UNANIMOUS'), gate: 'PUBLISH', isWaiting: true, organisationId: 'two', says: 'APPROVE', reason: null, isAuthor: false, ...changes })).map((one) => one.code);

  it('is given once, while the request waits, by somebody who did not write the draft', () => {
    expect(voice()).toEqual([]);
    expect(voice({ isWaiting: false })).toEqual(['NOT_WAITING']);
    expect(voice({ voices: [no('two')] })).toEqual(['ANSWERED_ALREADY']);
    expect(voice({ isAuthor: true })).toEqual(['OWN_DRAFT']);
    expect(voice({ isAuthor: true, gate: 'AMEND' })).toEqual([]);
  });
  it('says why when it objects', () => {
    expect(voice({ says: 'OBJECT', reason: 'no' })).toEqual(['REASON_MISSING']);
    expect(voice({ says: 'OBJECT', reason: 'The target is too low.', isAuthor: true })).toEqual([]);
  });
  it('of a lead that decides after the others waits until they spoke or their five days are over', () => {
    const lead = { ...facts('LEAD_AFTER_CONSULTATION', yes('two')), organisationId: 'lead' };
    const after = (milliseconds: number) => new Date(askedAt.getTime() + milliseconds);
    expect(voice(lead)).toEqual(['CONSULTATION_RUNNING']);
    expect(voice({ ...lead, now: after(5 * 86_400_000 - 1) })).toEqual(['CONSULTATION_RUNNING']);
    expect(voice({ ...lead, now: after(5 * 86_400_000) })).toEqual([]);
    expect(voice({ ...lead, voices: [yes('two'), yes('three')] })).toEqual([]);
  });
  it('of a lead that goes on against another says why', () => {
    const lead = { ...facts('LEAD_AFTER_CONSULTATION', yes('two'), no('three')), organisationId: 'lead' };
    expect(voice(lead)).toEqual(['REASON_MISSING']);
    expect(voice({ ...lead, reason: 'The point is taken up in the terms.' })).toEqual([]);
  });
});

describe('who may act', () => {
  it.each(GATES.flatMap((gate) => WHO_ACTS.map((who) => ({ gate, who }))))('at $gate when it is for the $who', ({ gate, who }) => {
    const governance = { ...USUAL_GOVERNANCE, [gate.toLowerCase()]: who };
    expect((['LEAD', 'PARTICIPANT', 'OBSERVER', null] as const).map((role) => mayAct(governance, gate, role))).toEqual([true, who === 'PARTICIPANTS', false, false]);
    expect(GATES.filter((other) => mayAct(governance, other, 'PARTICIPANT'))).toEqual(who === 'PARTICIPANTS' ? [gate] : []);
  });
});

describe('choosing the rule', () => {
  const choosing = (changes: object = {}) => refusalsOf(decideGovernance({ stage: 'DRAFT', governance: USUAL_GOVERNANCE, hasParticipants: false, ...changes })).map((one) => one.code);
  it('is possible in a draft alone', () => expect(STAGES.filter((stage) => choosing({ stage }).length === 0)).toEqual(['DRAFT', 'CHANGES_REQUESTED']));
  it('ends when another authority has joined under it', () => expect(choosing({ hasParticipants: true })).toEqual(['JOINED_UNDER_IT']));
  it.each([0, 31, 2.5, Number.NaN])('refuses %d days for hearing the others', (consultationDays) => expect(choosing({ governance: { ...USUAL_GOVERNANCE, consultationDays } })).toEqual(['OUT_OF_RANGE']));
});
