// Times settlements of pledge rounds, one JSON line each: `npm run bench:pledges`. Seeded, on one core.
import { settle, smallestUnlock, waitingCycles } from '../libs/domain/dist/pledge/index.js';
import { seededRandom } from '../libs/domain/dist/random/index.js';

const random = seededRandom('pledges');
const below = (most) => Math.floor(random() * most);
const seconds = (milliseconds) => Number((milliseconds / 1000).toFixed(3));

/** `seconds` by the clock; `cpu` of this process, which another one on the same core does not lengthen much. */
function timed(name, n, work) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ name, n, seconds: seconds(performance.now() - began), cpu: seconds((user + system) / 1000), active: result.active?.size }));
}

const facts = { milestones: new Set(['MET']) };
const CLASSES = ['council', 'supplier', 'funder', 'citizen'];

function condition(size, depth = 0) {
  const kind = below(depth < 2 ? 9 : 6);
  const from = below(2) === 0 ? {} : { class: CLASSES[below(4)] };
  const excludeOwn = below(2) === 0 ? {} : { excludeOwn: true };
  if (kind === 0) return { type: 'always' };
  if (kind === 1) return { type: 'total', min: BigInt(below(size * 600)), ...from, ...excludeOwn };
  if (kind === 2) return { type: 'count', k: 1 + below(size / 8), ...from, ...excludeOwn, minEach: BigInt(below(600)) };
  if (kind === 3) return { type: 'count', k: 1 + below(size / 4), ...from };
  if (kind === 4) return { type: 'organisation', organisationId: `o${below(size)}` };
  if (kind === 5) return { type: 'fact', code: below(4) === 0 ? 'NOT_MET' : 'MET' };
  const of = Array.from({ length: 2 + below(3) }, () => condition(size, depth + 1));
  return kind === 6 ? { type: 'all', of } : kind === 7 ? { type: 'any', of } : { type: 'atLeast', k: 1 + below(of.length), of };
}

const pledge = (at, amount, condition_, organisationId = `o${at}`) => ({ id: `p${at}`, organisationId, organisationClass: CLASSES[at % 4], kind: 'CASH', amount, condition: condition_ });

function mixed(size) {
  const some = Array.from({ length: size }, (_, at) => pledge(at, BigInt(1 + below(1_000)), condition(size), `o${below(size)}`));
  const match = (at, base) => ({ ...pledge(size + at, 0n, { type: 'always' }), kind: 'MATCH', match: { numerator: 1n, denominator: 2n, cap: 1_000_000n, base } });
  return [...some, match(0, 'ALL_CASH'), match(1, 'COUNCIL_CASH')];
}

/** Each waits for the next; without the last, all fall one after the other. */
const chain = (size) => Array.from({ length: size }, (_, at) => pledge(at, 1n, at === size - 1 ? { type: 'always' } : { type: 'organisation', organisationId: `o${at + 1}` }));

/** Each needs a penny more than all before it have: they fall one by one by the total. */
const stairs = (size) => Array.from({ length: size }, (_, at) => pledge(at, 1n, { type: 'total', min: BigInt(size + 1 - at) }));

for (const size of [10_000, 100_000]) {
  const [pool, links, steps] = [mixed(size), chain(size), stairs(size)];
  timed('settle: every kind of condition, two matches', size, () => settle(pool, facts));
  timed('settle: a chain that holds', size, () => settle(links, facts));
  timed('settle: a chain that falls link by link', size, () => settle(links.slice(0, -1), facts));
  timed('settle: stairs that fall step by step', size, () => settle(steps, facts));
}
const round = mixed(1_000);
timed('smallest unlock', 1_000, () => smallestUnlock(round, facts));
timed('who waits for whom', 1_000, () => waitingCycles(round, facts));
