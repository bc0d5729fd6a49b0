// The steps of a moderation and its shortlist as requests: one by chance, and all it takes to bring a shortlist to where a round begins.
import { take } from './moderation-world.mjs';

const chanceOf = (all) => all[Math.floor(Math.random() * all.length)];
/** As it is agreed: a figure, or that the mean of the scores stands. */
const aValue = () => chanceOf([0, 1, 2, 3, 4, 5, 'MEAN', 'MEAN']);
const aFigure = () => chanceOf([0, 1, 2, 3, 4, 5]);
/** What is tried more often where a shortlist stands so, that steps meet. */
const OFTEN = {
  DRAFT: ['agree', 'agree', 'reopen', 'reopen', 'escalate', 'escalate', 'settle', 'settle', 'propose', 'propose', 'propose', 'takeBack', 'vote'],
  PROPOSED: ['vote', 'vote', 'vote', 'third', 'third', 'third', 'takeBack', 'reopen', 'agree', 'propose', 'issue'],
  APPROVED: ['issue', 'issue', 'issue', 'takeBack', 'reopen', 'agree', 'propose', 'vote', 'third'],
};

export const KINDS = [...new Set(Object.values(OFTEN).flat())];

/** @param start what everybody read before the round @param only a kind that all eight are of, or null */
export function stepByChance(judged, start, only = null) {
  const kind = only ?? chanceOf(OFTEN[start.live?.state ?? 'DRAFT']);
  const { buyer, chair, approver, second, proposals } = judged;
  const [one, other] = proposals;
  // Few cells, so that they meet.
  const key = chanceOf(Object.keys(start.cells).slice(0, 2));
  const ofShortlist = { kind, version: start.version };
  const shortlist = start.live?.id ?? start.issued?.id;
  const steps = {
    agree: () => ({ by: chair, kind, key, version: start.cells[key].version, value: aValue() }),
    reopen: () => ({ by: chair, kind, key, version: start.cells[key].version }),
    escalate: () => ({ by: chair, kind, key, version: start.cells[key].version }),
    settle: () => ({ by: chanceOf([approver, second]), kind, key, version: start.cells[key].version, value: aFigure() }),
    propose: () => ({ by: chanceOf([buyer, chair]), ...ofShortlist, chosen: chanceOf([[one], [other], [one, other], [other, one]]) }),
    takeBack: () => ({ by: chanceOf([buyer, chair]), ...ofShortlist }),
    issue: () => ({ by: chanceOf([buyer, chair]), ...ofShortlist }),
    vote: () => ({ by: chanceOf([approver, second]), kind, key: shortlist, says: chanceOf(['APPROVE', 'APPROVE', 'OBJECT']) }),
    third: () => ({ by: chanceOf([buyer, chair, second]), kind, key: shortlist }),
  };
  return (kind === 'vote' || kind === 'third') && !shortlist ? stepByChance(judged, start) : steps[kind]();
}

/** Sends it. @returns the step with who took it and how it was answered, as `checkRound` takes it */
export async function send(address, { challengeId }, { by, ...step }) {
  const { kind, key, version, value, says, chosen } = step;
  const [proposalId, criterionCode] = (key ?? '').split(' ');
  const cell = { proposalId, criterionCode, version, reason: `As the panel has talked it over ${Math.random()}.` };
  const ofShortlist = { challengeId, version };
  const calls = {
    agree: ['agreeScore', 'AgreeScoreInput', { ...cell, value: value === 'MEAN' ? null : value }],
    reopen: ['reopenScore', 'ScoreStepInput', cell],
    escalate: ['escalateScore', 'ScoreStepInput', cell],
    settle: ['settleScore', 'SettleScoreInput', { ...cell, value, hasNoInterest: true }],
    propose: ['proposeShortlist', 'ProposeShortlistInput', { ...ofShortlist, proposalIds: chosen, reasons: 'The best by the published criteria.', overrideCode: 'OTHER', overrideReason: 'Both of them are wanted, in this order.', replaceReason: 'The first of them has gone.' }],
    takeBack: ['takeBackShortlist', 'TakeBackShortlistInput', ofShortlist],
    issue: ['issueShortlist', 'IssueShortlistInput', ofShortlist],
    vote: ['voteOnShortlist', 'VoteOnShortlistInput', { shortlistId: key, says, reason: 'The other belongs there as well.' }],
    third: ['approveShortlistOverride', 'ApproveShortlistOverrideInput', { shortlistId: key, reason: 'The other one cannot be run.' }],
  };
  const [verb, type, input] = calls[kind];
  const answer = await take(address, by.headers, verb, type, input, 'userErrors { code }');
  const error = answer.errors?.[0]?.extensions;
  const taken = { ...step, who: by.id };
  if (error?.code === 'CONFLICT') return { ...taken, outcome: 'conflict', current: error.currentVersion };
  if (error) return { ...taken, outcome: error.code === 'NOT_FOUND' ? 'missing' : 'lost', code: error.code };
  const codes = answer.data[verb].userErrors.map(({ code }) => code);
  return { ...taken, outcome: codes.length > 0 ? 'refused' : 'done', codes };
}

/** All cells agreed again, one after the other. */
async function mend(must, judged, { cells }) {
  for (const [key, { state, version }] of Object.entries(cells)) {
    if (state === 'UNDER_MODERATION') await must({ by: judged.chair, kind: 'agree', key, version, value: aValue() });
    if (state === 'ESCALATED') await must({ by: judged.approver, kind: 'settle', key, version, value: aFigure() });
  }
}

/** One cell open and one handed on. */
async function open(must, judged, { cells }) {
  const [one, other] = Object.entries(cells);
  for (const [key, { version }] of [one, other]) await must({ by: judged.chair, kind: 'reopen', key, version });
  await must({ by: judged.chair, kind: 'escalate', key: other[0], version: other[1].version + 1 });
}

/** @param to 'OPEN' (scores are not all agreed), 'DRAFT' (nothing waits), 'PROPOSED', 'APPROVED' */
export async function bring(address, judged, look, to) {
  const { buyer, approver, second, chair, proposals } = judged;
  const must = async (step) => {
    const answer = await send(address, judged, step);
    if (answer.outcome !== 'done') throw new Error(`A round could not be prepared: ${JSON.stringify(answer)}`);
  };
  const before = await look();
  if (before.stage === 'EVALUATING') await mend(must, judged, before);
  const { live } = before;
  if (live && live.state !== 'DRAFT') await must({ by: buyer, kind: 'takeBack', version: before.version });
  if (to === 'OPEN') await open(must, judged, await look());
  if (to === 'OPEN' || to === 'DRAFT') return;
  const { version } = await look();
  await must({ by: buyer, kind: 'propose', version, chosen: chanceOf([proposals, proposals.toReversed(), [proposals[0]], [proposals[1]]]) });
  if (to === 'PROPOSED') return;
  const proposed = (await look()).live;
  await must({ by: chanceOf([approver, second]), kind: 'vote', key: proposed.id, says: 'APPROVE' });
  if (proposed.isOverride) await must({ by: chair, kind: 'third', key: proposed.id });
}
