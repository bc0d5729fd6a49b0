// Runs a scenario against all peers, round by round, in an order that moves on with each round.
import { cpuOf, cpuOfFamily } from './processes.mjs';
import { holdReaders } from './readers.mjs';
import { rotated } from './statistics.mjs';

export const MANY = 32;
export const FEW = 4;

/**
 * @param plan `{ rounds, ms, warmMs }`
 * @returns for each peer the figures of its rounds
 */
export async function runRounds({ scenario, peers, world, plan, say }) {
  const results = Object.fromEntries(peers.map(({ name }) => [name, { many: [], few: [], state: {} }]));
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const peer of rotated(peers, round)) {
      const kept = results[peer.name];
      // Where the rows that stay are to be the same, nobody works on them further meanwhile.
      const letGo = scenario.writes && (scenario.hasSameRows || peer.name !== 'product') ? await holdReaders(world.sql) : async () => undefined;
      for (const [name, connections] of [['many', MANY], ['few', FEW]]) {
        const warmMs = round === 0 && name === 'many' ? plan.warmMs : Math.min(250, plan.warmMs);
        const { figures, result } = await measured(world, peer, { ...scenario.job(peer, world, kept.state), connections, ms: plan.ms, warmMs });
        kept[name].push(figures);
        kept.state = scenario.after(result, peer);
      }
      await letGo();
      const last = kept.many.at(-1);
      say(`  ${scenario.key} round ${round + 1} ${peer.name}: ${last.perSecond.toFixed(0)}/s, p50 ${kept.few.at(-1).p50?.toFixed(1)} ms, CPU ${last.nodeCpu.toFixed(2)} + ${last.postgresCpu.toFixed(2)} ms`);
    }
  }
  return results;
}

/** Runs one job and takes what the server and PostgreSQL have used meanwhile. */
export async function measured(world, peer, job) {
  const used = () => ({ node: cpuOf(peer.pid), postgres: cpuOfFamily(world.postgresPid) });
  let [before, after] = [used(), null];
  const result = await world.generator.run({ port: peer.port, ...job }, { onBegin: () => (before = used()), onEnd: () => (after = used()) });
  const figures = {
    wrong: result.wrongCount,
    example: result.wrong[0] ?? null,
    ...(result.looked === undefined ? {} : { acknowledged: result.acknowledged, looked: result.looked }),
    perSecond: result.count / result.seconds,
    p50: result.latencies.p50,
    p99: result.latencies.p99,
    firstByte: result.firstBytes?.p50 ?? null,
    firstByte99: result.firstBytes?.p99 ?? null,
    bytes: result.count === 0 ? null : result.bytes / result.count,
    nodeCpu: (after.node - before.node) / Math.max(1, result.count),
    postgresCpu: (after.postgres - before.postgres) / Math.max(1, result.count),
  };
  return { figures, result };
}
