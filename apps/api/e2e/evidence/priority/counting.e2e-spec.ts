// Closing and counting: by the council or the clock, once, in a process of its own, to the same bytes for whoever counts again.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@moothall/domain/journal';
import { pairwiseInputs } from '@moothall/domain/priority';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, type Council, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor } from '@moothall/testing/people';
import { anOpenConsultation, aVoter, closed, consultationStep, type OpenConsultation, passConsultationDeadline, readConsultation } from '@moothall/testing/priority';
import { CountConsultations } from '../../../src/evidence/priority/count-consultations.ts';
import { startApi, useApi } from '../../setup/start-api.ts';

const api = useApi();
const count = () => api.app.get(CountConsultations).workNow();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const file = async (name: string) => {
  const response = await fetch(`${api.address}/data/consultations/${name}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const RESULT = `state closedAt progress { done of } turnout { voters votes } result { method inputsHash resultHash
  pairwise { everyone { votes pairs scores { optionId rank isTied score low high wins losses } undecided { reason count } } withoutLimited { votes } } }`;
const journalOf = async (id: string) => (await api.sql.query(`select details->>'act' as act, details->'data' as data, is_public from journal_entry where details->>'subject' = $1 order by seq`, [id])).rows;

describe('a pairwise survey', () => {
  let open: OpenConsultation;
  beforeAll(async () => {
    open = await anOpenConsultation(await theCouncil(api), { options: ['A', 'B', 'C', 'D'] });
    await Promise.all([[0, 1, 2, 3], [0, 1, 2, 3], [1, 0, 2, 3], [0, 2, 1, 3]].map((order) => aVoter(api, open, order)));
    await closed(open);
    await count();
  });

  it('is ordered as its voters say, with an interval around each score', async () => {
    const answer = await readConsultation(aVisitor(api), open.id, RESULT);
    expect(answer.at('consultation')).toMatchObject({ state: 'CLOSED', progress: null, turnout: { voters: 4, votes: 24 }, result: { method: 'bradley-terry-map-mm/1', pairwise: { everyone: { votes: 24, pairs: 6 }, withoutLimited: { votes: 24 } } } });
    const scores = answer.list('consultation.result.pairwise.everyone.scores') as { optionId: string; rank: number; score: number; low: number; high: number; wins: number; losses: number }[];
    expect(scores.map(({ optionId }) => open.options.indexOf(optionId))).toEqual([0, 1, 2, 3]);
    expect(scores.map(({ wins, losses }) => [wins, losses])).toEqual([[11, 1], [8, 4], [5, 7], [0, 12]]);
    for (const { score, low, high } of scores) expect([low < score, score < high, low >= 0, high <= 100]).toEqual([true, true, true, true]);
  });

  it('is counted again by anybody to the same bytes', async () => {
    const check = (await aVisitor(api).ask('query ($id: ID!) { consultationCheck(id: $id) { isSame inputsHash resultHash } }', { id: open.id })).done();
    const stored = (await readConsultation(aVisitor(api), open.id, RESULT)).done();
    expect(check.at('consultationCheck')).toEqual({ isSame: true, inputsHash: stored.text('consultation.result.inputsHash'), resultHash: stored.text('consultation.result.resultHash') });
  });

  it('is told apart from a result that somebody changed', async () => {
    const other = await anOpenConsultation(open.council);
    await aVoter(api, other, [0, 1, 2]);
    await closed(other);
    await count();
    await api.sql.query(`update consultation_vote set left_id = right_id, right_id = left_id where consultation_id = $1`, [other.id]);
    const check = (await aVisitor(api).ask('query ($id: ID!) { consultationCheck(id: $id) { isSame } }', { id: other.id })).done();
    expect(check.at('consultationCheck.isSame')).toBe(false);
  });

  it('hands out files whose hashes are those of the result', async () => {
    const stored = (await readConsultation(aVisitor(api), open.id, RESULT)).done();
    const [votes, result] = [await file(`${open.id}-votes.json`), await file(`${open.id}-result.json`)];
    expect([votes.type, sha256(votes.text)]).toEqual(['application/json; charset=utf-8', stored.text('consultation.result.inputsHash')]);
    expect(sha256(result.text)).toBe(stored.text('consultation.result.resultHash'));
    for (const text of [votes.text, result.text]) expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it('is read from the database as the domain writes it, with hasty visits apart and reasons counted', async () => {
    const own = await anOpenConsultation(open.council, { options: ['A', 'B', 'C'] });
    const [a, b, c] = own.options as [string, string, string];
    const votes = [['slow', 0, a, b, 'LEFT', null, false], ['slow', 1, c, b, 'RIGHT', null, false], ['hasty', 0, b, a, 'RIGHT', null, false], ['hasty', 1, a, c, 'UNDECIDED', 'OTHER', true], ['slow', 2, a, c, 'UNDECIDED', 'BOTH_MATTER', false]];
    for (const vote of votes) await api.sql.query('insert into consultation_vote (consultation_id, voter, turn, left_id, right_id, choice, reason, is_limited) values ($1, $2, $3, $4, $5, $6, $7, $8)', [own.id, ...vote]);
    await closed(own);
    await count();
    const expected = pairwiseInputs(own.options, [{ winner: b, loser: c, usual: 1, limited: 0 }, { winner: a, loser: b, usual: 1, limited: 1 }], [{ reason: 'OTHER', usual: 0, limited: 1 }, { reason: 'BOTH_MATTER', usual: 1, limited: 0 }]);
    expect((await file(`${own.id}-votes.json`)).text).toBe(canonicalJson(expected));
    expect((await file(`${own.id}-votes.csv`)).text.trim().split('\r\n').slice(1).toSorted()).toEqual([',,BOTH_MATTER,false', ',,OTHER,true', '1,2,,false', '1,2,,true', '2,3,,false']);
  });

  it('hands out its votes one by one, in an order drawn by lot and the same each time', async () => {
    const [csv, again] = [await file(`${open.id}-votes.csv`), await file(`${open.id}-votes.csv`)];
    expect(csv).toEqual({ status: 200, type: 'text/csv; charset=utf-8', text: again.text });
    const [header, ...rows] = csv.text.trim().split('\r\n');
    expect(header).toBe('preferred,over,undecided_because,too_fast');
    expect(rows).toHaveLength(24);
    expect(rows.filter((row) => row === '1,4,,false')).toHaveLength(4);
    expect(rows).not.toEqual(rows.toSorted());
  });

  it('hands out its result as a table, and nothing that is not there', async () => {
    const { text } = await file(`${open.id}-result.csv`);
    expect(text.split('\r\n').slice(0, 2)).toEqual(['votes,option,title,rank,tied,score,low_95,high_95,wins,losses', expect.stringMatching(/^all,1,A,1,false,\d/)]);
    for (const name of [`${open.id}.pb`, `${open.id}.csv`, `con_${'0'.repeat(32)}-votes.csv`, 'nonsense', '..%2F..%2Fetc%2Fpasswd']) expect((await file(name)).status).toBe(404);
  });

  it('leaves in the journal that it was closed and counted, and nobody’s vote', async () => {
    const entries = await journalOf(open.id);
    expect(entries.map(({ act }) => act)).toEqual(['consultation.drafted', ...Array(4).fill('consultation.option-added'), 'consultation.updated', 'consultation.opened', 'consultation.closed', 'consultation.counted']);
    expect(entries.at(-1)).toMatchObject({ is_public: true, data: { method: 'bradley-terry-map-mm/1', inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('costs as many statements for many results as for one', async () => {
    const many = await anOpenConsultation(open.council, { options: Array.from({ length: 12 }, (_, n) => `Option ${n}`) });
    await closed(many);
    await count();
    const [one, other] = [await countStatements(() => readConsultation(aVisitor(api), open.id, RESULT)), await countStatements(() => readConsultation(aVisitor(api), many.id, RESULT))];
    expect(other.statements.length).toBe(one.statements.length);
    expect(other.statements.length).toBeLessThanOrEqual(5);
  });
});

describe('closing', () => {
  let council: Council;
  beforeAll(async () => {
    council = await theCouncil(api);
  });

  it('comes by itself at the deadline, once, and the count follows', async () => {
    const open = await anOpenConsultation(council);
    await aVoter(api, open, [2, 1, 0]);
    await passConsultationDeadline(api, open.id);
    await Promise.all([count(), count(), count()]);
    expect((await readConsultation(aVisitor(api), open.id, RESULT)).at('consultation')).toMatchObject({ state: 'CLOSED', result: { pairwise: { everyone: { votes: 3 } } } });
    expect((await journalOf(open.id)).map(({ act }) => act).slice(-2)).toEqual(['consultation.closed', 'consultation.counted']);
  });

  it('is for buyers of the council, and happens once', async () => {
    const open = await anOpenConsultation(council);
    for (const who of [council.approver, (await aCouncil(api)).buyer, await aPerson(api)]) expect((await consultationStep(who, 'closeConsultation', { id: open.id, version: open.version })).codes).toEqual(['FORBIDDEN']);
    expect((await consultationStep(council.buyer, 'closeConsultation', { id: open.id, version: open.version + 1 })).codes).toEqual(['CONFLICT']);
    const answer = (await consultationStep(council.buyer, 'closeConsultation', { id: open.id, version: open.version })).done();
    const version = answer.whole('closeConsultation.consultation.version');
    expect((await consultationStep(council.buyer, 'closeConsultation', { id: open.id, version })).userErrors('closeConsultation')).toEqual(['WRONG_STATE']);
  });

  it('keeps no vote out that came before, and lets none in that comes after', async () => {
    const open = await anOpenConsultation(council, { options: ['A', 'B'] });
    const voters = Array.from({ length: 12 }, () => aVoter(api, open, [0, 1]).then(() => true, () => false));
    const [, ...got] = await Promise.all([closed(open), ...voters]);
    await count();
    const votes = (await readConsultation(aVisitor(api), open.id, RESULT)).whole('consultation.result.pairwise.everyone.votes');
    const stored = await api.sql.query('select count(*)::int as n from consultation_vote where consultation_id = $1', [open.id]);
    expect(votes).toBe(stored.rows[0]?.['n']);
    expect(votes).toBeLessThanOrEqual(got.length);
  });
});

describe('a count that was cut off', () => {
  it('shows how far it was, and is taken up again by the next server', async () => {
    const second = await startApi();
    try {
      const open = await anOpenConsultation(await aCouncil(second));
      await second.sql.query(`insert into consultation_count (consultation_id, done, of, alive_at) values ($1, 3, 6, clock_timestamp())`, [open.id]);
      await second.sql.query(`update consultation set state = 'CLOSED', closed_at = clock_timestamp() where id = $1`, [open.id]);
      // Somebody else is counting and says so: it is left alone.
      await second.app.get(CountConsultations).workNow();
      expect((await readConsultation(aVisitor(second), open.id, RESULT)).at('consultation')).toMatchObject({ progress: { done: 3, of: 6 }, result: null });
      await second.sql.query(`update consultation_count set alive_at = clock_timestamp() - interval '16 seconds' where consultation_id = $1`, [open.id]);
      await second.app.get(CountConsultations).workNow();
      expect((await readConsultation(aVisitor(second), open.id, RESULT)).at('consultation')).toMatchObject({ progress: null, result: { pairwise: { everyone: { votes: 0 } } } });
    } finally {
      await second.close();
    }
  });
});
