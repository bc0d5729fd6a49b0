// The law of a moderation and its shortlist, as a model: what an operation makes of a state and which entries it leaves, or why it is refused.

const WHOLE_STATES = ['PROPOSED', 'APPROVED'];
/** Which codes refuse a step on a cell in a state; none: it is allowed. */
const CELL_STEPS = {
  agree: { act: 'score.agreed', to: 'AGREED', refused: { ESCALATED: ['ESCALATED'] } },
  reopen: { act: 'score.reopened', to: 'UNDER_MODERATION', refused: { UNDER_MODERATION: ['NOT_AGREED'], ESCALATED: ['NOT_AGREED'] } },
  escalate: { act: 'score.escalated', to: 'ESCALATED', refused: { AGREED: ['ALREADY_AGREED'], ESCALATED: ['ESCALATED'] } },
  settle: { act: 'score.settled', to: 'AGREED', refused: { AGREED: ['NOT_ESCALATED'], UNDER_MODERATION: ['NOT_ESCALATED'] } },
};
const STEPS = { propose, takeBack, vote, third, issue };

export const CELL_KINDS = Object.keys(CELL_STEPS);
export const kindOfAct = (act) => CELL_KINDS.find((kind) => CELL_STEPS[kind].act === act) ?? null;

/**
 * @param state `{ stage, version, weights: { criterion: n }, mean, cells: { 'proposal criterion': { version, state, value } }, live, issued, former, solutions }`;
 *   `live` and `issued` are shortlists or null, a value is a number or 'MEAN': `{ id, state, round, inputs, isOverride, proposedBy, votes: [{ kind, who, says }], chosen }`
 * @param step `{ kind, who, key, version }` with `value`, `says`, or `chosen` and `id` where the kind has them
 * @returns `{ next, written }`, or `{ conflict }` with the current version, or `{ refused }` with codes, or `{ isMissing }`
 */
export function apply(state, step) {
  return STEPS[step.kind] ? STEPS[step.kind](state, step) : onCell(state, step);
}

/** What the order is computed from: two states with the same text have the same ranking. */
export function inputsOf(cells) {
  return JSON.stringify(Object.entries(cells).map(([key, { state, value }]) => [key, state === 'AGREED' ? value : null]).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function onCell(state, { kind, key, version, value }) {
  const [cell, { act, to, refused }] = [state.cells[key], CELL_STEPS[kind]];
  if (!cell) return { isMissing: true };
  if (version !== cell.version) return { conflict: cell.version };
  const codes = [...(state.stage === 'EVALUATING' ? [] : ['WRONG_STAGE']), ...(refused[cell.state] ?? [])];
  if (codes.length > 0) return { refused: codes };
  const after = { version: version + 1, state: to, value: to === 'AGREED' ? value : null };
  return { next: { ...state, cells: { ...state.cells, [key]: after } }, written: [{ act, key, version: version + 1 }] };
}

const isWhole = ({ cells }) => Object.values(cells).every((cell) => cell.state === 'AGREED');
const isStale = ({ cells }, shortlist) => shortlist !== null && shortlist.inputs !== inputsOf(cells);

/** Whether one that ranks above another stands behind it, or is left out. */
function departs({ cells, weights, mean }, chosen) {
  const totals = {};
  for (const [key, { value }] of Object.entries(cells)) {
    const [proposal, criterion] = key.split(' ');
    totals[proposal] = (totals[proposal] ?? 0) + weights[criterion] * (value === 'MEAN' ? mean : value);
  }
  const behind = (proposal) => [...chosen.slice(chosen.indexOf(proposal) + 1), ...Object.keys(totals).filter((one) => !chosen.includes(one))];
  return chosen.some((proposal) => behind(proposal).some((other) => totals[other] > totals[proposal]));
}

function propose(state, { who, version, chosen, id }) {
  const { live } = state;
  if (version !== state.version) return { conflict: state.version };
  const isWaiting = live !== null && WHOLE_STATES.includes(live.state);
  const codes = [...(isWaiting && !isStale(state, live) ? ['NOT_DRAFT'] : []), ...(isWhole(state) ? [] : ['RANKING_INCOMPLETE'])];
  if (codes.length > 0) return { refused: codes };
  const [key, round, isOverride] = [live?.id ?? id, (live?.round ?? 0) + 1, departs(state, chosen)];
  const proposed = { id: key, state: 'PROPOSED', round, inputs: inputsOf(state.cells), isOverride, proposedBy: who, votes: [], chosen };
  return {
    next: { ...state, version: version + (isWaiting ? 2 : 1), live: proposed },
    written: [...(isWaiting ? [{ act: 'shortlist.returned', key, who, round: live.round, because: 'SCORES_CHANGED' }] : []), { act: 'shortlist.proposed', key, who, round, isOverride, chosen }],
  };
}

function takeBack(state, { who, version }) {
  const { live } = state;
  if (version !== state.version) return { conflict: state.version };
  if (live === null || live.state === 'DRAFT') return { refused: ['NOT_WAITING'] };
  return { next: { ...state, version: version + 1, live: { ...live, state: 'DRAFT' } }, written: [{ act: 'shortlist.returned', key: live.id, who, round: live.round, because: 'TAKEN_BACK' }] };
}

const voters = ({ votes }, kind) => votes.filter((one) => one.kind === kind).map((one) => one.who);
const named = ({ live, issued }, key) => [live, issued].find((one) => one?.id === key) ?? null;

function vote(state, { who, key, says }) {
  const shortlist = named(state, key);
  if (shortlist === null) return { isMissing: true };
  const codes = [
    ...(shortlist.state === 'PROPOSED' ? [] : ['NOT_WAITING']),
    ...(isStale(state, shortlist) ? ['SCORES_CHANGED'] : []),
    ...(who === shortlist.proposedBy ? ['OWN_PROPOSAL'] : []),
    ...(shortlist.votes.some((one) => one.who === who) ? ['VOTED_ALREADY'] : []),
  ];
  if (codes.length > 0) return { refused: codes };
  const { round } = shortlist;
  const voted = { ...shortlist, votes: [...shortlist.votes, { kind: 'DECISION', who, says }] };
  const written = [{ act: 'shortlist.voted', key, who, round, says }];
  if (says === 'APPROVE') return settled(state, voted, who, written);
  return { next: { ...state, version: state.version + 1, live: { ...voted, state: 'DRAFT' } }, written: [...written, { act: 'shortlist.returned', key, who, round, because: 'OBJECTION' }] };
}

function third(state, { who, key }) {
  const shortlist = named(state, key);
  if (shortlist === null) return { isMissing: true };
  const codes = [
    ...(shortlist.state === 'PROPOSED' ? [] : ['NOT_WAITING']),
    ...(shortlist.isOverride ? [] : ['NO_OVERRIDE']),
    ...(isStale(state, shortlist) ? ['SCORES_CHANGED'] : []),
    ...(who === shortlist.proposedBy ? ['OWN_PROPOSAL'] : []),
    ...(shortlist.votes.some((one) => one.who === who) ? ['VOTED_ALREADY'] : []),
  ];
  if (codes.length > 0) return { refused: codes };
  const looked = { ...shortlist, votes: [...shortlist.votes, { kind: 'OVERRIDE', who, says: 'APPROVE' }] };
  return settled(state, looked, who, [{ act: 'shortlist.override-approved', key, who, round: shortlist.round, says: 'APPROVE' }]);
}

/** A second person carries it, and a third one where it departs from the order. */
function settled(state, shortlist, who, written) {
  const isVotedFor = shortlist.votes.some((one) => one.kind === 'DECISION' && one.says === 'APPROVE');
  const isLookedAt = voters(shortlist, 'OVERRIDE').some((one) => one !== shortlist.proposedBy && !voters(shortlist, 'DECISION').includes(one));
  if (!isVotedFor || (shortlist.isOverride && !isLookedAt)) return { next: { ...state, live: shortlist }, written };
  const approved = { ...state, version: state.version + 1, live: { ...shortlist, state: 'APPROVED' } };
  return { next: approved, written: [...written, { act: 'shortlist.approved', key: shortlist.id, who, round: shortlist.round }] };
}

function issue(state, { who, version }) {
  const { live, issued } = state;
  if (version !== state.version) return { conflict: state.version };
  const codes = [
    ...((live !== null && issued !== null) === (state.stage === 'SHORTLISTED') ? [] : ['WRONG_STAGE']),
    ...(live?.state === 'APPROVED' ? [] : ['NOT_APPROVED']),
    // An open score leaves a summary without it.
    ...(isWhole(state) ? [] : ['RANKING_INCOMPLETE', 'SUMMARY_INCOMPLETE']),
    ...(isStale(state, live) ? ['SCORES_CHANGED'] : []),
  ];
  if (codes.length > 0) return { refused: codes };
  const next = { ...state, stage: 'SHORTLISTED', version: version + 1, live: null, issued: { ...live, state: 'ISSUED' }, former: state.former + (issued ? 1 : 0), solutions: live.chosen.toSorted() };
  const replacing = issued ? [{ act: 'shortlist.superseded', key: issued.id, who, by: live.id }] : [];
  return { next, written: [...replacing, { act: 'challenge.shortlisted', key: live.id, who, version: version + 1, isOverride: live.isOverride, replaces: issued?.id ?? null, chosen: live.chosen }] };
}
