// Tries every stage and both parts: the panel is open before the first score, and only the chair is replaced after it.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import { decideAppointment, decideRemoval, type AppointmentFacts } from './index.ts';

const facts: AppointmentFacts = { stage: 'OPEN', role: 'EVALUATOR', isEligible: true, isOnPanel: false, hasChair: false, isAuditor: false };
const codesFor = (change: Partial<AppointmentFacts>) => refusalsOf(decideAppointment({ ...facts, ...change })).map(({ code }) => code);
const before = ['APPROVED', 'ENGAGING', 'OPEN', 'CLOSED'];

describe('joining and leaving a panel', () => {
  it('are free between approval and the first score', () => {
    for (const decide of [(stage: AppointmentFacts['stage']) => decideAppointment({ ...facts, stage }), (stage: AppointmentFacts['stage']) => decideRemoval({ stage, role: 'EVALUATOR' })]) {
      expect(STAGES.filter((stage) => decide(stage).allowed)).toEqual(before);
    }
  });

  it('are open to a chair while scores are given too, so that scores are never without one', () => {
    expect(STAGES.filter((stage) => decideAppointment({ ...facts, stage, role: 'CHAIR' }).allowed)).toEqual([...before, 'EVALUATING']);
    expect(STAGES.filter((stage) => decideRemoval({ stage, role: 'CHAIR' }).allowed)).toEqual([...before, 'EVALUATING']);
  });
});

describe('joining', () => {
  it('needs somebody who is eligible and not there yet', () => {
    expect(codesFor({ isEligible: false, isOnPanel: true })).toEqual(['NO_SUCH_PERSON']);
    expect(codesFor({ isOnPanel: true })).toEqual(['ALREADY_ON_PANEL']);
  });

  it('as the chair needs the place to be free', () => {
    expect(codesFor({ role: 'CHAIR', hasChair: true })).toEqual(['CHAIR_TAKEN']);
    expect(codesFor({ role: 'EVALUATOR', hasChair: true })).toEqual([]);
  });

  it('is closed to an auditor of the council once names can be read', () => {
    expect(codesFor({ role: 'CHAIR', isAuditor: true })).toEqual([]);
    expect(codesFor({ role: 'CHAIR', isAuditor: true, stage: 'EVALUATING' })).toEqual(['HAS_SEEN_NAMES']);
  });
});
