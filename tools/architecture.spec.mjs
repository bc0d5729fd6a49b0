// The shape of the house: floors, doors, sizes and names. The lint rules hold single files to it; this holds the whole.
import { describe, expect, it } from '@jest/globals';
import { FLOORS, forbiddenFor, NAMELESS, WEB_FLOORS } from '../floors.mjs';
import { circles, filesUnder, importsOf, sourcesUnder } from './source-files.mjs';

const sources = sourcesUnder('apps', 'libs');
const isSpec = ({ path }) => /\.(?:e2e-)?spec\.tsx?$|\/e2e\/|\/test\/|^libs\/testing\//u.test(path);
const isConfig = ({ path }) => /\.config\.[jt]s$|jsdom-env[a-z]*\.js$|codegen\.ts$/u.test(path);
/** Written by a machine: messages, documents, types of the contract. */
const isMade = ({ path }) => /\/locales\/|\/gql\//u.test(path);
const ours = sources.filter((file) => !isMade(file));
const product = ours.filter((file) => !isSpec(file) && !isConfig(file));
const graph = new Map(sources.map((file) => [file.path, importsOf(file)]));

/** Imports that go against a list of floors under a folder. */
function climbing(folder, floors) {
  const forbidden = new Map(forbiddenFor(floors).map((rule) => [rule.word, new Set(rule.forbidden)]));
  const wordOf = (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : '');
  return [...graph].flatMap(([path, targets]) =>
    targets.filter((target) => forbidden.get(wordOf(path))?.has(wordOf(target))).map((target) => `${path} → ${target}`),
  );
}

/** The word a migration is named after, or a part of which it is named after: the register of problems is a part of challenges. */
function wordOfMigration(path) {
  const name = /\d{4}-([a-z-]+)\.ts$/u.exec(path)?.[1];
  const part = new RegExp(`^apps/api/src/([a-z-]+)/${name}/`, 'u');
  return FLOORS.flat().includes(name) ? name : (sources.map((file) => part.exec(file.path)?.[1]).find((word) => word !== undefined) ?? name);
}

/** The word that owns each table: the one whose migration makes it, or the one the table names, as `create table checkpoint ( -- of journal`. */
function ownersOfTables() {
  const migrations = sources.filter(({ path }) => path.includes('/database/migrations/'));
  return new Map(migrations.flatMap(({ path, text }) => {
    const word = wordOfMigration(path);
    return [...text.matchAll(/create table (?:if not exists )?(\w+)(?: \( -- of (\w+))?/gu)].map(([, table, own]) => [table, own ?? word]);
  }));
}

/** Tables that a file reads or writes, by the words of SQL before their names; what stands in comments is left out. */
function tablesIn({ text }) {
  const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '').replaceAll(/ \/\/ .*$/gmu, '');
  return [...code.matchAll(/\b(?:from|join|into|update|truncate|references)\s+(?:only\s+)?(\w+)/gu)].map(([, table]) => table);
}

function wordsIn(folder) {
  return [...new Set(filesUnder(folder).map((path) => path.slice(folder.length + 1)).filter((path) => path.includes('/')).map((path) => path.split('/')[0]))];
}

describe('floors', () => {
  it.each([['apps/api/src', FLOORS], ['apps/web/src', WEB_FLOORS]])('of %s have a place for every word', (folder, floors) => {
    expect(wordsIn(folder).filter((word) => !floors.flat().includes(word))).toEqual([]);
  });

  it.each([['apps/api/src', FLOORS], ['apps/web/src', WEB_FLOORS]])('of %s are never climbed', (folder, floors) => {
    expect(climbing(folder, floors)).toEqual([]);
  });

  it('of the server are not climbed in SQL either', () => {
    const owners = ownersOfTables();
    expect([...owners].filter(([, word]) => !FLOORS.flat().includes(word))).toEqual([]);
    const forbidden = new Map(forbiddenFor(FLOORS).map((rule) => [rule.word, new Set(rule.forbidden)]));
    const wordOf = (path) => (path.includes('/database/migrations/') ? wordOfMigration(path) : path.split('/')[3]);
    const inServer = product.filter(({ path }) => path.startsWith('apps/api/src/'));
    expect(inServer.flatMap(tablesIn).filter((table) => owners.has(table)).length).toBeGreaterThan(100);
    const climbs = inServer.flatMap((file) =>
      tablesIn(file).filter((table) => forbidden.get(wordOf(file.path))?.has(owners.get(table))).map((table) => `${file.path} → ${table} of ${owners.get(table)}`),
    );
    expect([...new Set(climbs)]).toEqual([]);
  });

  it('keep those who rank proposals away from what citizens think', () => {
    expect(forbiddenFor(FLOORS).find(({ word }) => word === 'evaluation').forbidden).toContain('evidence');
    const rules = product.filter(({ path }) => /^libs\/domain\/src\/evaluation\//u.test(path));
    const seen = rules.flatMap(({ path }) => graph.get(path).filter((target) => /^libs\/domain\/src\/(?:evidence|feedback)\//u.test(target)).map((target) => `${path} → ${target}`));
    expect({ seen, files: rules.length > 5 }).toEqual({ seen: [], files: true });
  });

  it('of the site keep features apart', () => {
    const featureOf = (path) => /^apps\/web\/src\/features\/([^/]+)\//u.exec(path)?.[1];
    const crossing = [...graph].flatMap(([path, targets]) =>
      targets.filter((target) => featureOf(path) && featureOf(target) && featureOf(path) !== featureOf(target)).map((target) => `${path} → ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  it('let the rules of the game import nothing but themselves', () => {
    const bare = product.filter(({ path }) => path.startsWith('libs/domain/src/')).flatMap(({ path, text }) => [...text.matchAll(/from '([^.'][^']*)'/gu)].map(([, name]) => `${path}: ${name}`));
    expect(bare).toEqual([]);
  });
});

describe('imports', () => {
  it('are found at all', () => {
    expect([...graph.values()].flat().length).toBeGreaterThan(1_000);
    // A script that writes TypeScript quotes import lines of what it will write.
    const lost = [...graph].filter(([path]) => !path.endsWith('.mjs')).flatMap(([path, targets]) => targets.filter((target) => /\.tsx?$/u.test(target) && !graph.has(target)).map((target) => `${path} → ${target}`));
    expect(lost).toEqual([]);
  });

  it('never run in a circle, not even for types', () => {
    expect(circles(graph)).toEqual([]);
  });

  it('in a circle would be seen', () => {
    const graphWithCircle = new Map([['a', ['b']], ['b', ['c', 'x']], ['c', ['a']], ['d', ['a']]]);
    expect(circles(graphWithCircle).map((group) => group.toSorted())).toEqual([['a', 'b', 'c']]);
  });

  it('enter a library by its doors alone', () => {
    const behind = [...graph].flatMap(([path, targets]) => {
      const own = path.split('/').slice(0, 2).join('/');
      return targets.filter((target) => target.startsWith('libs/') && !target.startsWith(own) && !target.endsWith('/index.ts')).map((target) => `${path} → ${target}`);
    });
    expect(behind).toEqual([]);
  });
});

describe('files', () => {
  it('hold at most 300 lines, specs and migrations 500', () => {
    const most = (file) => (isSpec(file) || file.path.includes('/migrations/') ? 500 : 300);
    expect(sources.filter((file) => file.lines > most(file)).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('are short: half of them hold at most 60 lines, nine of ten at most 160', () => {
    const lines = product.map((file) => file.lines).toSorted((a, b) => a - b);
    const share = (part) => lines[Math.floor(lines.length * part)];
    expect({ median: share(0.5) <= 60, p90: share(0.9) <= 160, seen: [share(0.5), share(0.9)] }).toMatchObject({ median: true, p90: true });
  });

  it('begin with a sentence that says what they are for', () => {
    const silent = product.filter(({ text }) => text.trim() !== '' && !/^(?:#!.*\n)?\s*\/[/*].*\p{L}{2,}/u.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('silence no check without a reason, which stands behind two dashes or, for Prettier, in the line above', () => {
    const silencer = /(?:eslint|oxlint)-disable|@ts-(?:ignore|expect-error|nocheck)|(?:istanbul|c8|v8) ignore/u;
    const bare = [...sources, ...sourcesUnder('tools')].flatMap(({ path, text }) => {
      const lines = text.split('\n');
      const isBare = (line, at) => (/^\s*\/\/ prettier-ignore$/u.test(line) ? !/^\s*\/\/ \p{L}/u.test(lines[at - 1] ?? '') : silencer.test(line) && !/ -- .{10,}/u.test(line));
      return lines.flatMap((line, at) => (isBare(line, at) ? [`${path}:${at + 1}`] : []));
    });
    expect(bare).toEqual([]);
  });

  it('are all finished: what is left to do stands in no comment, and no test is passed over or run alone', () => {
    // In brackets, so that this line is not taken for one of those it looks for.
    const left = /\b(?:TO[D]O|FIX[M]E|HA[C]K|X[X]X)\b|\b(?:it|test|describe)\.(?:skip|only|todo|failing)\b|\bx(?:it|describe)\(/u;
    expect([...ours, ...sourcesUnder('tools')].filter(({ text }) => left.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('have names of small letters and hyphens', () => {
    const odd = ours.filter(({ path }) => !/^(?:_?[a-z0-9]+(?:[.-][a-z0-9]+)*)$/u.test(path.split('/').at(-1) ?? ''));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('lie in no folder, and bear no name, that says nothing', () => {
    const nameless = new RegExp(`(?:^|/)(?:${NAMELESS.join('|')})(?:/|\\.[a-z.]+$)`, 'u');
    expect(['apps', 'libs', 'tools', 'docs', 'bench'].flatMap(filesUnder).filter((path) => nameless.test(path))).toEqual([]);
  });

  it('named index are the doors of libraries and nothing else', () => {
    const doors = ours.filter(({ path }) => /\/index\.tsx?$/u.test(path) && !/^libs\/[a-z-]+\/src\/[a-z-]+\/index\.ts$/u.test(path));
    expect(doors.map(({ path }) => path)).toEqual([]);
  });

  it('say nothing of a class by its trade', () => {
    const trades = product.flatMap(({ path, text }) => [...text.matchAll(/\bclass (\w*(?:Manager|Helper|Util|Utils|Dto|Impl|Base))\b/gu)].map(([, name]) => `${path}: ${name}`));
    expect(trades).toEqual([]);
  });

  it('never make tables from classes', () => {
    expect(product.filter(({ text }) => /synchronize:\s*true|@OneToMany|eager:\s*true|cascade:\s*true|forwardRef\(/u.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('migrations', () => {
  it('are numbered without gaps and listed in that order', () => {
    const numbers = filesUnder('apps/api/src/platform/database/migrations').map((path) => Number(/(\d{4})-[a-z-]+\.ts$/u.exec(path)?.[1])).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const list = sources.find(({ path }) => path.endsWith('database/migrations.ts'))?.text ?? '';
    const listed = [.../MIGRATIONS[^[]*\[([^\]]*)\]/u.exec(list)?.[1]?.matchAll(/(\d{4})\b/gu) ?? []].map(([, number]) => Number(number));
    expect(listed).toEqual(numbers);
  });
});
