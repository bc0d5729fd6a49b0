// Lists of challenges: complete by pages, filtered as asked, and as many statements for fifty rows as for five.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenChallenge, daysFromNow } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { manyChallenges } from '../setup/many-challenges.ts';
import { useApi } from '../setup/start-api.ts';

const CARDS = `query ($first: Int!) { challenges(first: $first) { totalCount nodes {
  id slug title { en cy } lead { name { en } place { code } } places { code name { en } } participants { organisation { slug } } amendments { version }
} } }`;
const PAGE = `query ($id: ID!) { challenge(id: $id) {
  id title { en } lead { name { en } identifiers { id } } participants { role organisation { name { en } } } places { name { en } } amendments { reason { en } }
  approvals { person { name } } log(first: 50) { nodes { act organisation { name { en } } } } logVerification { ok }
} }`;
const FIND = 'query ($filter: ChallengeFilter, $sort: ChallengeSort!, $first: Int!, $after: String) { challenges(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }';

const api = useApi();
let council: Council;
beforeAll(async () => {
  council = await theCouncil(api);
  await manyChallenges(api.sql, council.id, 60);
});

const find = (filter: object, more: object = {}) => aVisitor(api).ask(FIND, { filter, sort: 'NEWEST', first: 100, after: null, ...more });
const idsIn = (nodes: readonly unknown[]) => nodes.map((node) => Reflect.get(node as object, 'id') as string);

describe('a list of challenges', () => {
  it('costs as many statements for fifty rows as for five', async () => {
    const list = async (first: number) => {
      const { result, statements } = await countStatements(() => aVisitor(api).ask(CARDS, { first }));
      expect(result.list('challenges.nodes')).toHaveLength(first);
      return statements.length;
    };
    const few = await list(5);
    expect(await list(50)).toBe(few);
    expect(few).toBeLessThanOrEqual(7);
  });

  it.each(['NEWEST', 'CLOSING_SOONEST'])('by %s gives every row once over its pages', async (sort) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await find({}, { sort, first: 7, after });
      ids.push(...idsIn(page.list('challenges.nodes')));
      after = page.at('challenges.pageInfo.hasNextPage') ? page.text('challenges.pageInfo.endCursor') : null;
    } while (after);
    const { rows } = await api.sql.query('select count(*)::int as n from challenge_search');
    expect(ids).toHaveLength(Number(rows[0]?.['n']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['words in the title', { query: '"about word7"' }, 1],
    ['a word that stands nowhere', { query: 'zzz' }, 0],
    ['signs that mean something in a search', { query: `'":*&|!()<>\\` }, 0],
    ['a stage', { stages: ['OPEN'] }, 6],
    ['a nation without challenges', { nations: ['SCOTLAND'] }, 0],
    ['a theme', { themes: ['HIGHWAYS'] }, 60],
    ['a budget of 50 pounds or more', { budgetAtLeast: '50' }, 11],
    ['a pilot for a pound', { budgetAtMost: '1.00' }, 60],
    ['closing within half an hour', { closesBefore: new Date(Date.now() + 25 * 60_000).toISOString() }, 2],
  ])('is narrowed by %s', async (_what, filter, count) => {
    const answer = await find(filter);
    expect(answer.at('challenges.totalCount')).toBe(count);
    expect(answer.list('challenges.nodes')).toHaveLength(count);
  });

  it.each(['not a cursor', Buffer.from('[1]').toString('base64url'), Buffer.from('["x","y"]').toString('base64url')])(
    'refuses the cursor %j of another list',
    async (after) => {
      expect((await find({}, { after })).codes).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([0, -1, 101])('refuses a page of %i', async (first) => {
    expect((await find({}, { first })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the page of a challenge', () => {
  it('costs as many statements with a long history as with a short one', async () => {
    const own = await aCouncil(api);
    const short = await anOpenChallenge(own);
    const long = await anOpenChallenge(own);
    let { version } = long;
    for (const words of ['One', 'Two', 'Three', 'Four']) {
      const answer = await own.buyer.ask('mutation ($input: AmendChallengeInput!) { amendChallenge(input: $input) { challenge { version } userErrors { code } } }', {
        input: { id: long.id, version, content: { problem: { en: words }, shortlistBy: daysFromNow(60) }, reason: { en: 'For more clarity.' }, material: false },
      });
      version = answer.done().whole('amendChallenge.challenge.version');
    }
    const read = async (id: string) => (await countStatements(() => aVisitor(api).ask(PAGE, { id }).then((answer) => answer.done()))).statements.length;
    const few = await read(short.id);
    expect(await read(long.id)).toBe(few);
    expect(few).toBeLessThanOrEqual(11);
  });
});
