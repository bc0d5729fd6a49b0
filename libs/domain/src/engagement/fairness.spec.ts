// Shows when one supplier knew more than the others, for how long, and how that is said.
import { describe, expect, it } from '@jest/globals';
import { inWords, levelPlayingField, type Told, unequal } from './index.ts';

const at = (hours: number): Date => new Date(Date.UTC(2026, 4, 1) + hours * 3_600_000);
const talk: Told = { id: 'evt_1', kind: 'ONE_TO_ONE', toldTo: 'SOME', first: ['org_1'], toldAt: at(0), toAllAt: at(30) };
const judge = (told: Told, now = at(100)) => levelPlayingField([told], now)[0]!;

describe('the level playing field', () => {
  it('lists what one supplier had more than 24 hours before the others', () => {
    expect(judge(talk)).toMatchObject({ standing: 'UNEQUAL', hoursAhead: 30 });
    expect(inWords(judge(talk))).toBe('One organisation heard this at a one-to-one meeting 30 hours before it was told to everybody.');
  });

  it('takes 24 hours for a day, and not a moment more', () => {
    expect(judge({ ...talk, toAllAt: at(24) })).toMatchObject({ standing: 'WITHIN_A_DAY', hoursAhead: 24 });
    expect(judge({ ...talk, toAllAt: new Date(at(24).getTime() + 1) }).standing).toBe('UNEQUAL');
  });

  it('counts what was never told to all, up to now', () => {
    expect(judge({ ...talk, toAllAt: null }, at(10))).toMatchObject({ standing: 'NOT_YET', hoursAhead: 10 });
    expect(judge({ ...talk, toAllAt: null }, at(25))).toMatchObject({ standing: 'UNEQUAL', hoursAhead: 25 });
    expect(inWords(judge({ ...talk, toAllAt: null }, at(25)))).toBe('One organisation heard this at a one-to-one meeting. It has not been told to everybody yet, 25 hours later.');
    expect(inWords(judge({ ...talk, toAllAt: null }, at(2)))).toBe('One organisation heard this at a one-to-one meeting. It has not been told to everybody yet.');
  });

  it('is level where all were told at once, where anybody could have had it, and where nobody came', () => {
    const answer: Told = { id: 'qst_1', kind: 'ANSWER', toldTo: 'ALL', first: [], toldAt: at(1), toAllAt: at(1) };
    const open: Told = { ...answer, id: 'doc_1', kind: 'DOCUMENT', toldTo: 'OPEN', toAllAt: null };
    const empty: Told = { ...talk, first: [] };
    expect([answer, open, empty].map((told) => judge(told).standing)).toEqual(['EQUAL', 'EQUAL', 'EQUAL']);
    expect([answer, open, empty].map((told) => inWords(judge(told)))).toEqual(['Told to everybody at one instant.', 'Open to every organisation that registers interest, as any may.', 'No organisation was told before the others.']);
  });

  it('holds briefings to the same rule: whoever was there knew it first', () => {
    const briefing = judge({ ...talk, kind: 'BRIEFING', first: ['org_1', 'org_2'], toAllAt: at(49) });
    expect(inWords(briefing)).toBe('2 organisations heard this at a briefing 49 hours before it was told to everybody.');
    expect(inWords(judge({ ...talk, toAllAt: at(0) }))).toBe('One organisation heard this at a one-to-one meeting, and everybody at the same time.');
  });

  it('is told in the order in which it happened', () => {
    const later = { ...talk, id: 'evt_0', toldAt: at(2), toAllAt: at(3) };
    const twin = { ...talk, id: 'evt_0' };
    expect(levelPlayingField([later, talk], at(9)).map(({ toldAt }) => toldAt)).toEqual([at(0), at(2)]);
    expect(levelPlayingField([talk, twin], at(9)).map(({ id }) => id)).toEqual(['evt_0', 'evt_1']);
    expect(unequal(levelPlayingField([later, talk], at(99))).map(({ id }) => id)).toEqual(['evt_1']);
  });
});
