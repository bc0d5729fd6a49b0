// Places: found by name in both languages and by code; the whole map in one page.
import { describe, expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

const find = (variables: object) =>
  aVisitor(api).ask('query ($query: String, $nation: Nation, $first: Int, $after: String) { places(query: $query, nation: $nation, first: $first, after: $after) { nodes { code name { en cy } hexColumn } totalCount pageInfo { hasNextPage endCursor } } }', variables);

describe('places', () => {
  it.each([
    ['a part of the English name', 'derbys', 'E10000007'],
    ['the Welsh name', 'Sir Gaerfyrddin', 'W06000010'],
    ['the code in small letters', 'e10000007', 'E10000007'],
  ])('are found by %s', async (_how, query, code) => {
    expect((await find({ query })).list('places.nodes')).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
  });

  it('say which county and combined authority they lie in', async () => {
    const within = async (code: string) => (await aVisitor(api).ask('query ($code: ID!) { place(code: $code) { within } }', { code })).done().at('place.within');
    expect(await within('E07000035')).toEqual(['E10000007', 'E47000013']);
    expect(await within('E10000007')).toEqual(['E47000013']);
    expect(await within('W06000008')).toEqual([]);
  });

  it('are found with signs taken as they are', async () => {
    expect((await find({ query: '%' })).at('places.totalCount')).toBe(0);
  });

  it('are all on one page for the map, and only living ones', async () => {
    const answer = await find({ first: 500 });
    const { rows } = await api.sql.query('select count(*)::int as n from place where valid_to is null');
    expect(answer.at('places.totalCount')).toBe(rows[0]?.n);
    expect(answer.list('places.nodes')).toHaveLength(Number(rows[0]?.n));
  });

  it('of one nation are paged by name without gaps or doubles', async () => {
    const codes: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await find({ nation: 'SCOTLAND', first: 7, after });
      codes.push(...page.list('places.nodes').map((node) => Reflect.get(node as object, 'code')));
      after = page.at('places.pageInfo.hasNextPage') ? page.text('places.pageInfo.endCursor') : null;
    } while (after);
    expect(codes).toHaveLength(32);
    expect(new Set(codes).size).toBe(32);
  });

  it('know their six nearest neighbours', async () => {
    const answer = await aVisitor(api).ask('{ place(code: "W06000022") { neighbours { code } } }');
    expect(answer.list('place.neighbours')).toHaveLength(6);
    expect(answer.at('place.neighbours')).toContainEqual({ code: 'W06000021' });
  });

  it('that are none are null, and so are malformed codes', async () => {
    expect((await aVisitor(api).ask('{ a: place(code: "E99999999") { code } b: place(code: "%") { code } }')).data).toEqual({ a: null, b: null });
  });
});
