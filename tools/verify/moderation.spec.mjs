// Operations at once on a moderation happen in some order, in a short run; and the check that says so finds every kind of fault.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { checkRound } from './moderation-check.mjs';

const state = (stage, version, cell) => ({ stage, version, cells: { a: cell } });
/** One of two agreements was faster, and the shortlist came before the opening again. */
const round = () => ({
  start: state('EVALUATING', 5, { version: 1, state: 'UNDER_MODERATION' }),
  entries: [{ act: 'score.agreed', key: 'a', version: 2 }, { act: 'challenge.shortlisted', key: 'c', version: 6 }],
  answers: [
    { kind: 'agree', key: 'a', version: 1, outcome: 'done' },
    { kind: 'agree', key: 'a', version: 1, outcome: 'conflict', current: 2 },
    { kind: 'decide', key: 'c', version: 5, outcome: 'done' },
    { kind: 'reopen', key: 'a', version: 1, outcome: 'refused' },
  ],
  end: state('SHORTLISTED', 6, { version: 2, state: 'AGREED' }),
});

describe('the check of a round', () => {
  it('finds nothing where it can have happened one after the other', () => {
    expect(checkRound(round())).toEqual([]);
  });

  const faults = {
    'a step that was lost': (one) => one.entries.shift(),
    'a step that was done twice': (one) => one.entries.splice(1, 0, { act: 'score.agreed', key: 'a', version: 2 }),
    'a shortlist on scores that were open': (one) => one.entries.reverse(),
    'an end that is another': (one) => Object.assign(one.end.cells.a, { version: 3 }),
    'somebody told wrongly that it was done': (one) => Object.assign(one.answers[1], { outcome: 'done' }),
    'something done that nobody was told of': (one) => one.answers.shift(),
    'a conflict that names no version that was': (one) => Object.assign(one.answers[1], { current: 7 }),
    'a conflict with the very version that was read': (one) => Object.assign(one.answers[1], { current: 1 }),
    'a refusal without a reason': (one) => Object.assign(one.answers[3], { kind: 'agree' }),
    'an answer that was an error': (one) => Object.assign(one.answers[3], { outcome: 'lost' }),
  };
  for (const [name, breaks] of Object.entries(faults)) {
    it(`finds ${name}`, () => {
      const one = round();
      breaks(one);
      expect(checkRound(one)).not.toEqual([]);
    });
  }
});

describe('a short run of eight at once', () => {
  it('is always some serial order', async () => {
    const program = fileURLToPath(new URL('moderation.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, rounds: 10, operations: 80, notSerial: 0 });
  });
});
