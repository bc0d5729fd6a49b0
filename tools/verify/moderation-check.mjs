// Says whether what happened to a moderation can have happened one after the other: replays the journal on a model and holds every answer against it.

/** What a step needs of a cell, and what it makes of it. */
const STEPS = {
  'score.agreed': { from: ['UNDER_MODERATION', 'AGREED'], to: 'AGREED' },
  'score.reopened': { from: ['AGREED'], to: 'UNDER_MODERATION' },
  'score.escalated': { from: ['UNDER_MODERATION'], to: 'ESCALATED' },
  'score.settled': { from: ['ESCALATED'], to: 'AGREED' },
};
export const ACTS = { agree: 'score.agreed', reopen: 'score.reopened', escalate: 'score.escalated', settle: 'score.settled', decide: 'challenge.shortlisted' };

/**
 * @param start `{ stage, version, cells: { key: { version, state } } }` before the round
 * @param entries of the journal in their order: `{ act, key, version }`
 * @param answers `{ kind, key, version, outcome: 'done' | 'conflict' | 'refused' | 'lost', current }`
 * @param end as `start`, as the database holds it after the round
 * @returns the faults found, in words
 */
export function checkRound({ start, entries, answers, end }) {
  const faults = [];
  const states = [start];
  for (const entry of entries) {
    const next = follow(states.at(-1), entry);
    if (next === null) return [...faults, `an entry that no serial order allows: ${JSON.stringify(entry)}`];
    states.push(next);
  }
  if (JSON.stringify(ordered(states.at(-1))) !== JSON.stringify(ordered(end))) faults.push(`the end is not what the entries make of the beginning: ${JSON.stringify(end)}`);
  const left = [...entries];
  for (const answer of answers.filter(({ outcome }) => outcome === 'done')) {
    const at = left.findIndex((entry) => entry.act === ACTS[answer.kind] && entry.key === answer.key && entry.version === answer.version + 1);
    if (at < 0) faults.push(`somebody was told it was done and it was not: ${JSON.stringify(answer)}`);
    else left.splice(at, 1);
  }
  if (left.length > 0) faults.push(`done, and told to nobody: ${JSON.stringify(left)}`);
  for (const answer of answers.filter(({ outcome }) => outcome !== 'done')) if (!states.some((state) => explains(state, answer))) faults.push(`a refusal that no moment explains: ${JSON.stringify(answer)}`);
  return faults;
}

function follow(state, { act, key, version }) {
  if (state.stage !== 'EVALUATING') return null;
  if (act === ACTS.decide) {
    const isWhole = Object.values(state.cells).every((cell) => cell.state === 'AGREED');
    return isWhole && version === state.version + 1 ? { ...state, stage: 'SHORTLISTED', version } : null;
  }
  const [cell, step] = [state.cells[key], STEPS[act]];
  if (!cell || !step || !step.from.includes(cell.state) || version !== cell.version + 1) return null;
  return { ...state, cells: { ...state.cells, [key]: { version, state: step.to } } };
}

/** Whether an operation would have been refused so at that moment. */
function explains(state, { kind, key, version, outcome, current }) {
  const read = kind === 'decide' ? state.version : state.cells[key].version;
  if (outcome === 'conflict') return read === current && current !== version;
  if (outcome !== 'refused' || read !== version) return false;
  return follow(state, { act: ACTS[kind], key, version: version + 1 }) === null;
}

function ordered({ stage, version, cells }) {
  return { stage, version, cells: Object.entries(cells).toSorted(([one], [other]) => (one < other ? -1 : 1)) };
}
