// `npm run verify:panel`: six evaluators score forty proposals on eight criteria at once, each score saved as the site saves it.
// Prints one line of JSON; exit code 1 when 95 of 100 saves take longer than 200 ms, or a score is lost.
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { beginJudging, take } from './moderation-world.mjs';
import { program } from './program.mjs';

const [EVALUATORS, PROPOSALS, CRITERIA] = [6, 40, 8];
const MOST_MS = 200;
const { server, serverKey, run } = await program('panel');

await run(play);

async function play() {
  const { database, api, sql } = await server();
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: PROPOSALS });
  const { challengeId } = world;
  const criteria = Array.from({ length: CRITERIA }, (_, index) => ({ code: `C${index}`, title: { en: `Criterion ${index}` }, guidance: { en: '5 is proven; 1 is a hope.' }, weightBp: 1_250, minimumScore: null, position: index }));
  await sql.query(`update challenge set content = jsonb_set(content, '{criteria}', $2) where id = $1`, [challengeId, JSON.stringify(criteria)]);
  const { evaluators, proposals } = await beginJudging({ sql, address: api.address, world, evaluatorCount: EVALUATORS, close: () => deadlineIn(database.url, challengeId, 0) });
  const times = [];
  const fill = async ({ headers }) => {
    for (const proposalId of proposals) {
      for (const { code } of criteria) {
        const from = performance.now();
        const answer = await take(api.address, headers, 'scoreProposal', 'ScoreProposalInput', { proposalId, criterionCode: code, value: 3, reason: 'It says so on its second page.' }, 'scoresheet { id status } userErrors { code }');
        times.push(performance.now() - from);
        if (answer.errors || answer.data.scoreProposal.userErrors.length > 0) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
      }
    }
  };
  // One alone first, as somebody works; then all together, as fast as they can, which nobody does.
  await fill(evaluators[0]);
  const alone = figures(times.splice(0));
  await Promise.all(evaluators.slice(1).map(fill));
  const together = figures(times);
  const { rows } = await sql.query('select count(*)::int as n from score');
  const expected = EVALUATORS * PROPOSALS * CRITERIA;
  return { name: 'verify panel', ok: alone.p95 <= MOST_MS && rows[0].n === expected, evaluators: EVALUATORS, proposals: PROPOSALS, criteria: CRITERIA, scores: rows[0].n, alone, fiveAtOnceWithoutAPause: together };
}

function figures(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { saves: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}
