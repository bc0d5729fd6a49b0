// Says whether what happened to a moderation and its shortlist can have happened one after the other: replays the journal on a model and holds every answer against it.
import { isDeepStrictEqual } from 'node:util';
import { apply, CELL_KINDS, kindOfAct } from './moderation-model.mjs';

/**
 * @param start a state as `moderation-model.mjs` has it, before the round
 * @param entries of the journal in their order, as the model writes them
 * @param answers a step each, with its `outcome`: 'done', 'conflict' with `current`, 'refused' with `codes`, 'missing', 'lost'
 * @param end as `start`, as the database holds it after the round
 * @returns the faults found, in words
 */
export function checkRound({ start, entries, answers, end }) {
  const replayed = replay(start, entries);
  if (replayed.fault) return [replayed.fault];
  const { states, steps } = replayed;
  const faults = [];
  if (!isDeepStrictEqual(states.at(-1), end)) faults.push(`the end is not what the entries make of the beginning: ${JSON.stringify({ isNow: end, shouldBe: states.at(-1) })}`);
  const left = [...steps];
  for (const answer of answers.filter(({ outcome }) => outcome === 'done')) {
    const at = left.findIndex((step) => isSame(step, answer));
    if (at < 0) faults.push(`somebody was told it was done and it was not: ${JSON.stringify(answer)}`);
    else left.splice(at, 1);
  }
  if (left.length > 0) faults.push(`done, and told to nobody: ${JSON.stringify(left)}`);
  for (const answer of answers.filter(({ outcome }) => outcome !== 'done')) if (!states.some((state) => explains(state, answer))) faults.push(`a refusal that no moment explains: ${JSON.stringify(answer)}`);
  return faults;
}

/** All states that were, one after each step; or why the entries are of no such order. */
function replay(start, entries) {
  const [states, steps] = [[start], []];
  for (let at = 0; at < entries.length; ) {
    const state = states.at(-1);
    const step = stepIn(state, entries, at);
    const { next, written } = step ? apply(state, step) : {};
    if (!next) return { fault: `an entry that no serial order allows: ${JSON.stringify(entries[at])}` };
    const found = entries.slice(at, at + written.length).map(({ value: _ofCell, ...entry }) => entry);
    if (!isDeepStrictEqual(found, written)) return { fault: `one step left other entries than it must: ${JSON.stringify({ found, written })}` };
    states.push(next);
    steps.push(step);
    at += written.length;
  }
  return { states, steps };
}

/** Which step an entry is the first of. */
function stepIn(state, entries, at) {
  const { act, key, who, version, value, says, chosen, because } = entries[at];
  if (kindOfAct(act)) return { kind: kindOfAct(act), key, version: version - 1, value };
  if (act === 'shortlist.voted') return { kind: 'vote', key, who, says };
  if (act === 'shortlist.override-approved') return { kind: 'third', key, who };
  if (act === 'shortlist.proposed') return { kind: 'propose', id: key, who, version: state.version, chosen };
  if (act === 'shortlist.returned' && because === 'TAKEN_BACK') return { kind: 'takeBack', who, version: state.version };
  if (act === 'shortlist.returned' && because === 'SCORES_CHANGED' && at + 1 < entries.length) return stepIn(state, entries, at + 1);
  if (act === 'shortlist.superseded' || act === 'challenge.shortlisted') return { kind: 'issue', who, version: state.version };
  return null;
}

/** What an answer and a step have to agree in. */
const TOLD = { propose: ['who', 'version', 'chosen'], takeBack: ['who', 'version'], issue: ['who', 'version'], vote: ['who', 'key', 'says'], third: ['who', 'key'] };

function isSame(step, answer) {
  const names = CELL_KINDS.includes(step.kind) ? ['key', 'version'] : TOLD[step.kind];
  return step.kind === answer.kind && names.every((name) => isDeepStrictEqual(step[name], answer[name])) && (answer.value === undefined || step.value === undefined || step.value === null || step.value === answer.value);
}

/** Whether a step would have been answered so at that moment. */
function explains(state, answer) {
  const { conflict, refused, isMissing } = apply(state, answer);
  if (answer.outcome === 'conflict') return conflict !== undefined && conflict === answer.current;
  if (answer.outcome === 'missing') return isMissing === true;
  return answer.outcome === 'refused' && refused !== undefined && isDeepStrictEqual(refused.toSorted(), [...new Set(answer.codes)].toSorted());
}
