// Made-up proposals with what was sent, scores, shortlists, solutions, rounds and pledges.
import { AHEAD, digest, WITH_SOLUTIONS } from './challenges.mjs';
import { drawsFrom } from './draws.mjs';
import { proseFrom } from './prose.mjs';

const DAY = 86_400_000;
const SCORED = ['EVALUATING', ...WITH_SOLUTIONS];
const TAKES_PROPOSALS = ['OPEN', 'CLOSED', ...SCORED];
const WITH_ROUND = ['PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED'];
const PANEL = 3;
export const SOLUTIONS = 3;

/** Sentences to choose from: proposals are not searched, so their words need not all be drawn anew. */
function phrases(draws, count) {
  const prose = proseFrom(draws);
  const titles = Array.from({ length: count }, () => prose.title());
  const sentences = Array.from({ length: count }, () => prose.sentence());
  const text = (length) => Array.from({ length }, () => draws.pick(sentences)).join(' ');
  return { title: () => draws.pick(titles), text };
}

/** What a proposal says, complete enough to be sent. */
function contentOf(draws, words) {
  const price = String(draws.between(20, 200) * 50_000);
  return {
    title: words.title(),
    summary: words.text(2),
    approach: words.text(4),
    change: words.text(2),
    evidence: words.text(2),
    risks: words.text(1),
    smallestPilot: words.text(1),
    trl: draws.between(5, 9),
    trlEvidence: words.text(1),
    price,
    priceModel: 'FIXED',
    costs: [{ what: 'All of it', kind: 'EQUIPMENT', daysHundredths: null, rate: null, amount: price }],
    costNote: '',
    claims: [{ indicatorCode: 'SHARE', value: draws.between(5, 30), evidence: words.text(1), low: null, high: null, basis: '' }],
    riskRows: [],
    milestones: [],
    confidential: [],
    attachments: [],
    team: [],
    language: 'en',
  };
}

/**
 * @param count how many proposals in all
 * @param lock puts a working copy into its box
 */
export function proposalsOf({ suppliers, others }, challenges, { proposals: count, scores, pledges }, lock) {
  const draws = drawsFrom('proposals');
  const words = phrases(draws, 4_000);
  const taking = challenges.filter(({ stage }) => TAKES_PROPOSALS.includes(stage));
  const left = { proposals: count, scores, pledges, challenges: taking.length };
  const world = { draws, words, suppliers, others, lock, left };
  return taking.map((challenge) => setOf(world, challenge));
}

/** All that hangs on one challenge; rows of proposals are made when they are asked for, since they are large. */
function setOf(world, challenge) {
  const { draws, suppliers, others, left } = world;
  const share = left.proposals / left.challenges;
  const wanted = left.challenges === 1 ? left.proposals : Math.min(left.proposals, Math.max(1, Math.round(share * (0.3 + draws.next() * 1.4))));
  left.proposals -= wanted;
  left.challenges -= 1;
  const start = draws.below(suppliers.length);
  // Steps that meet everybody once before they come round: primes that do not divide the number of suppliers.
  const step = draws.pick([7, 11, 13, 17, 19, 23, 29].filter((prime) => suppliers.length % prime !== 0));
  const seen = Array.from({ length: Math.min(wanted, suppliers.length) }, (_, at) => (start + at * step) % suppliers.length);
  const isScored = SCORED.includes(challenge.stage);
  const list = seen.map((supplier, at) => ({
    id: draws.id('prp', challenge.openedAt.getTime() + at * 60_000),
    supplier: suppliers[supplier],
    state: stateOf(challenge.stage, at, draws),
    label: challenge.closedAt ? `P${at + 1}` : null,
    at: new Date(challenge.openedAt.getTime() + DAY + at * 60_000),
  }));
  const panel = isScored ? Array.from({ length: PANEL }, (_, at) => others[(start + at) % others.length]) : [];
  return { challenge, list, panel, world, isScored, shortlist: WITH_SOLUTIONS.includes(challenge.stage) ? shortlistOf(world, challenge, list) : null };
}

function stateOf(stage, at, draws) {
  if (stage === 'OPEN') return draws.chance(0.7) ? 'SUBMITTED' : 'DRAFT';
  if (stage === 'CLOSED') return 'SEALED';
  if (stage === 'EVALUATING') return 'UNDER_EVALUATION';
  return at < SOLUTIONS ? 'SHORTLISTED' : 'NOT_SHORTLISTED';
}

function shortlistOf({ draws }, challenge, list) {
  const at = challenge.closedAt.getTime() + 20 * DAY;
  const solutions = list.slice(0, SOLUTIONS).map((proposal, position) => ({ id: draws.id('sol', at + position), slug: `solution-${draws.hex(10)}`, proposal, position: position + 1 }));
  const round = WITH_ROUND.includes(challenge.stage) ? { id: draws.id('rnd', at + DAY), solution: solutions[0] } : null;
  return { id: draws.id('sho', at), at: new Date(at), solutions, round };
}

/** Rows of one set, table by table. */
export const PROPOSAL_TABLES = {
  proposal: {
    columns: ['id', 'challenge_id', 'organisation_id', 'state', 'version', 'content', 'draft', 'label', 'created_at', 'saved_at', 'submitted_at'],
    rows: ({ challenge, list, world }) => list.map(({ id, supplier, state, label, at }) => {
      const content = contentOf(world.draws, world.words);
      const isSent = state !== 'DRAFT';
      const isOpened = challenge.closedAt !== null && state !== 'SEALED';
      // Whoever submits while it is measured sends one of these, so they are locked for real; the others' working copies nobody opens.
      const draft = state === 'DRAFT' ? world.lock(id, content) : Buffer.from(digest(id), 'hex');
      return [id, challenge.id, supplier.id, state, isSent ? 2 : 1, isOpened ? content : null, draft, label, at, at, isSent ? at : null];
    }),
  },
  proposal_version: {
    columns: ['proposal_id', 'version', 'own_copy', 'sealed', 'salt', 'hash', 'submitted_at', 'submitted_by', 'log_seq', 'signature'],
    rows: ({ list }) => list.filter(({ state }) => state !== 'DRAFT').map(({ id, supplier, at }) => {
      const hash = digest(id);
      const box = Buffer.from(hash + hash, 'hex');
      return [id, 2, box, box, hash.slice(0, 32), hash, at, supplier.person, 1, hash];
    }),
  },
  panel_member: {
    columns: ['id', 'challenge_id', 'person_id', 'role', 'status', 'appointed_at'],
    rows: ({ challenge, panel, world }) => panel.map((person, at) => [world.draws.id('pnl', challenge.closedAt.getTime()), challenge.id, person, at === 0 ? 'CHAIR' : 'EVALUATOR', 'SENT', challenge.closedAt]),
  },
  score: {
    columns: ['proposal_id', 'person_id', 'criterion_code', 'value', 'reason', 'saved_at'],
    rows: ({ challenge, list, panel, isScored, world: { left, draws } }) => (isScored ? list : []).flatMap(({ id }) => panel.flatMap((person) => ['C1', 'C2', 'C3'].flatMap((code) => (left.scores-- > 0 ? [[id, person, code, draws.below(6), 'It meets what was asked.', challenge.closedAt]] : [])))),
  },
  shortlist: {
    columns: ['id', 'challenge_id', 'reasons', 'inputs_hash', 'decided_by', 'decided_at', 'state'],
    rows: ({ challenge, shortlist }) => (shortlist ? [[shortlist.id, challenge.id, 'They scored best.', digest(shortlist.id), challenge.lead.person, shortlist.at, 'ISSUED']] : []),
  },
  shortlist_entry: {
    columns: ['shortlist_id', 'proposal_id', 'position', 'computed_rank', 'overridden', 'standing'],
    rows: ({ shortlist }) => (shortlist?.solutions ?? []).map(({ proposal, position }) => [shortlist.id, proposal.id, position, position, false, 'SHORTLISTED']),
  },
  solution: {
    columns: ['id', 'slug', 'challenge_id', 'proposal_id', 'position', 'created_at'],
    rows: ({ challenge, shortlist }) => (shortlist?.solutions ?? []).map(({ id, slug, proposal, position }) => [id, slug, challenge.id, proposal.id, position, shortlist.at]),
  },
  pledge_round: {
    columns: ['id', 'solution_id', 'challenge_id', 'target', 'deadline', 'opened_at', 'locked_at', 'algorithm', 'inputs_hash', 'outcome'],
    rows: ({ challenge, shortlist }) => (shortlist?.round ? [roundRow(challenge, shortlist.round, shortlist.at)] : []),
  },
  money_pot: {
    columns: ['id', 'round_id', 'challenge_id', 'cap', 'basis', 'opened_at'],
    rows: ({ challenge, shortlist, world }) => (shortlist?.round && challenge.stage !== 'PLEDGING' ? [[world.draws.id('pot', shortlist.at.getTime()), shortlist.round.id, challenge.id, 10_000_000, 'TARGET', shortlist.at]] : []),
  },
  pledge: {
    columns: ['id', 'round_id', 'organisation_id', 'class', 'kind', 'amount', 'condition', 'authority', 'state', 'person_id', 'created_at', 'offered_at'],
    rows: ({ challenge, shortlist, world }) => (shortlist?.round ? pledgeRows(challenge, shortlist, world) : []),
  },
};

function roundRow(challenge, { id, solution }, at) {
  const isLocked = challenge.stage !== 'PLEDGING';
  const locked = new Date(at.getTime() + 30 * DAY);
  const outcome = { at: locked.toISOString(), milestones: [], amounts: {}, active: [] };
  return [id, solution.id, challenge.id, 10_000_000, isLocked ? locked : new Date(AHEAD), at, isLocked ? locked : null, isLocked ? 'bench' : null, isLocked ? digest(id) : null, isLocked ? outcome : null];
}

const PLEDGES_PER_ROUND = 14;

function pledgeRows(challenge, { round, at }, { draws, suppliers, left }) {
  // Rounds that ended came to nothing here, so that the books of money stay empty.
  const state = challenge.stage === 'PLEDGING' ? 'OFFERED' : 'FAILED';
  const count = Math.min(left.pledges, draws.between(PLEDGES_PER_ROUND - 6, PLEDGES_PER_ROUND + 6));
  left.pledges -= count;
  return Array.from({ length: count }, (_, turn) => {
    const giver = turn === 0 ? challenge.lead : suppliers[draws.below(suppliers.length)];
    return [draws.id('plg', at.getTime() + turn), round.id, giver.id, turn === 0 ? 'council' : 'supplier', 'CASH', draws.between(1, 50) * 100_000, { type: 'always' }, 'Scheme of delegation', state, giver.person, at, at];
  });
}
