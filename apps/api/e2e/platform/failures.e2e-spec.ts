// When something fails inside, the caller gets a reference to quote, and the server goes on.
import { describe, expect, it } from '@jest/globals';
import { listen } from '@moothall/testing/asking';
import { aDraft, step } from '@moothall/testing/challenges';
import { theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi({ LOG_LEVEL: 'silent' });

describe('a failure inside', () => {
  it('is told as a reference, without SQL, stack or names of tables', async () => {
    await api.sql.query('alter table organisation rename to gone');
    const answer = await aVisitor(api).ask('{ organisations { nodes { id } } }');
    await api.sql.query('alter table gone rename to organisation');
    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.errors[0]?.extensions['errorId']).toMatch(/^[0-9a-f-]{36}$/u);
    expect(answer.raw).not.toMatch(/relation|select|gone|\.ts|42P01/u);
  });

  it('is told as a reference over a socket too', async () => {
    await api.sql.query('alter table challenge rename to gone');
    const heard = await listen(api.address, 'subscription { challengeChanged(id: "chl_0") { act } }');
    const message = await heard.next();
    heard.close();
    await api.sql.query('alter table gone rename to challenge');
    expect(message).toMatchObject({ payload: { errors: [{ extensions: { code: 'INTERNAL', errorId: expect.any(String) } }] } });
    expect(JSON.stringify(message)).not.toMatch(/relation|select|gone/u);
  });

  it('is none where more values are wrong than are counted', async () => {
    const wrong = await aVisitor(api).ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 80 }, () => ({})) });
    expect(new Set(wrong.codes)).toEqual(new Set(['BAD_USER_INPUT']));
    expect(wrong.errors.at(-1)?.message).toContain('Too many values are wrong');
  });

  it('leaves other fields of the same operation answered', async () => {
    await api.sql.query('alter table place rename to gone');
    const answer = await aVisitor(api).ask('{ place(code: "E10000007") { code } rateLimit { limit } }');
    await api.sql.query('alter table gone rename to place');
    expect(answer.data).toMatchObject({ place: null, rateLimit: { limit: expect.any(Number) } });
  });

  it('of all connections to the database ends with the next request', async () => {
    await api.sql.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'moothall' and datname = current_database()`);
    const answers = await Promise.all([1, 2, 3, 4].map(() => aVisitor(api).ask('{ place(code: "E10000007") { code } }')));
    expect((await aVisitor(api).ask('{ place(code: "E10000007") { code } }')).at('place.code')).toBe('E10000007');
    expect(answers.map((answer) => answer.status < 600)).toEqual([true, true, true, true]);
  });

  it('by somebody who holds a lock too long is a conflict to try again, and changes nothing', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    await api.sql.query('begin');
    await api.sql.query('select 1 from challenge where id = $1 for update', [challenge.id]);
    const answer = await step(council.buyer, 'updateChallenge', challenge, { content: { theme: 'WASTE' } });
    await api.sql.query('rollback');
    expect(answer.codes).toEqual(['CONFLICT']);
    expect((await step(council.buyer, 'updateChallenge', challenge, { content: { theme: 'WASTE' } })).codes).toEqual([]);
  });
});
