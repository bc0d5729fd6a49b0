// `npm run verify:moderation`: rounds of eight operations at once on the scores and the shortlist of one evaluation, on a real server.
// Prints one line of JSON; exit code 1 unless each round is some serial order and each loser was told the current version.
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { checkRound } from './moderation-check.mjs';
import { forgetShortlists, sightOf } from './moderation-sight.mjs';
import { bring, KINDS, send, stepByChance } from './moderation-steps.mjs';
import { judgedWorld } from './moderation-world.mjs';
import { program } from './program.mjs';

const ROUNDS = process.argv.includes('--quick') ? 10 : 200;
const AT_ONCE = 8;
/** How rounds begin, over and over: where the shortlist is brought to, whether all eight are of one kind, whether an issued one is forgotten first. */
const BEGINNINGS = [
  { to: 'OPEN', isForgotten: true },
  { to: 'DRAFT' },
  { to: 'PROPOSED' },
  { to: 'APPROVED' },
  { to: 'APPROVED', only: 'issue' },
  { to: 'PROPOSED' },
  { to: 'APPROVED' },
  { to: 'APPROVED', only: 'issue' },
  { to: 'PROPOSED', isForgotten: true },
  { to: null },
];

const began = Date.now();
const { server, serverKey, run } = await program('moderation');

await run(play);

async function play() {
  const { sql, address, judged } = await judgedEvaluation();
  const sight = sightOf(sql, judged);
  const tally = { done: 0, conflict: 0, refused: 0 };
  const done = {};
  const faults = [];
  let [issued, superseded] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { to, only, isForgotten } = BEGINNINGS[round % BEGINNINGS.length];
    if (isForgotten) await forgetShortlists(sql, judged);
    if (to) await bring(address, judged, sight.look, to);
    const start = await sight.look();
    const from = sight.lastSeq();
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(address, judged, stepByChance(judged, start, only))));
    const end = await sight.look();
    faults.push(...checkRound({ start, entries: sight.entriesSince(from), answers, end }).map((fault) => `round ${round}: ${fault}`));
    for (const { kind, outcome } of answers) {
      tally[outcome] = (tally[outcome] ?? 0) + 1;
      if (outcome === 'done') done[kind] = (done[kind] ?? 0) + 1;
    }
    if (end.issued && end.issued.id !== start.issued?.id) issued += 1;
    superseded += end.former - start.former;
  }
  faults.push(...sight.oddHashes());
  // Without races there is nothing to see, and in many rounds each kind of step must have gone through.
  const isRich = tally.conflict > 0 && issued > 0 && superseded > 0 && (ROUNDS < 200 || KINDS.every((kind) => done[kind] > 0));
  const isOk = faults.length === 0 && isRich;
  const seconds = Math.round((Date.now() - began) / 1000);
  return { name: 'verify moderation', ok: isOk, rounds: ROUNDS, operations: ROUNDS * AT_ONCE, ...tally, doneByKind: done, issued, superseded, notSerial: faults.length, faults: faults.slice(0, 5), seconds };
}

/** A server of its own with an evaluation in which all scores are agreed and explained. */
async function judgedEvaluation() {
  const { database, api, sql } = await server();
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: 2 });
  const judged = await judgedWorld({ sql, address: api.address, world, close: () => deadlineIn(database.url, world.challengeId, 0) });
  return { sql, address: api.address, judged };
}
