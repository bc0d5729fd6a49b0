// Which statements are given a name.
import { describe, expect, it } from '@jest/globals';
import { nameOf, nameStatements } from './statement-names.ts';

/** A connection that writes down what it is asked. */
function aConnection() {
  const asked: unknown[][] = [];
  const client = { query: (...given: unknown[]) => asked.push(given) };
  nameStatements(client);
  return { client, asked };
}

describe('a statement with values', () => {
  it('is given a name when it comes again, and keeps it on each connection', () => {
    const [one, other] = [aConnection(), aConnection()];
    one.client.query('select $1 as first', [1]);
    one.client.query('select $1 as first', [2]);
    other.client.query('select $1 as first', [3]);
    expect(one.asked[0]).toEqual(['select $1 as first', [1]]);
    expect(one.asked[1]).toEqual([{ name: expect.stringMatching(/^moothall_\d+$/u), text: 'select $1 as first', values: [2] }]);
    expect(other.asked[0]).toEqual([{ ...Object(one.asked[1]?.[0]), values: [3] }]);
  });

  it('shares its name with no other', () => {
    const texts = Array.from({ length: 50 }, (_, n) => `select $1 as name${n}`);
    texts.forEach(nameOf);
    expect(new Set(texts.map(nameOf)).size).toBe(50);
  });

  it('is not remembered when each is another: the first two thousand names are all there are', () => {
    const texts = Array.from({ length: 5_000 }, (_, n) => `select $1 as other${n}`);
    const named = texts.flatMap((text) => [nameOf(text), nameOf(text)]).filter((name) => name !== null);
    expect(named.length).toBeLessThanOrEqual(2_000);
    expect(nameOf(texts.at(-1) ?? '')).toBeNull();
  });
});

describe('what is passed on as it is', () => {
  it.each([
    ['several statements, which have no values', ['begin; select 1']],
    ['a statement without values', ['select 1 as one', []]],
    ['one that was given a name already', [{ name: 'own', text: 'select $1', values: [1] }]],
  ])('%s', (_what, given) => {
    const { client, asked } = aConnection();
    client.query(...given);
    client.query(...given);
    expect(asked).toEqual([given, given]);
  });
});
