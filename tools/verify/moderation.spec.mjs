// Operations at once on a moderation and its shortlist happen in some order, in a short run; and the check that says so finds every kind of fault.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { checkRound } from './moderation-check.mjs';
import { apply, inputsOf } from './moderation-model.mjs';

/** The second idea is ahead, and the first one is going to be shortlisted, against the order. */
const begun = () => ({
  stage: 'EVALUATING', version: 5, weights: { I: 6000 }, mean: 3, live: null, issued: null, former: 0, solutions: [],
  cells: { 'a I': { version: 1, state: 'UNDER_MODERATION', value: null }, 'b I': { version: 1, state: 'AGREED', value: 4 } },
});
const STEPS = [
  { kind: 'agree', key: 'a I', version: 1, value: 3, who: 'chair' },
  { kind: 'propose', version: 5, chosen: ['a'], id: 's', who: 'buyer' },
  { kind: 'vote', key: 's', says: 'APPROVE', who: 'approver' },
  { kind: 'third', key: 's', who: 'chair' },
  { kind: 'issue', version: 7, who: 'buyer' },
];
const REFUSED = [
  { kind: 'agree', key: 'a I', version: 1, value: 5, who: 'chair', outcome: 'conflict', current: 2 },
  { kind: 'reopen', key: 'a I', version: 1, who: 'chair', outcome: 'refused', codes: ['NOT_AGREED'] },
  { kind: 'propose', version: 5, chosen: ['b'], who: 'chair', outcome: 'conflict', current: 6 },
  { kind: 'propose', version: 5, chosen: ['b'], who: 'chair', outcome: 'refused', codes: ['RANKING_INCOMPLETE'] },
  { kind: 'third', key: 's', who: 'buyer', outcome: 'refused', codes: ['OWN_PROPOSAL'] },
  { kind: 'vote', key: 's', says: 'OBJECT', who: 'approver', outcome: 'refused', codes: ['VOTED_ALREADY', 'NOT_WAITING'] },
  { kind: 'issue', version: 5, who: 'chair', outcome: 'refused', codes: ['NOT_APPROVED'] },
  { kind: 'issue', version: 5, who: 'chair', outcome: 'conflict', current: 8 },
];

const clone = (value) => JSON.parse(JSON.stringify(value));

/** All of a decision in one round, and what those who came too early or too late were told. */
function round(steps = STEPS, start = begun()) {
  const one = { start, entries: [], end: start, answers: [...steps.map((step) => ({ ...step, outcome: 'done', codes: [] })), ...clone(REFUSED)] };
  for (const step of steps) {
    const { next, written } = apply(one.end, step);
    one.entries.push(...written.map((entry) => (entry.act.startsWith('score.') ? { ...entry, value: step.value } : entry)));
    one.end = next;
  }
  return clone(one);
}
const at = ({ entries }, act) => entries.findIndex((entry) => entry.act === act);
const told = ({ answers }, kind, outcome) => answers.find((one) => one.kind === kind && one.outcome === outcome);

describe('the check of a round', () => {
  it('finds nothing where it can have happened one after the other', () => {
    expect(checkRound(round())).toEqual([]);
    expect(round().entries.map(({ act }) => act)).toEqual([
      'score.agreed', 'shortlist.proposed', 'shortlist.voted', 'shortlist.override-approved', 'shortlist.approved', 'challenge.shortlisted',
    ]);
  });

  const faults = {
    'a step that was lost': (one) => one.entries.shift(),
    'a step that was done twice': (one) => one.entries.splice(1, 0, one.entries[0]),
    'a shortlist proposed on scores that were open': (one) => one.entries.splice(0, 2, one.entries[1], one.entries[0]),
    'a score that was agreed behind the decision': (one) => one.entries.push({ act: 'score.agreed', key: 'a I', version: 3, value: 1 }),
    'an end that is another': (one) => Object.assign(one.end.cells['a I'], { version: 3 }),
    'another score than the one that was agreed': (one) => Object.assign(one.end.cells['a I'], { value: 4 }),
    'somebody told wrongly that it was done': (one) => Object.assign(told(one, 'agree', 'conflict'), { outcome: 'done' }),
    'something done that nobody was told of': (one) => one.answers.shift(),
    'a conflict that names no version that was': (one) => Object.assign(told(one, 'agree', 'conflict'), { current: 7 }),
    'a conflict with the very version that was read': (one) => Object.assign(told(one, 'propose', 'conflict'), { current: 5 }),
    'a conflict of a shortlist that names no version that was': (one) => Object.assign(told(one, 'issue', 'conflict'), { current: 9 }),
    'a refusal without a reason': (one) => Object.assign(told(one, 'reopen', 'refused'), { codes: [] }),
    'a refusal for a reason that never was': (one) => Object.assign(told(one, 'third', 'refused'), { codes: ['NO_OVERRIDE'] }),
    'an answer that was an error': (one) => Object.assign(told(one, 'reopen', 'refused'), { outcome: 'lost' }),
    'a score that nobody found, although it was there': (one) => Object.assign(told(one, 'reopen', 'refused'), { outcome: 'missing' }),
    'a shortlist issued without the vote': (one) => one.entries.splice(at(one, 'shortlist.voted'), 1),
    'a shortlist issued without the third person': (one) => one.entries.splice(at(one, 'shortlist.override-approved'), 1),
    'a vote that carried and left no approval': (one) => one.entries.splice(at(one, 'shortlist.approved'), 1),
    'a vote by whoever proposed': (one) => Object.assign(one.entries[at(one, 'shortlist.voted')], { who: 'buyer' }),
    'a departure from the order that was not seen as one': (one) => Object.assign(one.entries[at(one, 'shortlist.proposed')], { isOverride: false }),
    'a shortlist issued twice': (one) => one.entries.push({ ...one.entries.at(-1), version: 9 }),
    'another shortlist issued than the one voted on': (one) => Object.assign(one.entries.at(-1), { chosen: ['b'] }),
    'a solution that nobody chose': (one) => one.end.solutions.push('b'),
    'an earlier shortlist that is gone': (one) => Object.assign(one.end, { former: 1 }),
  };
  for (const [name, breaks] of Object.entries(faults)) {
    it(`finds ${name}`, () => {
      const one = round();
      breaks(one);
      expect(checkRound(one)).not.toEqual([]);
    });
  }

  it('knows that scores opened again undo a vote, and the same scores agreed again do not', () => {
    const carried = STEPS.slice(0, 3).reduce((state, step) => apply(state, step).next, begun());
    const opened = apply(carried, { kind: 'reopen', key: 'a I', version: 2, who: 'chair' }).next;
    expect(apply(opened, { kind: 'third', key: 's', who: 'chair' })).toEqual({ refused: ['SCORES_CHANGED'] });
    const [same, other] = [3, 5].map((value) => apply(opened, { kind: 'agree', key: 'a I', version: 3, value, who: 'chair' }).next);
    expect(apply(same, { kind: 'third', key: 's', who: 'chair' }).next.live.state).toBe('APPROVED');
    expect(apply(other, { kind: 'third', key: 's', who: 'chair' })).toEqual({ refused: ['SCORES_CHANGED'] });
    const again = apply(other, { kind: 'propose', version: 6, chosen: ['a'], who: 'chair' });
    expect(again.next.live).toMatchObject({ id: 's', state: 'PROPOSED', round: 2, isOverride: false, inputs: inputsOf(other.cells), votes: [] });
    expect(again.written.map(({ act }) => act)).toEqual(['shortlist.returned', 'shortlist.proposed']);
  });

  it('knows a score whose mean stands from one that is open', () => {
    const { cells } = begun();
    const [open, mean] = [cells['a I'], { ...cells['a I'], state: 'AGREED', value: 'MEAN' }].map((cell) => inputsOf({ ...cells, 'a I': cell }));
    expect(open).not.toBe(mean);
    const agreed = apply(begun(), { ...STEPS[0], value: 'MEAN' }).next;
    expect(apply(agreed, STEPS[1]).next.live.isOverride).toBe(true);
    expect(apply({ ...agreed, mean: 5 }, STEPS[1]).next.live.isOverride).toBe(false);
  });

  it('lets another shortlist take the place of the issued one, and only then', () => {
    const { end } = round();
    const replacing = [
      { kind: 'propose', version: 8, chosen: ['b'], id: 't', who: 'buyer' },
      { kind: 'vote', key: 't', says: 'APPROVE', who: 'approver' },
      { kind: 'issue', version: 10, who: 'buyer' },
    ];
    const one = { ...round(replacing, end), start: end };
    one.answers = one.answers.filter(({ outcome }) => outcome === 'done');
    expect(checkRound(one)).toEqual([]);
    expect(one.end).toMatchObject({ former: 1, issued: { id: 't' }, live: null, solutions: ['b'] });
    one.entries.splice(at(one, 'shortlist.superseded'), 1);
    expect(checkRound(one)).not.toEqual([]);
  });
});

describe('a short run of eight at once', () => {
  it('is always some serial order', async () => {
    const program = fileURLToPath(new URL('moderation.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, rounds: 10, operations: 80, notSerial: 0 });
  });
});
