// `npm run verify:inference`: every hidden fact is one thing, then another, and those who may not see it are asked for everything there is. Their answers have to be the same.
// Prints one line of JSON; exit code 1 when an answer differs, a planted word is found, a fact changes nothing that anybody could see, or an answer takes longer for what is hidden.
import { parseArgs } from 'node:util';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { answersTo, asker, compare } from './inference-check.mjs';
import { theSchema } from './inference-documents.mjs';
import { FACTS } from './inference-facts.mjs';
import { refusals } from './inference-refusals.mjs';
import { surfaces } from './inference-surfaces.mjs';
import { MOST, pairsOf, timings } from './inference-timing.mjs';
import { callersOf, nameOf, OUTSIDERS, setWorld, standing } from './inference-world.mjs';
import { program } from './program.mjs';

const { values: options } = parseArgs({ options: { full: { type: 'boolean' }, quick: { type: 'boolean' }, callers: { type: 'string' }, show: { type: 'boolean' } } });
const began = Date.now();
const lap = (name) => options.show && console.error('lap', name, Math.round((Date.now() - began) / 1000));
const { serverKey, server, run } = await program('inference');

await run(async () => {
  const { api, sql } = await server({ DEMO: 'true' });
  lap('server');
  const stand = await standing(sql, new KeyRing(serverKey));
  const names = options.callers?.split(',').filter(Boolean) ?? [...OUTSIDERS, ...new Set(FACTS.flatMap(({ hiddenFrom = [] }) => hiddenFrom))];
  const callers = await callersOf(sql, [...names, ...FACTS.flatMap(({ seen }) => (seen[0] ? [seen[0]] : []))]);
  const ask = asker(api.address, sql);
  const unseen = await witness(ask, stand, callers);
  const allWords = FACTS.filter(({ hasWord }) => hasWord).flatMap((fact) => ['A', 'B'].map((world) => stand.wordOf(fact, world)));
  const questions = await surfaces(stand, allWords, options.full);
  lap('witnesses');
  const result = { differences: [], unsteady: [], canaries: [] };
  for (const name of names) {
    const hidden = FACTS.filter(({ hiddenFrom = [] }) => OUTSIDERS.includes(name) || hiddenFrom.includes(name));
    const inWorld = async (world, asked) => {
      await setWorld(stand, hidden, world);
      return answersTo(ask, callers[name], asked);
    };
    const [inA, inB] = [await inWorld('A', questions), await inWorld('B', questions)];
    const again = await inWorld('A', questions.filter((question) => inA.get(question) !== inB.get(question)));
    const words = hidden.filter(({ hasWord }) => hasWord).flatMap((fact) => ['A', 'B'].map((world) => stand.wordOf(fact, world)));
    const found = compare(name, inA, inB, again, words);
    for (const [kind, list] of Object.entries(found)) result[kind].push(...list);
  }
  lap('questions');
  await setWorld(stand, FACTS, 'B');
  const refused = { tried: 0, differences: [] };
  for (const caller of options.full ? ['council', 'rival', 'person', 'visitor'] : ['council']) {
    const found = await refusals({ ask, sql, schema: await theSchema(), headers: callers[caller], caller });
    refused.tried += found.tried;
    refused.differences.push(...found.differences);
  }
  result.differences.push(...refused.differences);
  lap('refusals');
  const times = await timings(pairsOf({ ask, sql, ids: stand.ids, visitor: callers.visitor, council: callers.council }, options.full));
  lap('timings');
  const slow = times.filter(({ t }) => Math.abs(t) >= MOST);
  if (options.show) for (const [kind, list] of Object.entries(result)) for (const one of list.slice(0, 60)) console.error(kind, one.name, one.word ?? '', '\n   A', JSON.stringify(one.one), '\n   B', JSON.stringify(one.other));
  const count = Object.fromEntries(Object.entries(result).map(([kind, list]) => [kind, list.length]));
  const ok = Object.values(count).every((n) => n === 0) && unseen.length === 0 && slow.length === 0;
  const first = Object.values(result).flat().slice(0, 5).map(({ name, word, one, other }) => ({ name, word, one, other }));
  return { name: 'verify inference', promises: ['S3'], ok, hiddenFacts: FACTS.length, callers: names.length, surfaces: questions.length, answers: ask.figures.answers, refusals: refused.tried, ...count, timedPairs: times.length, largestT: Math.max(...times.map(({ t }) => Math.abs(t))), slow, unseen, first, seconds: Math.round((Date.now() - began) / 1000) };
});

/** Each fact alone: whoever may see it has to see that it changed. @returns those that nobody saw changing */
async function witness(ask, stand, callers) {
  const unseen = [];
  for (const fact of FACTS.filter(({ seen }) => seen[0] !== null)) {
    const [who, question] = fact.seen;
    const answers = [];
    for (const world of ['A', 'B']) {
      const idle = await setWorld(stand, [fact], world);
      unseen.push(...idle);
      answers.push((await ask.graphql(callers[who], question(stand.ids))).text);
    }
    await setWorld(stand, [fact], 'A');
    if (answers.some((text) => JSON.parse(text).errors)) unseen.push(`${nameOf(fact)}: ${answers[0].slice(0, 300)}`);
    else if (answers[0] === answers[1]) unseen.push(`${nameOf(fact)}: ${who} sees the same: ${answers[0].slice(0, 200)}`);
  }
  return unseen;
}
