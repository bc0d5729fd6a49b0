import { describe, expect, it } from '@jest/globals';
import { validUntilOf, readAnswers } from './answers.ts';
import { londonMoment } from '../../language/london-moment.ts';
import { codeOf, roundInput } from './round-input.ts';

const form = (fields: Record<string, string>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

describe('the deadline of a round', () => {
  it('is five o’clock in the UK, in winter and in summer', () => {
    expect(londonMoment(2027, 1, 31, 17)).toBe('2027-01-31T17:00:00.000Z');
    expect(londonMoment(2027, 6, 30, 17)).toBe('2027-06-30T16:00:00.000Z');
  });

  it('is never a day that does not exist', () => {
    expect(londonMoment(2027, 2, 30, 17)).toBeNull();
    expect(londonMoment(Number.NaN, 1, 1, 17)).toBeNull();
  });
});

describe('a new round', () => {
  it('is read with its milestones', () => {
    const input = roundInput(form({ solutionId: 'sol_1', target: '£155,000', 'deadline-day': '31', 'deadline-month': '1', 'deadline-year': '2027', hour: '17', 'milestone-1': 'Agreement signed' }));
    expect(input).toEqual({ solutionId: 'sol_1', target: '155000.00', deadline: '2027-01-31T17:00:00.000Z', milestones: [{ code: 'AGREEMENT_SIGNED', title: 'Agreement signed' }] });
  });

  it('is refused without a target and a deadline', () => {
    expect(roundInput(form({ target: 'lots' }))).toMatchObject([{ code: 'TARGET' }, { code: 'DEADLINE' }]);
  });

  it('makes codes that the API takes', () => {
    expect(codeOf('Llofnodwyd â’r cyngor – 2027')).toMatch(/^[A-Z][A-Z0-9_]{0,39}$/);
    expect(codeOf('2027 budget')).toMatch(/^[A-Z][A-Z0-9_]{0,39}$/);
  });
});

describe('the last day of a pledge', () => {
  const until = (day: string, month: string, year: string) => validUntilOf(readAnswers(new URLSearchParams({ 'until-day': day, 'until-month': month, 'until-year': year })));

  it('ends at midnight in the UK', () => {
    expect(until('31', '1', '2027')).toBe('2027-01-31T23:59:59.000Z');
    expect(until('30', '6', '2027')).toBe('2027-06-30T22:59:59.000Z');
  });

  it('may be left out, but not be wrong', () => {
    expect(until('', '', '')).toBeNull();
    expect(until('31', '2', '2027')).toBeUndefined();
  });
});
