// `npm run verify:panel`: six evaluators score forty proposals on eight criteria, five through the API and one at the pages by
// keyboard alone, as does the chair. Prints one line of JSON; exit code 1 when 95 of 100 saves take longer than 200 ms, or a score is lost.
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { beginJudging, take } from './moderation-world.mjs';
import { agreeByKeyboard, keyboardAt, launchBrowser, scoreByKeyboard } from './panel-by-keyboard.mjs';
import { program } from './program.mjs';

const [EVALUATORS, PROPOSALS, CRITERIA] = [6, 40, 8];
/** Cells that the chair agrees by hand. */
const AGREED = 5;
const MOST_MS = 200;
const { server, serverKey, run } = await program('panel');

await run(play);

async function play() {
  const { database, api, sql } = await server();
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: PROPOSALS });
  const { challengeId } = world;
  const criteria = Array.from({ length: CRITERIA }, (_, index) => ({ code: `C${index}`, title: { en: `Criterion ${index}` }, guidance: { en: '5 is proven; 1 is a hope.' }, weightBp: 1_250, minimumScore: null, order: index }));
  await sql.query(`update challenge set content = jsonb_set(content, '{criteria}', $2) where id = $1`, [challengeId, JSON.stringify(criteria)]);
  const { chair, evaluators, proposals } = await beginJudging({ sql, address: api.address, world, evaluatorCount: EVALUATORS, close: () => deadlineIn(database.url, challengeId, 0) });
  const times = [];
  const fill = async ({ headers }, number) => {
    for (const [idea, proposalId] of proposals.entries()) {
      for (const [place, { code }] of criteria.entries()) {
        const from = performance.now();
        const answer = await take(api.address, headers, 'scoreProposal', 'ScoreProposalInput', { proposalId, criterionCode: code, value: 1 + ((number + idea * place) % 4), reason: 'It says so on its second page.' }, 'scoresheet { id status } userErrors { code }');
        times.push(performance.now() - from);
        if (answer.errors || answer.data.scoreProposal.userErrors.length > 0) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
      }
    }
  };
  // One alone first, as somebody works; then four together, as fast as they can, which nobody does.
  await fill(evaluators[0], 0);
  const alone = figures(times.splice(0));
  await Promise.all(evaluators.slice(1, -1).map((one, index) => fill(one, index + 1)));
  const together = figures(times);
  const { browser: byKeyboard, isAgreed } = await atTheKeyboard({ sql, address: api.address, world, panel: { chair, evaluators, proposals, criteria } });
  const { rows } = await sql.query('select count(*)::int as n from score');
  const expected = EVALUATORS * PROPOSALS * CRITERIA;
  const ok = alone.p95 <= MOST_MS && byKeyboard.saves.p95 <= MOST_MS && rows[0].n === expected && isAgreed;
  return { name: 'verify panel', ok, evaluators: EVALUATORS, proposals: PROPOSALS, criteria: CRITERIA, scores: rows[0].n, alone, fourAtOnceWithoutAPause: together, byKeyboard };
}

/** The last evaluator and the chair at the pages themselves, without a mouse. */
async function atTheKeyboard({ sql, address, world, panel: { chair, evaluators, proposals, criteria } }) {
  const { challengeId } = world;
  const { rows } = await sql.query('select slug from challenge where id = $1', [challengeId]);
  const { slug } = rows[0];
  const browser = await launchBrowser();
  try {
    const last = evaluators.at(-1);
    const evaluator = await keyboardAt(browser, address, last.headers);
    const sheet = await askPages(address, last.headers, slug);
    const from = Date.now();
    const saves = await scoreByKeyboard(evaluator, { slug, first: sheet[0].proposal.id, ideas: proposals.length, criteria: criteria.map((one) => one.code), perPage: 10 });
    const seconds = Math.round((Date.now() - from) / 1000);
    for (const one of evaluators.slice(0, -1)) await take(address, one.headers, 'sendScores', 'SendScoresInput', { challengeId }, 'userErrors { code }');
    const atChair = await keyboardAt(browser, address, chair.headers);
    const agreed = await agreeByKeyboard(atChair, { slug, cells: AGREED });
    const { rows: sent } = await sql.query(`select count(*)::int as n from agreed_score`);
    return {
      isAgreed: sent[0].n === AGREED,
      browser: { cells: saves.length, seconds, strokes: evaluator.strokes(), saves: figures(saves), pagesOpened: { ...evaluator.opened, ...atChair.opened }, agreed: { cells: sent[0].n, ...figures(agreed) } },
    };
  } finally {
    await browser.close();
  }
}

async function askPages(address, headers, slug) {
  const query = 'query ($slug: String!) { challenge(slug: $slug) { scoresheet { items { proposal { id } } } } }';
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address, ...headers }, body: JSON.stringify({ query, variables: { slug } }) });
  return (await answer.json()).data.challenge.scoresheet.items;
}

function figures(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { saves: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}
