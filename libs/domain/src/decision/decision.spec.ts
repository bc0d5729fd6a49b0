// Shows that a decision keeps every reason, in order, and never loses a no.
import { describe, expect, it } from '@jest/globals';
import { allowed, combine, demand, refusalsOf, refuse, refused } from './index.ts';

const late = refuse('LATE', ['closesAt'], 'Ask the council for the next round.');
const empty = refuse('EMPTY', ['title'], 'Enter a title.');

describe('a decision', () => {
  it('is a yes when there is nothing to refuse', () => {
    expect(refused()).toEqual({ allowed: true });
  });

  it('keeps every reason in the order given', () => {
    expect(combine(refused(late), allowed, refused(empty, late))).toEqual({
      allowed: false,
      refusals: [late, empty, late],
    });
  });

  it('is a yes when every part says yes', () => {
    expect(combine(allowed, allowed)).toEqual({ allowed: true });
    expect(combine()).toEqual({ allowed: true });
  });

  it('turns a demand that does not hold into one reason', () => {
    expect(demand(true, 'LATE', [], 'x')).toEqual({ allowed: true });
    expect(demand(false, 'LATE', ['closesAt'], late.message)).toEqual({ allowed: false, refusals: [late] });
  });

  it('gives its reasons as a list, empty for a yes', () => {
    expect(refusalsOf(allowed)).toEqual([]);
    expect(refusalsOf(refused(empty))).toEqual([empty]);
  });
});
