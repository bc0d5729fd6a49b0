// The counts that stand ready: always what the rows themselves come to, also when many write at once, and nothing of what is gone.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { manyAnswers } from './a-problem.ts';
import { give, withdraw } from './say.ts';

const api = useApi();
beforeEach(async () => {
  await api.sql.query('delete from feedback');
  await api.sql.query('delete from attempt');
});

const kept = async () => (await api.sql.query('select place_code, service, source, month, crowded, satisfaction, n from feedback_count order by 1, 2, 3, 4, 5, 6')).rows;
const counted = async () =>
  (await api.sql.query('select place_code, service, source, month, crowded, satisfaction, count(*)::int as n from feedback group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6')).rows;
const keptTerms = async () => (await api.sql.query('select term, answers from feedback_term_count order by 1')).rows;
const countedTerms = async () => (await api.sql.query('select term, count(*)::int as answers from feedback_term group by 1 order by 1')).rows;
const SHOW = 'mutation ($input: ShowFeedbackInput!) { showFeedback(input: $input) { feedback { id } userErrors { code } } }';

describe('counts of answers', () => {
  it('follow what is given, changed and taken back', async () => {
    await manyAnswers(api.sql, [1, 2, 3, 4, 5]);
    await manyAnswers(api.sql, [5, 0, 0, 0, 1], { service: 'PARKS', month: '2026-09' });
    await api.sql.query('update feedback set crowded = true where satisfaction = 1');
    await api.sql.query('delete from feedback where satisfaction = 5');
    expect(await kept()).toEqual(await counted());
    expect(await kept()).toHaveLength(5);
  });

  it('are right when forty people speak at once and half of them think better of it', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => give(aVisitor(api), { satisfaction: 1 + (n % 5) })));
    const receipts = answers.map((answer) => answer.done().text('giveFeedback.feedback.receipt'));
    await Promise.all(receipts.slice(0, 20).map(async (receipt) => (await withdraw(aVisitor(api), receipt)).done()));
    expect(await kept()).toEqual(await counted());
    expect((await kept()).reduce((sum, row) => sum + Number(row['n']), 0)).toBe(20);
  });

  it('are gone with the last answer', async () => {
    const receipt = (await give(aVisitor(api))).done().text('giveFeedback.feedback.receipt');
    (await withdraw(aVisitor(api), receipt)).done();
    expect(await kept()).toEqual([]);
  });
});

describe('counts of words', () => {
  it('are right when many answers with the same words are let be read at once, and leave no word of what is gone', async () => {
    const { buyer } = await theCouncil(api);
    const why = 'Drains smell, drains overflow, gullies overflow, grates rattle';
    const ids: string[] = [];
    const receipts: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const answer = (await give(aVisitor(api), { why: n % 2 ? why : why.split(', ').toReversed().join(', ') })).done();
      ids.push(answer.text('giveFeedback.feedback.id'));
      receipts.push(answer.text('giveFeedback.feedback.receipt'));
    }
    await Promise.all(ids.map(async (id) => (await buyer.ask(SHOW, { input: { id, version: 1 } })).done()));
    expect(await keptTerms()).toEqual(await countedTerms());
    expect(await keptTerms()).toContainEqual({ term: 'gullies overflow', answers: 12 });
    await Promise.all(receipts.map(async (receipt) => (await withdraw(aVisitor(api), receipt)).done()));
    expect(await keptTerms()).toEqual([]);
  });
});
