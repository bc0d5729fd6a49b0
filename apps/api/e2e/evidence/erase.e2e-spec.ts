// Erasing: words after twenty-four months, marks of visits and addresses after a day or two, and figures never.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { EraseEvidence } from '../../src/evidence/erase-evidence.ts';
import { startApi, useApi } from '../setup/start-api.ts';
import { manyAnswers } from './a-problem.ts';
import { give } from './say.ts';

const api = useApi();
beforeEach(async () => {
  await api.sql.query('delete from feedback');
  await api.sql.query('delete from attempt');
  await api.sql.query('delete from address_day');
});
const erase = () => api.app.get(EraseEvidence).eraseDue();
const only = async (): Promise<Readonly<Record<string, unknown>> | undefined> => (await api.sql.query('select * from feedback')).rows[0];

/** Somebody spoke of drains, a moderator let it be read, and then this much time has passed. */
async function spoken(ago: string): Promise<string> {
  const id = (await give(aVisitor(api), { why: 'The drains, says Dr Example', works: 'Staff' })).done().text('giveFeedback.feedback.id');
  const { buyer } = await theCouncil(api);
  (await buyer.ask('mutation ($input: ShowFeedbackInput!) { showFeedback(input: $input) { feedback { id } userErrors { code } } }', { input: { id, version: 1 } })).done();
  await api.sql.query('update feedback set given_at = clock_timestamp() - $2::interval where id = $1', [id, ago]);
  return id;
}

describe('words', () => {
  it('are kept for twenty-four months', async () => {
    await spoken('23 months 27 days');
    expect(await erase()).toMatchObject({ texts: 0 });
    expect(await only()).toMatchObject({ state: 'SHOWN', works: 'Staff' });
  });

  it('are erased then, with their terms, marks and reasons; the figure stays', async () => {
    await spoken('24 months 1 day');
    await api.sql.query(`update feedback set hidden_because = 'Names somebody'`);
    expect(await erase()).toMatchObject({ texts: 1 });
    expect(await only()).toMatchObject({ state: 'NO_TEXT', works: null, falls_short: null, why: null, hidden_because: null, flags: [], satisfaction: 2, texts_erased_at: expect.any(Date) });
    expect((await api.sql.query('select 1 from feedback_term')).rows).toEqual([]);
    expect(await erase()).toMatchObject({ texts: 0 });
  });

  it('of many answers are erased in one go, though in parts, and by several at once each only once', async () => {
    await manyAnswers(api.sql, [6000, 6000, 0, 0, 0]);
    await api.sql.query(`update feedback set state = 'WAITING', why = 'x', given_at = clock_timestamp() - interval '3 years'`);
    const all = await Promise.all([erase(), erase()]);
    expect(all.reduce((sum, { texts }) => sum + texts, 0)).toBe(12_000);
    expect((await api.sql.query(`select count(*)::int as n from feedback where why is not null`)).rows).toEqual([{ n: 0 }]);
  });
});

describe('the mark of a visit', () => {
  it('is forgotten after two days, and the receipt still takes the answer back', async () => {
    const receipt = (await give(aVisitor(api))).done().text('giveFeedback.feedback.receipt');
    await erase();
    expect((await only())?.['voter']).not.toBeNull();
    await api.sql.query(`update feedback set given_at = clock_timestamp() - interval '49 hours'`);
    expect(await erase()).toMatchObject({ visits: 1 });
    expect((await only())?.['voter']).toBeNull();
    (await aVisitor(api).ask('mutation ($input: WithdrawFeedbackInput!) { withdrawFeedback(input: $input) { ok userErrors { code } } }', { input: { receipt } })).done();
    expect(await only()).toBeUndefined();
  });
});

describe('the key of a request', () => {
  const keys = async () => (await api.sql.query('select 1 from idempotency_key')).rows.length;

  it('is forgotten after a day, and with it when somebody asked for something', async () => {
    await api.sql.query('delete from idempotency_key');
    (await give(aVisitor(api), {}, { idempotencyKey: randomUUID() })).done();
    await erase();
    expect(await keys()).toBe(1);
    await api.sql.query(`update idempotency_key set created_at = clock_timestamp() - interval '25 hours'`);
    await erase();
    expect(await keys()).toBe(0);
  });
});

describe('addresses', () => {
  it('are forgotten with the salt of their day', async () => {
    (await give(aVisitor(api))).done();
    await erase();
    expect((await api.sql.query('select 1 from address_count')).rows).toHaveLength(1);
    await api.sql.query(`insert into address_day values (current_date - 1, 'salt')`);
    await api.sql.query('update address_count set day = current_date - 1');
    await api.sql.query(`update attempt set window_ends_at = clock_timestamp() - interval '25 hours'`);
    expect(await erase()).toMatchObject({ addresses: 2 });
    expect((await api.sql.query('select 1 from address_count union all select 1 from attempt')).rows).toEqual([]);
    expect((await api.sql.query('select 1 from address_day where day < current_date')).rows).toEqual([]);
  });
});

describe('erasing', () => {
  it('happens when a server starts', async () => {
    const other = await startApi();
    await manyAnswers(other.sql, [12, 0, 0, 0, 0]);
    await other.sql.query(`update feedback set state = 'WAITING', why = 'x', given_at = clock_timestamp() - interval '3 years'`);
    await other.app.get(EraseEvidence).onApplicationBootstrap();
    expect((await other.sql.query('select count(why)::int as n from feedback')).rows).toEqual([{ n: 0 }]);
    await other.close();
  });
});

