// Times rankings and how stable they are, one JSON line each: `npm run bench:ranking`. Seeded, on one core.
import { rank, stabilityOfCandidates } from '../libs/domain/dist/evaluation/index.js';
import { seededRandom } from '../libs/domain/dist/random/index.js';

const random = seededRandom('ranking');
const below = (most) => Math.floor(random() * most);

const seconds = (milliseconds) => Number((milliseconds / 1000).toFixed(3));

/** `seconds` by the clock; `cpu` of this process, which another one on the same core does not lengthen much. */
function timed(name, n, work) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ name, n, seconds: seconds(performance.now() - began), cpu: seconds((user + system) / 1000) }));
  return result;
}

const codes = (count) => Array.from({ length: count }, (_, at) => `C${at}`);
const evenWeights = (count) => Array.from({ length: count }, (_, at) => Math.floor(10_000 / count) + (at === 0 ? 10_000 % count : 0));

function candidates(proposals, criteria) {
  return {
    ids: Array.from({ length: proposals }, (_, at) => `p${at}`),
    codes: codes(criteria),
    weights: evenWeights(criteria),
    shares: Float64Array.from({ length: proposals * criteria }, () => below(501) / 500),
    factors: new Float64Array(proposals).fill(1),
    isScored: Array.from({ length: criteria }, () => true),
    range: 5,
  };
}

function simulated(given, plan) {
  const steps = stabilityOfCandidates(given, { weights: { kind: 'ANY' }, scoreError: 0, samples: 10_000, seed: 1, shortlistSize: 10, hasRanks: false, ...plan });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const scored = (proposals, evaluators, criteria) => ({
  criteria: codes(criteria).map((code, at) => ({ code, weightBp: evenWeights(criteria)[at], minimumScore: null })),
  scale: { min: 0, max: 5 },
  proposals: Array.from({ length: proposals }, (_, at) => ({
    id: `p${at}`,
    agreed: {},
    scores: Array.from({ length: evaluators * criteria }, (_cell, cell) => ({ evaluatorId: `e${cell % evaluators}`, criterionCode: `C${Math.floor(cell / evaluators)}`, value: below(6) })),
  })),
});

const round = scored(10_000, 20, 10);
timed('rank: 10,000 proposals, 20 evaluators, 10 criteria', 10_000, () => rank(round));
const few = candidates(200, 10);
timed('stability: 200 proposals, 10 criteria, 10,000 draws, first and shortlist', 200, () => simulated(few, {}));
timed('stability: the same with full ranks', 200, () => simulated(few, { hasRanks: true }));
timed('stability: the same with full ranks and a score error', 200, () => simulated(few, { hasRanks: true, scoreError: 0.5 }));
timed('stability: the same with full ranks and weights in order', 200, () => simulated(few, { hasRanks: true, weights: { kind: 'ORDER' } }));
const many = candidates(10_000, 10);
timed('stability: 10,000 proposals, 10 criteria, 10,000 draws, first and shortlist', 10_000, () => simulated(many, {}));
timed('stability: the same with full ranks', 10_000, () => simulated(many, { hasRanks: true }));
