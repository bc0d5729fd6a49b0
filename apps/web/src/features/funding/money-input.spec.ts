import { describe, expect, it } from '@jest/globals';
import { amountIn, dayIn, planInput } from './money-input.ts';

const form = (values: Record<string, string>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(values)) made.set(name, value);
  return made;
};

describe('the forms about money', () => {
  it('read a plan with its empty lines left out', () => {
    const input = planInput(form({ roundId: 'rnd_1', version: '3', 'title-0': 'Start', 'value-0': '40 %', 'title-2': 'Live', 'value-2': '60', 'milestone-2': 'LIVE' }));
    expect(input).toEqual({ roundId: 'rnd_1', version: 3, basis: 'SHARES', tranches: [{ title: 'Start', value: '40.00', milestone: null }, { title: 'Live', value: '60.00', milestone: 'LIVE' }] });
  });

  it('read days that are real, and no others', () => {
    expect(dayIn(form({ 'due-day': '3', 'due-month': '4', 'due-year': '2027' }), 'due')).toBe('2027-04-03');
    for (const day of ['31', '0', '', 'x']) expect(dayIn(form({ 'due-day': day, 'due-month': '2', 'due-year': '2027' }), 'due')).toMatchObject({ code: 'DUE_DATE', path: ['dueOn'] });
  });

  it('read amounts as people write them', () => {
    expect(amountIn(form({ amount: '£13,332.50' }), 'amount')).toBe('13332.50');
    expect(amountIn(form({ amount: 'all of it' }), 'amount')).toBe('0.00');
  });
});
