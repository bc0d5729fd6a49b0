import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isKnownAct, QUIET, RULES } from '@moothall/domain/notification';

const SOURCE = join(import.meta.dirname, '..');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name) && !/\.spec\.ts$|^(?:notifications|opendata|platform\/database)\//.test(name));
const sources = files.map((name) => readFileSync(join(SOURCE, name), 'utf8'));
const named = sources.flatMap((text) => Array.from(text.matchAll(/\bact(?:: | = |\?\?= )'([^']+)'/g), ([, act = '']) => act));
const families = new Set([...named, ...Object.keys(RULES), ...QUIET].map((act) => act.split('.')[0] ?? ''));
/** Acts that are chosen by a condition or a table stand in quotes of their own. */
const others = sources.flatMap((text) => Array.from(text.matchAll(/'([a-z][a-z-]*)\.([a-z][a-z_-]+)'/g))).flatMap(([, family = '', verb = '']) => (families.has(family) && !/^jsonl?$/.test(verb) ? [`${family}.${verb}`] : []));
const acts = [...new Set([...named, ...others])].sort();

describe('the acts of the journal', () => {
  it('are found in the code at all', () => {
    expect(acts.length).toBeGreaterThan(80);
    expect(acts).toEqual(expect.arrayContaining(['challenge.published', 'participation.request-declined', 'question.answer-returned', 'document.version-published']));
  });

  it('are each told to somebody, or expressly to nobody', () => {
    expect(acts.filter((act) => !isKnownAct(act))).toEqual([]);
  });
});
