// Voting on pairs: what a visit is asked, what it may answer, and what somebody may add.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor } from '@moothall/testing/people';
import { aConsultation, anOpenConsultation, aVoter, consultationStep, nextPair, passConsultationDeadline, readConsultation } from '@moothall/testing/priority';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
const votesOn = async (id: string) => (await api.sql.query('select voter, turn, left_id, right_id, choice, reason, is_limited from consultation_vote where consultation_id = $1 order by voter, turn', [id])).rows;

describe('a pair', () => {
  it('is the same for a visit until it answers, and then another until all are answered', async () => {
    const open = await anOpenConsultation(await theCouncil(api), { options: ['A', 'B', 'C'] });
    const visit = aVisitor(api);
    const asked = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      const [question, again] = [await nextPair(visit, open.id), await nextPair(visit, open.id)];
      expect(again.at('nextPair')).toEqual(question.at('nextPair'));
      expect(question.at('nextPair')).toMatchObject({ turn, pairs: 3 });
      asked.add([question.text('nextPair.left.id'), question.text('nextPair.right.id')].toSorted().join());
      (await consultationStep(visit, 'voteOnPair', { consultationId: open.id, token: question.text('nextPair.token'), choice: 'LEFT' })).done();
    }
    expect(asked.size).toBe(3);
    expect((await nextPair(visit, open.id)).at('nextPair')).toBeNull();
  });

  it('is asked of nobody before it is open, after it is closed, or where something else is asked', async () => {
    const council = await theCouncil(api);
    const [draft, over, ballot] = [await aConsultation(council), await anOpenConsultation(council), await anOpenConsultation(council, { method: 'BUDGET' })];
    await passConsultationDeadline(api, over.id);
    for (const id of [draft.id, over.id, ballot.id, `con_${'0'.repeat(32)}`]) expect((await nextPair(aVisitor(api), id)).at('nextPair')).toBeNull();
  });

  it('costs as many statements among sixty options as among three', async () => {
    const council = await theCouncil(api);
    const [few, many] = [await anOpenConsultation(council), await anOpenConsultation(council, { options: Array.from({ length: 60 }, (_, n) => `Option ${n}`) })];
    const [small, large] = [await countStatements(() => nextPair(aVisitor(api), few.id)), await countStatements(() => nextPair(aVisitor(api), many.id))];
    expect(large.statements.length).toBe(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(5);
  });

  it('with few votes comes before one with many', async () => {
    const open = await anOpenConsultation(await theCouncil(api), { options: ['A', 'B', 'C'] });
    const [one, other] = [open.options[0], open.options[1]].toSorted();
    await api.sql.query('insert into consultation_pair values ($1, $2, $3, 100000)', [open.id, one, other]);
    for (let visit = 0; visit < 10; visit += 1) {
      const question = await nextPair(aVisitor(api), open.id);
      expect([question.text('nextPair.left.id'), question.text('nextPair.right.id')]).toContain(open.options[2]);
    }
  });
});

describe('a vote', () => {
  it('is kept without time, name or address, once for each question', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const visit = aVisitor(api);
    const question = await nextPair(visit, open.id);
    const input = { consultationId: open.id, token: question.text('nextPair.token'), choice: 'RIGHT' };
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => consultationStep(visit, 'voteOnPair', input, key)));
    expect(answers.map((answer) => answer.userErrors('voteOnPair'))).toEqual([[], [], []]);
    expect((await consultationStep(visit, 'voteOnPair', { ...input, choice: 'LEFT' })).userErrors('voteOnPair')).toEqual(['OTHER_QUESTION']);
    expect(await votesOn(open.id)).toEqual([{ voter: expect.stringMatching(/^[0-9a-f]{64}$/), turn: 0, left_id: question.text('nextPair.left.id'), right_id: question.text('nextPair.right.id'), choice: 'RIGHT', reason: null, is_limited: false }]);
    const columns = await api.sql.query(`select column_name from information_schema.columns where table_name = 'consultation_vote' and (data_type like 'timestamp%' or column_name ~ 'address|ip|person')`);
    expect(columns.rows).toEqual([]);
  });

  it('may be that it cannot be decided, with the reason', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const visit = aVisitor(api);
    const input = { consultationId: open.id, token: (await nextPair(visit, open.id)).text('nextPair.token'), choice: 'UNDECIDED' };
    expect((await consultationStep(visit, 'voteOnPair', input)).at('voteOnPair.userErrors')).toMatchObject([{ code: 'REASON_MISSING', path: ['reason'] }]);
    (await consultationStep(visit, 'voteOnPair', { ...input, reason: 'NOT_ENOUGH_KNOWN' })).done();
    expect(await votesOn(open.id)).toMatchObject([{ choice: 'UNDECIDED', reason: 'NOT_ENOUGH_KNOWN' }]);
  });

  it('is refused for a question that another visit was asked, or that nobody was', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const token = (await nextPair(aVisitor(api), open.id)).text('nextPair.token');
    const visit = aVisitor(api);
    await nextPair(visit, open.id);
    for (const wrong of [token, `0.${open.options[0]}.${open.options[1]}.${'A'.repeat(43)}`, 'nonsense']) {
      expect((await consultationStep(visit, 'voteOnPair', { consultationId: open.id, token: wrong, choice: 'LEFT' })).userErrors('voteOnPair')).toEqual(['OTHER_QUESTION']);
    }
    expect(await votesOn(open.id)).toEqual([]);
  });

  it('is refused after the deadline, also before anybody noticed it', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const visit = aVisitor(api);
    const token = (await nextPair(visit, open.id)).text('nextPair.token');
    await passConsultationDeadline(api, open.id);
    expect((await consultationStep(visit, 'voteOnPair', { consultationId: open.id, token, choice: 'LEFT' })).userErrors('voteOnPair')).toEqual(['NOT_OPEN']);
  });

  it('shows nobody how others voted while it is open, not even those who run it', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    await aVoter(api, open, [0, 1, 2]);
    const fields = 'result { method } turnout { voters votes }';
    expect((await readConsultation(aVisitor(api), open.id, fields)).at('consultation')).toEqual({ result: null, turnout: null });
    expect((await readConsultation(open.council.buyer, open.id, fields)).at('consultation')).toEqual({ result: null, turnout: { voters: 1, votes: 3 } });
    expect((await fetch(`${api.address}/data/consultations/${open.id}-votes.csv`)).status).toBe(404);
  });

  it('that comes faster than people vote is kept apart, and a flood is refused', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const visit = await aVoter(api, open, [0, 1, 2], 1);
    const [{ voter }] = (await votesOn(open.id)) as [{ voter: string }];
    await api.sql.query(`update attempt set count = 150 where key = $1`, [`vote:${voter}`]);
    const vote = async () => consultationStep(visit, 'voteOnPair', { consultationId: open.id, token: (await nextPair(visit, open.id)).text('nextPair.token'), choice: 'LEFT' });
    (await vote()).done();
    expect((await votesOn(open.id)).map((row) => row['is_limited'])).toEqual([false, true]);
    await api.sql.query(`update attempt set count = 3000 where key like 'vote-flood:%'`);
    expect((await vote()).codes).toEqual(['RATE_LIMITED']);
    await api.sql.query(`delete from attempt where key like 'vote%'`);
  });
});

describe('a suggestion', () => {
  const suggest = (id: string, text: string, language = 'EN') => consultationStep(aVisitor(api), 'suggestOption', { consultationId: id, text, language });

  it('is shown to nobody else before the council accepts it, and is asked about from then on', async () => {
    const open = await anOpenConsultation(await theCouncil(api), { options: ['A', 'B'] });
    const { buyer } = open.council;
    const suggested = (await suggest(open.id, 'Rats by the canal')).done();
    expect(suggested.list('suggestOption.consultation.options')).toHaveLength(2);
    const [, , option] = (await readConsultation(buyer, open.id)).list('consultation.options') as { id: string; state: string }[];
    expect(option).toMatchObject({ state: 'SUGGESTED', isSuggested: true, title: { en: 'Rats by the canal', cy: null } });
    const judged = await consultationStep(buyer, 'judgeSuggestion', { optionId: option?.id, accept: true });
    expect(judged.done().list('judgeSuggestion.consultation.options')).toHaveLength(3);
    expect((await readConsultation(aVisitor(api), open.id)).list('consultation.options')).toHaveLength(3);
    expect((await nextPair(aVisitor(api), open.id)).at('nextPair.pairs')).toBe(3);
    expect((await consultationStep(buyer, 'judgeSuggestion', { optionId: option?.id, accept: false, because: 'Changed our mind' })).userErrors('judgeSuggestion')).toEqual(['ALREADY_JUDGED']);
  });

  it('may be in Welsh, and may be left out with a reason', async () => {
    const open = await anOpenConsultation(await theCouncil(api), { options: ['A', 'B'] });
    const { buyer } = open.council;
    (await suggest(open.id, 'Llygod mawr ger y gamlas', 'CY')).done();
    const option = (await readConsultation(buyer, open.id)).at('consultation.options.2') as { id: string; title: object };
    expect(option.title).toEqual({ en: null, cy: 'Llygod mawr ger y gamlas' });
    expect((await consultationStep(buyer, 'judgeSuggestion', { optionId: option.id, accept: false })).userErrors('judgeSuggestion')).toEqual(['REASON_MISSING']);
    (await consultationStep(buyer, 'judgeSuggestion', { optionId: option.id, accept: false, because: 'The canal is not ours' })).done();
    expect((await readConsultation(aVisitor(api), open.id)).list('consultation.options')).toHaveLength(2);
  });

  it.each([
    ['a telephone number', 'Call 0114 496 0000 about rats', 'PERSONAL_DATA'],
    ['an address', 'Ask ada@people.example about rats', 'PERSONAL_DATA'],
    ['what is listed', 'potholes', 'ALREADY_LISTED'],
  ])('is refused with %s', async (_what, text, code) => {
    const open = await anOpenConsultation(await theCouncil(api));
    expect((await suggest(open.id, text)).at('suggestOption.userErrors')).toMatchObject([{ code, path: ['text'] }]);
  });

  it('is refused where everybody must have the same ballot, and once it is closed', async () => {
    const council = await theCouncil(api);
    const [ballot, over] = [await anOpenConsultation(council, { method: 'BUDGET' }), await anOpenConsultation(council)];
    await passConsultationDeadline(api, over.id);
    expect((await suggest(ballot.id, 'Rats by the canal')).userErrors('suggestOption')).toEqual(['NO_SUGGESTIONS']);
    expect((await suggest(over.id, 'Rats by the canal')).userErrors('suggestOption')).toEqual(['NOT_OPEN']);
    expect((await suggest(over.id, 'x')).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is judged by buyers of the council', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    (await suggest(open.id, 'Rats by the canal')).done();
    const optionId = (await readConsultation(open.council.buyer, open.id)).text('consultation.options.3.id');
    expect((await consultationStep(open.council.approver, 'judgeSuggestion', { optionId, accept: true })).codes).toEqual(['FORBIDDEN']);
    // To others there is no such option before it is shown.
    for (const who of [(await aCouncil(api)).buyer, await aPerson(api)]) {
      expect((await consultationStep(who, 'judgeSuggestion', { optionId, accept: true })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await consultationStep(aVisitor(api), 'judgeSuggestion', { optionId, accept: true })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await consultationStep(open.council.buyer, 'judgeSuggestion', { optionId: 'opt_0', accept: true })).codes).toEqual(['NOT_FOUND']);
  });

  it('comes ten times in a quarter of an hour from one address', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    for (let n = 0; n < 10; n += 1) (await suggest(open.id, `Rats by canal ${n}`)).done();
    expect((await suggest(open.id, 'Rats by the last canal')).codes).toEqual(['RATE_LIMITED']);
  });
});
