// A deadline in an outage moves for everybody by what was lost; one that somebody could keep stays.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../decision/index.ts';
import { closingAfterOutage, closingAfterRecorded, decideOutage, outageOver, type OutageFacts } from './index.ts';

const at = (time: string): Date => new Date(`2026-05-01T${time}:00Z`);
const MINUTE = 60_000;

describe('an outage over the deadline', () => {
  const gap = { from: at('11:50'), until: at('12:20') };

  it('is found when it contains the deadline and is longer than the limit', () => {
    expect(outageOver(at('12:00'), [gap], 10 * MINUTE)).toEqual(gap);
    expect(outageOver(at('11:50'), [gap], 10 * MINUTE)).toEqual(gap);
    expect(outageOver(at('12:20'), [gap], 10 * MINUTE)).toEqual(gap);
    expect(outageOver(at('12:00'), [gap], 30 * MINUTE)).toBeNull();
    expect(outageOver(at('12:21'), [gap], 10 * MINUTE)).toBeNull();
    expect(outageOver(at('11:49'), [gap], 10 * MINUTE)).toBeNull();
    expect(outageOver(at('12:00'), [], 10 * MINUTE)).toBeNull();
  });

  it('gives back as much time as was lost, and an hour at least', () => {
    expect(closingAfterOutage(gap, at('12:20'))).toEqual(at('13:20'));
    expect(closingAfterOutage({ from: at('08:00'), until: at('12:20') }, at('12:20'))).toEqual(at('16:40'));
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (length, now) => {
        const moved = closingAfterOutage({ from: new Date(0), until: new Date(length) }, new Date(now)).getTime() - now;
        expect(moved).toBeGreaterThanOrEqual(Math.max(length, 60 * MINUTE));
      }),
    );
  });
});

describe('an outage that a buyer records', () => {
  const facts: OutageFacts = {
    stage: 'OPEN',
    now: at('11:00'),
    openedAt: at('08:00'),
    closesAt: at('12:00'),
    outage: { from: at('10:00'), until: at('10:45') },
    reason: 'The sign-in service of the council was down.',
    lacksWelsh: false,
    extendTo: null,
  };
  const codesOf = (changes: Partial<OutageFacts>): string[] => refusalsOf(decideOutage({ ...facts, ...changes })).map(({ code }) => code);

  it('moves the deadline by at least its own length', () => {
    expect(codesOf({})).toEqual([]);
    expect(closingAfterRecorded(at('12:00'), facts.outage)).toEqual(at('12:45'));
    expect(codesOf({ extendTo: at('12:45') })).toEqual([]);
    expect(codesOf({ extendTo: at('12:44') })).toEqual(['TOO_SHORT']);
  });

  it('is recorded while the challenge is open, before its deadline', () => {
    expect(codesOf({ stage: 'ENGAGING' })).toEqual(['WRONG_STAGE']);
    expect(codesOf({ stage: 'CLOSED' })).toContain('WRONG_STAGE');
    expect(codesOf({ now: at('12:00') })).toEqual(['ALREADY_CLOSED']);
  });

  it('has a reason in the languages that are needed', () => {
    expect(codesOf({ reason: 'down' })).toEqual(['REASON_MISSING']);
    expect(codesOf({ lacksWelsh: true })).toEqual(['TRANSLATION_MISSING']);
  });

  it('lies between the opening and now, with its end after its beginning', () => {
    expect(codesOf({ outage: { from: at('10:45'), until: at('10:45') } })).toEqual(['TIMES_OUT_OF_ORDER']);
    expect(codesOf({ outage: { from: at('10:45'), until: at('11:01') } })).toEqual(['IN_THE_FUTURE']);
    expect(codesOf({ outage: { from: at('07:59'), until: at('10:45') } })).toEqual(['BEFORE_OPENING']);
  });
});
