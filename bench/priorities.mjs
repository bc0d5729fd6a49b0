// Times the counts that decide priorities, one JSON line each: `npm run bench:priorities`. Seeded, on one core.
import { canonicalJson } from '../libs/domain/dist/journal/index.js';
import { bradleyTerry, countPlacedPairs, equalShares, schulze, seededRandom } from '../libs/domain/dist/evidence/index.js';
import { budgetInputs, countConsultation, pairwiseInputs, rankedInputs } from '../libs/domain/dist/priority/index.js';

const random = seededRandom('priorities');
const below = (most) => Math.floor(random() * most);

function timed(name, n, work) {
  const began = performance.now();
  const result = work();
  console.log(JSON.stringify({ name, n, seconds: Number(((performance.now() - began) / 1000).toFixed(3)) }));
  return result;
}

/** Votes that mostly go to the idea with the lower number. */
function pairVotes(votes, ideas) {
  const winners = new Uint32Array(votes);
  const losers = new Uint32Array(votes);
  for (let at = 0; at < votes; at += 1) {
    const one = below(ideas);
    const other = (one + 1 + below(ideas - 1)) % ideas;
    const isOne = random() < (other + 50) / (one + other + 100);
    winners[at] = isOne ? one : other;
    losers[at] = isOne ? other : one;
  }
  return { winners, losers };
}

const names = (count, prefix) => Array.from({ length: count }, (_, place) => `${prefix}${place}`);
const drawn = (options, least, most) => {
  const left = [...options];
  return Array.from({ length: least + below(most - least + 1) }, () => left.splice(below(left.length), 1)[0]);
};

const VOTES = 1_000_000;
const ideas = names(1_000, 'idea-');
const placed = pairVotes(VOTES, ideas.length);
timed('pairwise: 1,000 ideas, scores with intervals', VOTES, () => bradleyTerry(countPlacedPairs(ideas, placed)));
const tally = new Map();
placed.winners.forEach((winner, at) => tally.set(winner * 1_000 + placed.losers[at], (tally.get(winner * 1_000 + placed.losers[at]) ?? 0) + 1));
const votes = [...tally].map(([key, usual]) => ({ winner: ideas[Math.floor(key / 1_000)], loser: ideas[key % 1_000], usual, limited: key % 97 === 0 ? 1 : 0 }));
timed('pairwise: the same as a consultation, scored with and without hasty visits, with its text', VOTES, () => canonicalJson(countConsultation(pairwiseInputs(ideas, votes, []))));

const BALLOTS = 100_000;
const options = names(30, 'option-');
const ballots = Array.from({ length: BALLOTS }, () => ({ ranking: drawn(options, 1, 30) }));
timed('ranked: 30 options, Schulze', BALLOTS, () => schulze(options, ballots));
const tiers = ballots.map(({ ranking }) => ({ ballot: ranking.map((option) => [option]), count: 1 }));
timed('ranked: the same as a consultation, with its text', BALLOTS, () => canonicalJson(countConsultation(rankedInputs(options, tiers))));

const VOTERS = 10_000;
const projects = names(64, 'project-').map((id) => ({ id, cost: BigInt(5_000 + below(60_000)) * 100n }));
const approvals = Array.from({ length: VOTERS }, () => drawn(projects.map(({ id }) => id), 2, 12));
const money = { budget: 600_000_00n, unit: 100n, projects };
timed('budget: 64 projects, equal shares with completion', VOTERS, () => equalShares({ ...money, ballots: approvals.map((approves) => ({ approves })) }));
timed('budget: the same as a consultation, with its text', VOTERS, () => canonicalJson(countConsultation(budgetInputs(money, approvals.map((ballot) => ({ ballot, count: 1 }))))));
