// `giveFeedback` and `withdrawFeedback`: without an account, once for each visit, and gone for good when it is taken back.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { give, withdraw } from './say.ts';

const api = useApi();
beforeEach(async () => {
  await api.sql.query('delete from feedback');
  await api.sql.query('delete from attempt');
  await api.sql.query('delete from address_day');
});
const stored = async (): Promise<Readonly<Record<string, unknown>>[]> => (await api.sql.query('select * from feedback order by id')).rows;
const allText = async (table: string): Promise<string> => JSON.stringify((await api.sql.query(`select * from ${table}`)).rows);

describe('somebody who says what they think', () => {
  it('gets a receipt and a cookie that ends after a day, and the words wait for a moderator', async () => {
    const answer = (await give(aVisitor(api), { works: ' The crews. ', fallsShort: 'They come back.', why: null, language: 'CY' })).done();
    expect(answer.text('giveFeedback.feedback.receipt')).toMatch(/^[\w-]{43}$/u);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^moothall_visit=[\w-]{43}; Max-Age=86400; .*HttpOnly; SameSite=Lax/u)]);
    expect(await stored()).toEqual([expect.objectContaining({ id: answer.text('giveFeedback.feedback.id'), works: 'The crews.', falls_short: 'They come back.', why: null, language: 'cy', source: 'PUBLIC', state: 'WAITING', crowded: false })]);
  });

  it('may leave all words out', async () => {
    (await give(aVisitor(api), { works: '  ' })).done();
    expect(await stored()).toEqual([expect.objectContaining({ state: 'NO_TEXT', works: null })]);
  });

  it('is known by nothing: neither address, receipt nor visit stand in the database', async () => {
    const visitor = aVisitor(api);
    const answer = (await give(visitor, {}, { idempotencyKey: randomUUID() })).done();
    const secrets = ['127.0.0.1', answer.text('giveFeedback.feedback.receipt'), visitor.cookies.header?.split('=')[1] ?? 'no cookie'];
    const tables = ['feedback', 'attempt', 'address_day', 'address_count', 'idempotency_key', 'journal_entry'];
    const texts = await Promise.all(tables.map(allText));
    expect(tables.filter((_, index) => secrets.some((secret) => texts[index]?.includes(secret)))).toEqual([]);
  });

  it('is told what to mend in place and service at once', async () => {
    const answer = await give(aVisitor(api), { place: 'E99999999', service: 'roads' });
    expect(answer.at('giveFeedback')).toMatchObject({ feedback: null, userErrors: [{ code: 'PLACE_UNKNOWN', path: ['place'] }, { code: 'SERVICE_UNKNOWN', path: ['service'] }] });
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['a telephone number', { why: 'Ring me on 01632 960 123' }, ['why']],
    ['an e-mail address', { works: 'jo@people.example knows' }, ['works']],
    ['a full postcode', { fallsShort: 'It floods at LS1 4AP' }, ['fallsShort']],
  ])('is asked to leave out %s, which is not stored', async (_what, words, path) => {
    const answer = await give(aVisitor(api), words);
    expect(answer.at('giveFeedback.userErrors.0')).toMatchObject({ code: 'PERSONAL_DATA', path });
    expect(await stored()).toEqual([]);
  });

  it('has words of a private sort marked for the moderator', async () => {
    (await give(aVisitor(api), { why: 'My mother has dementia, says Dr Example' })).done();
    expect((await stored())[0]?.['flags']).toEqual(['HEALTH', 'NAME']);
  });

  it.each([0, 6, 2.5])('cannot be %d satisfied', async (satisfaction) => {
    expect((await give(aVisitor(api), { satisfaction })).codes[0]).toMatch(/BAD_USER_INPUT/u);
    expect(await stored()).toEqual([]);
  });
});

describe('one visit', () => {
  it('is one voice on a service, however often and however fast it speaks', async () => {
    const visitor = aVisitor(api);
    (await give(visitor, { service: 'PARKING' })).done();
    const answers = await Promise.all(Array.from({ length: 20 }, () => give(visitor.twin())));
    expect(answers.filter((answer) => answer.at('giveFeedback.feedback') !== null)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.userErrors('giveFeedback'))).toEqual(Array(19).fill('ALREADY_GIVEN'));
    expect((await stored()).map((row) => row['service']).toSorted()).toEqual(['PARKING', 'ROADS_REPAIR']);
  });

  it('may speak again once it has taken its answer back', async () => {
    const visitor = aVisitor(api);
    const receipt = (await give(visitor)).done().text('giveFeedback.feedback.receipt');
    (await withdraw(visitor, receipt)).done();
    (await give(visitor, { satisfaction: 5 })).done();
    expect((await stored()).map((row) => row['satisfaction'])).toEqual([5]);
  });

  it('that sends the same request twice has one answer, and both receipts of one visit are the same', async () => {
    const [visitor, idempotencyKey] = [aVisitor(api), randomUUID()];
    (await give(visitor, { service: 'PARKING' })).done();
    const [first, second] = [await give(visitor, {}, { idempotencyKey }), await give(visitor, {}, { idempotencyKey })];
    expect(second.at('giveFeedback')).toEqual(first.done().at('giveFeedback'));
    expect(await stored()).toHaveLength(2);
  });

  it('whose first answer was lost, with its cookie, gets a receipt that is good when it asks again', async () => {
    const idempotencyKey = randomUUID();
    (await give(aVisitor(api), {}, { idempotencyKey })).done();
    const receipt = (await give(aVisitor(api), {}, { idempotencyKey })).done().text('giveFeedback.feedback.receipt');
    expect(await stored()).toHaveLength(1);
    (await withdraw(aVisitor(api), receipt)).done();
    expect(await stored()).toEqual([]);
  });

  it('may not use one key for two answers', async () => {
    const [visitor, idempotencyKey] = [aVisitor(api), randomUUID()];
    (await give(visitor, {}, { idempotencyKey })).done();
    expect((await give(visitor, { satisfaction: 5 }, { idempotencyKey })).codes).toEqual(['CONFLICT']);
  });
});

describe('one address', () => {
  it('has answers beyond five in a day marked, and is stopped after sixty in a quarter of an hour', async () => {
    for (let n = 0; n < 60; n += 1) (await give(aVisitor(api))).done();
    const refused = await give(aVisitor(api));
    expect(refused.codes).toEqual(['RATE_LIMITED']);
    expect((await stored()).map((row) => row['crowded'])).toEqual([...Array(5).fill(false), ...Array(55).fill(true)]);
  });

  it('counts only what was taken', async () => {
    const visitor = aVisitor(api);
    (await give(visitor)).done();
    for (let n = 0; n < 6; n += 1) await give(visitor);
    (await give(aVisitor(api))).done();
    expect((await stored()).map((row) => row['crowded'])).toEqual([false, false]);
  });
});

describe('an answer that is taken back', () => {
  it('leaves nothing, and the same request again is answered the same', async () => {
    const receipt = (await give(aVisitor(api), { why: 'Because.' })).done().text('giveFeedback.feedback.receipt');
    const idempotencyKey = randomUUID();
    expect((await withdraw(aVisitor(api), ` ${receipt} `, { idempotencyKey })).done().at('withdrawFeedback.ok')).toBe(true);
    expect((await withdraw(aVisitor(api), receipt, { idempotencyKey })).done().at('withdrawFeedback.ok')).toBe(true);
    expect(await stored()).toEqual([]);
    expect((await withdraw(aVisitor(api), receipt)).userErrors('withdrawFeedback')).toEqual(['RECEIPT_UNKNOWN']);
  });

  it('cannot be guessed: thirty tries from one address, then a wait', async () => {
    for (let n = 0; n < 30; n += 1) await withdraw(aVisitor(api), `guess ${n}`);
    expect((await withdraw(aVisitor(api), 'guess 31')).codes).toEqual(['RATE_LIMITED']);
  });
});
