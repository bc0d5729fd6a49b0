// `challengeFromProblem`: three councils have a problem; one step makes it a challenge, one answer each makes it a joint one.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenChallenge, challengeContent, step } from '@moothall/testing/challenges';
import { aCouncil, type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { answerInvitation, aCouncilAt, aNotedProblem, aSharedProblem, join, type Problem, problemStep } from '@moothall/testing/problems';
import { useApi } from '../setup/start-api.ts';

const CHALLENGE = `query ($id: ID!) { challenge(id: $id) {
  stage title { en } problem { en cy } theme regime places { code } lead { id } beganAs { id state councilCount }
  participants { role organisation { id } } participationInvitations { id state role mayAnswer mayRevoke organisation { id } }
} }`;
const PROBLEM = 'query ($id: ID!) { problem(id: $id) { version state challenge { id } } }';

const api = useApi();
let [county, fens, welsh]: Council[] = [];
beforeAll(async () => {
  [county, fens, welsh] = [await theCouncil(api), await aCouncilAt(api, 'E10000019'), await aCouncilAt(api, 'W06000008')];
}, 60_000);

/** A problem that three councils have. */
async function threeHaveIt(changes: object = {}): Promise<Problem> {
  const problem = await aSharedProblem(county!, changes);
  (await join(fens!, problem, { yearlyCost: '120000.50', costBasis: 'Claims' })).done();
  (await join(welsh!, problem)).done();
  return problem;
}
const make = (who: Pick<Person, 'ask'>, { id, version }: Problem, more: object = {}, key?: string) => problemStep(who, 'challengeFromProblem', { id, version, ...more }, key);
const challengeOf = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(CHALLENGE, { id })).done().at('challenge') as Record<string, unknown> | null;
const problemOf = async (who: Pick<Person, 'ask'>, { id }: Problem) => (await who.ask(PROBLEM, { id })).done().at('problem');

describe('a challenge from a problem', () => {
  it('holds its words, what it costs, all places, the theme of its service, and asks the councils in the same step', async () => {
    const problem = await threeHaveIt();
    const made = (await make(county!.buyer, problem, { invite: [fens!.id, welsh!.id] })).done();
    const id = made.text('challengeFromProblem.challenge.id');
    expect(made.at('challengeFromProblem.problem')).toMatchObject({ state: 'IN_CHALLENGE', version: 3 });
    expect(await challengeOf(county!.buyer, id)).toMatchObject({
      stage: 'DRAFT',
      title: { en: 'Gullies block again within weeks' },
      problem: { en: expect.stringMatching(/^Crews clean[\s\S]+People in low streets[\s\S]+\n\n3 councils have this problem\. 2 of them gave a yearly cost: £460,000\.50 together\.$/u) },
      theme: 'FLOOD',
      regime: 'ENGLAND_PA23',
      places: [{ code: 'E10000007' }, { code: 'E10000019' }, { code: 'W06000008' }],
      lead: { id: county!.id },
      beganAs: { id: problem.id, state: 'IN_CHALLENGE', councilCount: 3 },
      participants: [{ role: 'LEAD', organisation: { id: county!.id } }],
      participationInvitations: expect.arrayContaining([fens!, welsh!].map((council) => expect.objectContaining({ state: 'INVITED', role: 'PARTICIPANT', organisation: { id: council.id } }))),
    });
    expect(await problemOf(county!.buyer, problem)).toMatchObject({ state: 'IN_CHALLENGE', challenge: { id } });
    expect(await problemOf(aVisitor(api), problem)).toMatchObject({ state: 'IN_CHALLENGE', challenge: null });
  });

  it('becomes a joint challenge when the councils accept, and the log proves it', async () => {
    const problem = await threeHaveIt();
    const id = (await make(county!.buyer, problem, { invite: [fens!.id, welsh!.id] })).done().text('challengeFromProblem.challenge.id');
    for (const council of [fens!, welsh!]) {
      const seen = (await challengeOf(council.buyer, id))?.['participationInvitations'] as { id: string; mayAnswer: boolean }[];
      expect(seen).toHaveLength(1);
      expect(seen[0]).toMatchObject({ mayAnswer: true, mayRevoke: false, organisation: { id: council.id } });
      (await answerInvitation(council.buyer, 'acceptParticipation', seen[0]!.id)).done();
    }
    const joint = await challengeOf(welsh!.approver, id);
    expect(joint?.['participants']).toEqual([
      { role: 'LEAD', organisation: { id: county!.id } },
      ...[fens!.id, welsh!.id].toSorted().map((other) => ({ role: 'PARTICIPANT', organisation: { id: other } })),
    ]);
    const log = (await county!.buyer.ask('query ($id: ID!) { challenge(id: $id) { log { nodes { act subject } } logVerification { ok } } }', { id })).done();
    expect(log.list('challenge.log.nodes')).toEqual([
      { act: 'challenge.drafted', subject: id },
      { act: 'participation.invited', subject: fens!.id },
      { act: 'participation.invited', subject: welsh!.id },
      { act: 'participation.joined', subject: fens!.id },
      { act: 'participation.joined', subject: welsh!.id },
    ]);
    expect(log.at('challenge.logVerification.ok')).toBe(true);
  });

  it('of a Welsh council is under Welsh law and carries both languages', async () => {
    const problem = await aSharedProblem(welsh!, { title: { en: 'Late buses', cy: 'Bysiau hwyr' }, whatHappens: { en: 'They are late.', cy: 'Maent yn hwyr.' } });
    const id = (await make(welsh!.buyer, problem)).done().text('challengeFromProblem.challenge.id');
    expect(await challengeOf(welsh!.buyer, id)).toMatchObject({ regime: 'WALES_PA23', problem: { cy: expect.stringMatching(/^Maent yn hwyr\.\n\nMae’n costio tua £340,000 y flwyddyn i ni\.$/u) }, participationInvitations: [] });
  });

  it('goes on to be published, and then everybody sees where it began', async () => {
    const problem = await threeHaveIt();
    const made = (await make(county!.buyer, problem)).done();
    let at = { id: made.text('challengeFromProblem.challenge.id'), version: 1 };
    const { title: _title, problem: _problem, theme: _theme, placeCodes: _places, ...content } = challengeContent();
    for (const [verb, more] of [['updateChallenge', { content }], ['sendChallengeForReview', {}], ['approveChallenge', {}], ['publishChallenge', {}]] as const) {
      const who = verb === 'approveChallenge' ? county!.approver : county!.buyer;
      at = { id: at.id, version: (await step(who, verb, at, more)).done().whole(`${verb}.challenge.version`) };
    }
    expect(await challengeOf(aVisitor(api), at.id)).toMatchObject({ stage: 'ENGAGING', beganAs: { id: problem.id } });
    expect(await problemOf(aVisitor(api), problem)).toMatchObject({ challenge: { id: at.id } });
    expect((await challengeOf(aVisitor(api), (await anOpenChallenge(county!)).id))?.['beganAs']).toBeNull();
  });

  it.each([
    ['withdrawChallenge', 'WITHDRAWN'],
    ['terminateChallenge', 'TERMINATED'],
  ])('gives the problem back when it ends by %s, and still says where it began', async (verb, stage) => {
    const problem = await threeHaveIt();
    const id = (await make(county!.buyer, problem)).done().text('challengeFromProblem.challenge.id');
    if (verb === 'terminateChallenge') await api.sql.query(`update challenge set stage = 'OPEN', closes_at = now() + interval '1 day' where id = $1`, [id]);
    (await step(county!.buyer, verb, { id, version: 1 }, { reason: { en: 'We found a simpler way.' } })).done();
    expect(await problemOf(aVisitor(api), problem)).toMatchObject({ state: 'SHARED', challenge: null, version: 4 });
    expect(await challengeOf(county!.buyer, id)).toMatchObject({ stage, beganAs: { id: problem.id, state: 'SHARED' } });
    (await make(county!.buyer, { ...problem, version: 4 })).done();
  });

  it('is made once, from what is shared, with councils that have it, in English', async () => {
    const problem = await threeHaveIt();
    const stranger = await aCouncil(api);
    for (const id of [stranger.id, county!.id, 'org_0']) {
      expect((await make(county!.buyer, problem, { invite: [fens!.id, id] })).at('challengeFromProblem')).toMatchObject({ challenge: null, problem: null, userErrors: [{ code: 'NOT_JOINED', path: ['invite'] }] });
    }
    expect((await make(county!.buyer, await aNotedProblem(county!))).userErrors('challengeFromProblem')).toEqual(['WRONG_STATE']);
    const inWelsh = await aSharedProblem(welsh!, { title: { cy: 'Bysiau hwyr' } });
    expect((await make(welsh!.buyer, inWelsh)).userErrors('challengeFromProblem')).toEqual(['ENGLISH_MISSING']);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => make(county!.buyer, problem, {}, key)));
    expect(new Set(answers.map((answer) => answer.done().text('challengeFromProblem.challenge.id'))).size).toBe(1);
    expect((await make(county!.buyer, problem)).codes).toEqual(['CONFLICT']);
    expect((await make(county!.buyer, { ...problem, version: 3 })).userErrors('challengeFromProblem')).toEqual(['WRONG_STATE']);
    const { rows } = await api.sql.query('select count(*)::int as n from challenge where problem_id = $1', [problem.id]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is for buyers of the council that wrote the problem down', async () => {
    const problem = await threeHaveIt();
    for (const who of [county!.approver, fens!.buyer]) expect((await make(who, problem)).codes).toEqual(['FORBIDDEN']);
    expect((await make(fens!.buyer, await aNotedProblem(county!))).codes).toEqual(['NOT_FOUND']);
    expect((await make(aVisitor(api), problem)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('leaves the problem open to more councils, but not to other words', async () => {
    const problem = await aSharedProblem(county!);
    (await make(county!.buyer, problem)).done();
    (await join(welsh!, problem)).done();
    expect((await problemStep(county!.buyer, 'updateProblem', { id: problem.id, version: 3, title: { en: 'Other' } })).userErrors('updateProblem')).toEqual(['WRONG_STATE']);
    expect((await problemStep(county!.buyer, 'closeProblem', { id: problem.id, version: 3, reason: 'Solved by the new pump.' })).userErrors('closeProblem')).toEqual(['WRONG_STATE']);
  });
});
