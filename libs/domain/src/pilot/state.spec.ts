// Tries every move of a pilot and of an adoption: what is in the table can be done by those named in it, and nothing else can.
import { describe, expect, it } from '@jest/globals';
import { ADOPTION_STATES, ADOPTION_TRANSITIONS, canMovePilot, isFinished, isReported, mayMovePilot, PILOT_ROLES, PILOT_STATES, PILOT_TRANSITIONS, rolesFor } from './index.ts';

const law = new Map([
  ['PLANNED>PLANNED', 'BUYER'],
  ['PLANNED>AGREED', 'BUYER'],
  ['AGREED>AGREED', 'BUYER'],
  ['AGREED>RUNNING', 'BUYER'],
  ['RUNNING>RUNNING', 'BUYER SUPPLIER'],
  ['RUNNING>MEASURING', 'BUYER'],
  ['MEASURING>MEASURING', 'BUYER SUPPLIER'],
  ['MEASURING>REPORTED', 'BUYER SUPPLIER'],
  ['REPORTED>REPORTED', 'BUYER'],
  ['REPORTED>VERIFIED', 'APPROVER VERIFIER'],
  ['REPORTED>MEASURING', 'BUYER APPROVER VERIFIER'],
  ['VERIFIED>MEASURING', 'APPROVER'],
  ['VERIFIED>CLOSED', 'BUYER APPROVER'],
  ['CLOSED>MEASURING', 'APPROVER'],
  ['PLANNED>STOPPED', 'BUYER APPROVER'],
  ['AGREED>STOPPED', 'BUYER APPROVER'],
  ['RUNNING>STOPPED', 'BUYER APPROVER'],
  ['MEASURING>STOPPED', 'BUYER APPROVER'],
]);

describe('the states of a pilot', () => {
  const every = PILOT_STATES.flatMap((from) => PILOT_STATES.map((to) => [from, to] as const));

  it.each(every)('%s to %s is as the law says, for every role', (from, to) => {
    const roles = law.get(`${from}>${to}`)?.split(' ') ?? [];
    expect(canMovePilot(from, to)).toBe(roles.length > 0);
    expect(PILOT_ROLES.filter((role) => mayMovePilot(from, to, role))).toEqual(PILOT_ROLES.filter((role) => roles.includes(role)));
  });

  it('lead from the plan to the end, and each can be reached', () => {
    const reached = new Set(['PLANNED']);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of PILOT_TRANSITIONS) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([...PILOT_STATES].toSorted());
  });

  it('never let the supplier, a pledger, an adopter, an auditor or the clock verify, stop or close', () => {
    for (const action of ['verify', 'stop', 'close', 'agree', 'start'] as const) {
      expect(rolesFor(action).filter((role) => ['SUPPLIER', 'PLEDGER', 'ADOPTER', 'AUDITOR', 'CLOCK', 'PARTICIPANT'].includes(role))).toEqual([]);
    }
    expect(rolesFor('verify')).toEqual(['APPROVER', 'VERIFIER']);
  });

  it('keep what was stopped as it is', () => {
    expect(PILOT_TRANSITIONS.filter(({ from }) => from === 'STOPPED')).toEqual([]);
    expect(PILOT_STATES.filter((state) => isFinished(state))).toEqual(['VERIFIED', 'CLOSED', 'STOPPED']);
    expect(PILOT_STATES.filter((state) => isReported(state))).toEqual(['REPORTED', 'VERIFIED', 'CLOSED']);
  });
});

describe('the states of an adoption', () => {
  it('are moved by the authority that adopts alone, and end when it was withdrawn', () => {
    expect(ADOPTION_TRANSITIONS.flatMap((move) => move.by).every((role) => role === 'ADOPTER')).toBe(true);
    expect(ADOPTION_STATES.filter((state) => !ADOPTION_TRANSITIONS.some(({ from }) => from === state))).toEqual(['WITHDRAWN']);
  });
});
