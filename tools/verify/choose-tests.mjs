// Chooses the fewest tests that play every mutation, out of recordings that `effects.mjs --keep FOLDER` left: `node choose-tests.mjs FOLDER… > effects-quick.json`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** To start an API for a file costs as much as some tests. */
const COST = { file: 5, test: 1 };

const calls = (await Promise.all(process.argv.slice(2).map(readCalls))).flat();
console.log(JSON.stringify(choose(calls), null, 1));

async function readCalls(folder) {
  const names = (await readdir(folder)).filter((name) => name.startsWith('calls-'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line)));
}

/** Always the test that plays most of what is left for its price. */
function choose(all) {
  const left = new Set(all.map(({ field }) => field));
  const tests = [...Map.groupBy(all, ({ spec, test }) => `${spec}\n${test ?? ''}`)].map(([name, own]) => ({ name, spec: name.split('\n')[0], fields: new Set(own.map(({ field }) => field)) }));
  const chosen = new Map();
  const worth = ({ spec, fields }) => fields.intersection(left).size / (COST.test + (chosen.has(spec) ? 0 : COST.file));
  while (left.size > 0) {
    const best = tests.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen.set(best.spec, [...(chosen.get(best.spec) ?? []), best.name.split('\n')[1]]);
    for (const field of best.fields) left.delete(field);
  }
  return [...chosen].map(([spec, names]) => ({ spec, tests: names.filter(Boolean).toSorted() })).toSorted((one, other) => one.spec.localeCompare(other.spec));
}
