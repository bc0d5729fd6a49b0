// Ranked ballots: who is invited, one ballot each until the end, and Schulze's order with its matrix.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aCouncil, aMember, type Council, aSupplier } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aConsultation, anOpenConsultation, closed, consultationStep, type OpenConsultation, passConsultationDeadline, readConsultation } from '@moothall/testing/priority';
import { CountConsultations } from '../../../src/evidence/priority/count-consultations.ts';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
let council: Council;
let panel: Person[];
let open: OpenConsultation;
beforeAll(async () => {
  council = await aCouncil(api);
  panel = [council.buyer, council.approver, await aMember(api, council, ['EVALUATOR']), (await aCouncil(api)).buyer];
  open = await anOpenConsultation(council, { method: 'RANKED', options: ['A', 'B', 'C', 'D'] }, panel);
});

const cast = (who: Pick<Person, 'ask'>, ranking: number[][], { id, options }: OpenConsultation = open) =>
  consultationStep(who, 'castRankedBallot', { consultationId: id, ranking: ranking.map((tier) => tier.map((place) => options[place])) });
const mine = (who: Pick<Person, 'ask'>) => readConsultation(who, open.id, 'isInvited myRanking panel { hasVoted person { id } }');

describe('a panel', () => {
  it('is invited by the council from members of councils', async () => {
    const draft = await aConsultation(council, { method: 'RANKED' });
    const invite = (email: string, who: Pick<Person, 'ask'> = council.buyer, id = draft.id) => consultationStep(who, 'inviteVoter', { consultationId: id, email });
    expect((await consultationStep(council.buyer, 'openConsultation', draft)).userErrors('openConsultation')).toEqual(['NOBODY_INVITED']);
    (await invite(council.approver.email)).done();
    expect((await invite(council.approver.email)).userErrors('inviteVoter')).toEqual(['ALREADY_INVITED']);
    for (const stranger of [(await aPerson(api)).email, (await aSupplier(api)).admin.email, 'nobody@people.example']) {
      expect((await invite(stranger)).at('inviteVoter.userErrors')).toMatchObject([{ code: 'NO_SUCH_PERSON', path: ['email'] }]);
    }
    expect((await invite(council.approver.email, council.approver)).codes).toEqual(['FORBIDDEN']);
    expect((await invite(council.approver.email, panel[3])).codes).toEqual(['NOT_FOUND']);
    const survey = await aConsultation(council);
    expect((await invite(council.approver.email, council.buyer, survey.id)).userErrors('inviteVoter')).toEqual(['NO_PANEL']);
  });

  it('is known to those who run it, with who has voted and never how', async () => {
    (await cast(panel[1] as Person, [[0], [1]])).done();
    expect((await mine(council.buyer)).list('consultation.panel')).toHaveLength(4);
    expect((await mine(council.buyer)).list('consultation.panel')).toContainEqual({ hasVoted: true, person: { id: council.approver.id } });
    expect((await mine(council.approver)).at('consultation.panel')).toBeNull();
    expect((await mine(aVisitor(api))).at('consultation')).toEqual({ isInvited: false, myRanking: null, panel: null });
    const ballots = await api.sql.query('select voter from consultation_ballot where consultation_id = $1', [open.id]);
    expect(ballots.rows.map(({ voter }) => voter)).not.toContain(council.approver.id);
  });
});

describe('a ballot', () => {
  it('allows ties and leaving out, and can be changed until the end', async () => {
    const voter = panel[2] as Person;
    (await cast(voter, [[3, 2], [0]])).done();
    (await cast(voter, [[1], [2, 0], []])).done();
    const [, b] = open.options;
    expect((await mine(voter)).at('consultation')).toMatchObject({ isInvited: true, myRanking: [[b], [open.options[2], open.options[0]]] });
    expect((await api.sql.query('select 1 from consultation_ballot where consultation_id = $1', [open.id])).rowCount).toBe(2);
  });

  it('is refused with an option twice, or one that is not there', async () => {
    expect((await cast(council.buyer, [[0], [1, 0]])).at('castRankedBallot.userErrors')).toMatchObject([{ code: 'OPTION_TWICE', path: ['ranking', '2'] }]);
    const strange = await consultationStep(council.buyer, 'castRankedBallot', { consultationId: open.id, ranking: [['opt_0']] });
    expect(strange.userErrors('castRankedBallot')).toEqual(['UNKNOWN_OPTION']);
  });

  it('is for those invited, at a browser', async () => {
    expect((await cast(await aPerson(api), [[0]])).codes).toEqual(['FORBIDDEN']);
    expect((await cast(aVisitor(api), [[0]])).codes).toEqual(['UNAUTHENTICATED']);
    expect((await cast(await aKey(council.admin, council.id, ['evidence:write']), [[0]])).codes).toEqual(['FORBIDDEN']);
  });

  it('is refused after the deadline', async () => {
    const over = await anOpenConsultation(council, { method: 'RANKED' }, [council.buyer]);
    await passConsultationDeadline(api, over.id);
    expect((await cast(council.buyer, [[0]], over)).userErrors('castRankedBallot')).toEqual(['NOT_OPEN']);
  });
});

describe('the order', () => {
  // The capital of Tennessee: 42 % Memphis, 26 % Nashville, 15 % Chattanooga, 17 % Knoxville, by distance. Nashville beats each other city.
  it('is that of Schulze, with the matrix that it comes from', async () => {
    const tennessee = await anOpenConsultation(council, { method: 'RANKED', options: ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'] }, [council.buyer]);
    const kinds = [[42, [0, 1, 2, 3]], [26, [1, 2, 3, 0]], [15, [2, 3, 1, 0]], [17, [3, 2, 1, 0]]] as const;
    const ballots = kinds.flatMap(([count, order]) => Array.from({ length: count }, () => order.map((place) => [tennessee.options[place]])));
    await api.sql.query(
      `insert into consultation_ballot select $1, 'test-' || n, ballot from jsonb_array_elements($2::jsonb) with ordinality as b(ballot, n)`,
      [tennessee.id, JSON.stringify(ballots)],
    );
    await closed(tennessee);
    await api.app.get(CountConsultations).workNow();
    const answer = (await readConsultation(aVisitor(api), tennessee.id, 'result { method ranked { ballots optionIds pairwise ranking { optionId rank tiedWith } } }')).done();
    expect(answer.at('consultation.result')).toMatchObject({
      method: 'schulze-winning-votes/1',
      ranked: { ballots: 100, optionIds: tennessee.options, pairwise: [[0, 42, 42, 42], [58, 0, 68, 68], [58, 32, 0, 83], [58, 32, 17, 0]] },
    });
    const ranking = answer.list('consultation.result.ranked.ranking') as { optionId: string; rank: number }[];
    expect(ranking.map(({ optionId, rank }) => [tennessee.options.indexOf(optionId), rank])).toEqual([[1, 1], [2, 2], [3, 3], [0, 4]]);
    const csv = await (await fetch(`${api.address}/data/consultations/${tennessee.id}-votes.csv`)).text();
    expect(csv.split('\r\n').filter((line) => line === '1>2>3>4')).toHaveLength(42);
    const table = await (await fetch(`${api.address}/data/consultations/${tennessee.id}-result.csv`)).text();
    expect(table.split('\r\n')[1]).toBe('2,Nashville,1,false,58,0,68,68');
  });
});
