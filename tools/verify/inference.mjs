// `npm run verify:inference`: every hidden fact is one thing, then another, and those who may not see it are asked for everything there is. Their answers have to be the same.
// Prints one line of JSON; exit code 1 when an answer differs, a planted word is found, a fact changes nothing that anybody could see, or being refused takes longer for what is there.
// `--full`: all callers, all questions, the whole demo. `--leak`: looks at one fact, then lets the database copy it into a public text, and says whether that was found.
import { parseArgs } from 'node:util';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { ACTORS, privately } from './inference-acts.mjs';
import { answersTo, asker, compare } from './inference-check.mjs';
import { objectDocuments, theSchema } from './inference-documents.mjs';
import { FACTS } from './inference-facts.mjs';
import { refusals } from './inference-refusals.mjs';
import { surfaces } from './inference-surfaces.mjs';
import { MOST, pairsOf, timings } from './inference-timing.mjs';
import { callersOf, nameOf, OUTSIDERS, setWorld, standing } from './inference-world.mjs';
import { program } from './program.mjs';

const { values: options } = parseArgs({ options: { full: { type: 'boolean' }, leak: { type: 'boolean' }, callers: { type: 'string' }, show: { type: 'boolean' } } });
/** Whom a quick run asks, and for what; those that are left out differ from these in their names alone. */
const QUICK = { visitor: null, rival: ['objects', 'files'], council: ['objects', 'lists', 'files'], karen: ['objects'], denise: ['objects'], daniel: ['objects'], farah: ['objects'] };
const LEAK = `
  create function leak() returns trigger language plpgsql as $$ begin
    update engagement_event set description = jsonb_build_object('en', new.original) where challenge_id = new.challenge_id;
    return new;
  end $$;
  create trigger leak after update on question for each row execute function leak()`;

const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
const lap = (name) => options.show && console.error('lap', name, seconds());
const { serverKey, server, run } = await program('inference');

await run(async () => {
  const { api, sql } = await server({ DEMO: 'true' });
  const stand = await standing(sql, new KeyRing(serverKey));
  const ask = asker(api.address, sql);
  return options.leak ? leak(ask, stand) : everything(ask, stand);
});

async function everything(ask, stand) {
  const names = namesOfCallers();
  const callers = await callersOf(stand.sql, [...OUTSIDERS, ...names, ...ACTORS, ...FACTS.flatMap(({ seen }) => (seen[0] ? [seen[0]] : []))]);
  const trouble = await witness(ask, stand, callers);
  lap('witnesses');
  const questions = await surfaces(stand, wordsOf(stand, FACTS), options.full);
  const result = { differences: [], unsteady: [], canaries: [] };
  for (const name of names) {
    const asked = questions.filter(({ kind }) => kindsFor(name)?.includes(kind) ?? true);
    lap(name);
    const found = await lookAs({ ask, stand, name, headers: callers[name] }, hiddenFrom(name), asked);
    for (const [kind, list] of Object.entries(found)) result[kind].push(...list);
  }
  lap('questions');
  const acted = await privately({ ask, stand, callers, outsiders: options.full ? OUTSIDERS : ['council'], questions });
  lap('acts');
  const refused = await refuse(ask, stand, callers);
  lap('refusals');
  const times = await timings(pairsOf({ ask, sql: stand.sql, ids: stand.ids, visitor: callers.visitor, council: callers.council }, options.full));
  result.differences.push(...acted.differences, ...refused.differences);
  trouble.push(...acted.refused, ...times.filter(({ t }) => Math.abs(t) >= MOST).map(({ name, t }) => `${name} takes another time: t = ${t}`));
  return { ...lineOf(result, trouble), callers: names.length, surfaces: questions.length, answers: ask.figures.answers, privateActs: acted.acts, refusals: refused.tried, timedPairs: times.length, largestT: Math.max(...times.map(({ t }) => Math.abs(t))), seconds: seconds() };
}

function namesOfCallers() {
  if (options.callers) return options.callers.split(',');
  return options.full ? [...new Set([...OUTSIDERS, ...FACTS.flatMap(({ hiddenFrom: more = [] }) => more)])] : Object.keys(QUICK);
}

/** Pages show what the API says, so one caller looks at all of them; and insiders are not asked for what outsiders found. */
function kindsFor(name) {
  if (!options.full) return QUICK[name] ?? null;
  if (name === 'visitor') return null;
  return OUTSIDERS.includes(name) ? ['objects', 'lists', 'cursors', 'searches', 'files'] : ['objects', 'lists', 'files'];
}

function hiddenFrom(name) {
  return FACTS.filter(({ hiddenFrom: more = [] }) => OUTSIDERS.includes(name) || more.includes(name));
}

function wordsOf(stand, facts) {
  return facts.filter(({ hasWord }) => hasWord).flatMap((fact) => ['A', 'B'].map((world) => stand.wordOf(fact, world)));
}

/** Both worlds as one caller sees them; whatever differs is asked once more, since some answers differ by themselves. */
async function lookAs({ ask, stand, name, headers }, facts, questions) {
  const inWorld = async (world, asked) => {
    const wrong = await setWorld(stand, facts, world);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return answersTo(ask, headers, asked);
  };
  const [inA, inB] = [await inWorld('A', questions), await inWorld('B', questions)];
  const again = await inWorld('A', questions.filter((question) => inA.get(question) !== inB.get(question)));
  return compare(name, inA, inB, again, wordsOf(stand, facts));
}

/** Each fact alone: whoever may see it has to see that it changed. @returns those that nobody saw changing */
async function witness(ask, stand, callers) {
  const unseen = [];
  for (const fact of FACTS) {
    const [who, question] = fact.seen;
    const answers = [];
    for (const world of ['A', 'B']) {
      unseen.push(...(await setWorld(stand, [fact], world)));
      if (who) answers.push((await ask.graphql(callers[who], question(stand.ids))).text);
    }
    await setWorld(stand, [fact], 'A');
    if (!who) continue;
    if (answers.some((text) => JSON.parse(text).errors)) unseen.push(`${nameOf(fact)}: ${answers[0].slice(0, 300)}`);
    else if (answers[0] === answers[1]) unseen.push(`${nameOf(fact)} changes nothing that anybody can see: ${answers[0].slice(0, 200)}`);
  }
  return unseen;
}

async function refuse(ask, stand, callers) {
  const wrong = await setWorld(stand, FACTS, 'B');
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const all = { tried: 0, differences: [] };
  for (const caller of options.full ? ['council', 'visitor'] : ['council']) {
    const found = await refusals({ ask, sql: stand.sql, schema: await theSchema(), headers: callers[caller], caller, isFull: options.full });
    all.tried += found.tried;
    all.differences.push(...found.differences);
  }
  return all;
}

function lineOf(result, trouble) {
  const found = Object.entries(result).flatMap(([kind, list]) => list.map((one) => ({ kind, ...one })));
  if (options.show) for (const { kind, name, word = '', one, other } of found.slice(0, 100)) console.error(kind, name, word, '\n   A', JSON.stringify(one), '\n   B', JSON.stringify(other));
  const counts = Object.fromEntries(Object.entries(result).map(([kind, list]) => [kind, list.length]));
  const first = found.slice(0, 5).map(({ kind, name, word, one, other }) => ({ kind, name, word, one, other }));
  return { name: 'verify inference', promises: ['S3'], ok: found.length + trouble.length === 0, hiddenFields: FACTS.length, ...counts, trouble: trouble.slice(0, 10), first };
}

/** The same look finds nothing, and then, with the leak, something. */
async function leak(ask, stand) {
  const callers = await callersOf(stand.sql, []);
  const facts = FACTS.filter(({ of, where }) => of === 'question.original' && where.includes('@asked'));
  const questions = objectDocuments(await theSchema(), { Challenge: [stand.ids.damp] });
  const look = () => lookAs({ ask, stand, name: 'visitor', headers: callers.visitor }, facts, questions);
  const without = await look();
  await stand.sql.query(LEAK);
  const { differences, canaries } = await look();
  return { ...lineOf(without, []), questions: questions.length, leak: { differences: differences.length, canaries: canaries.length }, seconds: seconds() };
}
