// What people say does not touch the ranking of proposals: the same order, points and hash before and after hundreds have spoken.
import { describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aRankedEvaluation } from '@moothall/testing/evaluation';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';
import { manyAnswers } from './a-problem.ts';

const api = useApi();
const RANKING = 'query ($id: ID!) { ranking(challengeId: $id) { inputsHash method rows { rank total tied proposal { id } contributions { criterion { code } points } } crossings { sentence } } }';

describe('a ranking', () => {
  it('is the same whatever residents say of the service, and no table of theirs is read for it', async () => {
    const proposals = [{ title: 'First' }, { title: 'Second' }];
    const { council, challengeId } = await aRankedEvaluation(api, (id) => closeNow(api, id), { proposals, scores: [{ IMPACT: [5, 5, 5] }, { IMPACT: [4, 4, 4] }] });
    const read = async () => (await council.buyer.ask(RANKING, { id: challengeId })).done();
    const before = await read();
    await manyAnswers(api.sql, [400, 0, 0, 0, 5], { service: 'ROADS_REPAIR' });
    const { result: after, statements } = await countStatements(read);
    expect(before.text('ranking.inputsHash')).toMatch(/^[0-9a-f]{64}$/u);
    expect(after.at('ranking')).toEqual(before.at('ranking'));
    expect(statements.filter((text) => /\b(?:feedback|feedback_count|feedback_term)\b/u.test(text))).toEqual([]);
  });
});
