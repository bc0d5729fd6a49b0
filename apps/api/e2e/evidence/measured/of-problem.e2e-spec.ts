// What hangs on a problem: read with it, kept when it becomes a challenge, and hidden while it is not shared.
import { describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aCouncilAt, aNotedProblem, aSharedProblem, join, type Problem, problemStep } from '@moothall/testing/problems';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
type Asking = Pick<Person, 'ask'>;
const ADD = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidenceItem { id } userErrors { code } } }';
const FIGURE = { kind: 'SURVEY', value: 64, unit: 'PERCENT', n: 812, method: 'Letters to a random sample of addresses.', citation: 'Example survey 2026, table 2' };

async function add(who: Asking, problem: Problem, title: string): Promise<string> {
  return (await who.ask(ADD, { input: { ...FIGURE, problemId: problem.id, title } })).done().text('addEvidence.evidenceItem.id');
}

function onProblem(who: Asking, { slug }: Pick<Problem, 'slug'>) {
  return who.ask('query ($slug: String!) { problem(slug: $slug) { evidence { title addedBy { id } } } }', { slug });
}

function onChallenge(who: Asking, slug: string) {
  return who.ask('query ($slug: String!) { challenge(slug: $slug) { evidence { title value citation grade } } }', { slug });
}

/** @returns the slug of the draft that the problem became */
async function turn({ buyer }: Council, { id, version }: Problem): Promise<string> {
  return (await problemStep(buyer, 'challengeFromProblem', { id, version })).done().text('challengeFromProblem.challenge.slug');
}

describe('evidence on a problem', () => {
  it('is read with the problem by everybody, the newest first, whoever of its councils added it', async () => {
    const [council, other] = [await theCouncil(api), await aCouncilAt(api, 'E06000001')];
    const problem = await aSharedProblem(council);
    (await join(other, problem)).done();
    await add(council.buyer, problem, 'First');
    await add(other.buyer, problem, 'Second');
    await add(council.buyer, await aSharedProblem(council), 'About another problem');
    expect((await onProblem(aVisitor(api), problem)).done().at('problem.evidence')).toEqual([
      { title: 'Second', addedBy: { id: other.id } },
      { title: 'First', addedBy: { id: council.id } },
    ]);
  });

  it('is for the council alone while the problem is not shared', async () => {
    const [council, other] = [await theCouncil(api), await aCouncilAt(api, 'E06000001')];
    const problem = await aNotedProblem(council);
    const id = await add(council.buyer, problem, 'Not yet told');
    expect((await onProblem(council.buyer, problem)).done().at('problem.evidence')).toEqual([{ title: 'Not yet told', addedBy: { id: council.id } }]);
    for (const stranger of [aVisitor(api), other.buyer]) {
      expect((await onProblem(stranger, problem)).done().at('problem')).toBeNull();
      expect((await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).at('node') ?? null).toBeNull();
      expect((await stranger.ask('query ($id: ID!) { evidenceItems(problemId: $id) { totalCount } }', { id: problem.id })).done().at('evidenceItems.totalCount')).toBe(0);
    }
  });
});

describe('evidence on a challenge', () => {
  it('is that of the problem it began as, and stays with both', async () => {
    const council = await theCouncil(api);
    const problem = await aSharedProblem(council);
    await add(council.buyer, problem, 'Gullies that block again');
    const slug = await turn(council, problem);
    await add(council.buyer, problem, 'Added afterwards');
    const titles = ['Added afterwards', 'Gullies that block again'];
    const kept = titles.map((title) => ({ title, value: 64, citation: FIGURE.citation, grade: expect.stringMatching(/^[A-D]$/) }));
    expect((await onChallenge(council.buyer, slug)).done().at('challenge.evidence')).toEqual(kept);
    expect((await onProblem(aVisitor(api), problem)).done().at('problem.evidence')).toEqual(titles.map((title) => ({ title, addedBy: { id: council.id } })));
    await api.sql.query(`update challenge set stage = 'ENGAGING' where slug = $1`, [slug]);
    expect((await onChallenge(aVisitor(api), slug)).done().at('challenge.evidence')).toEqual(kept);
  });

  it('is hidden from others while the problem is not shared', async () => {
    const council = await theCouncil(api);
    const problem = await aSharedProblem(council);
    await add(council.buyer, problem, 'For us alone');
    const slug = await turn(council, problem);
    await api.sql.query(`update challenge set stage = 'ENGAGING' where slug = $1`, [slug]);
    await api.sql.query(`update problem set state = 'NOTED', shared_at = null, challenge_id = null where id = $1`, [problem.id]);
    expect((await onChallenge(aVisitor(api), slug)).done().at('challenge.evidence')).toEqual([]);
    expect((await onChallenge(council.buyer, slug)).done().at('challenge.evidence')).toHaveLength(1);
  });

  it('is empty where it began as no problem', async () => {
    const { buyer, id } = await theCouncil(api);
    const drafted = await buyer.ask('mutation ($input: DraftChallengeInput!) { draftChallenge(input: $input) { challenge { evidence { id } } userErrors { code } } }', {
      input: { organisationId: id, title: { en: 'From scratch' } },
    });
    expect(drafted.done().at('draftChallenge.challenge.evidence')).toEqual([]);
  });

  it('costs as many statements for many challenges and problems as for one', async () => {
    const council = await theCouncil(api);
    for (let index = 0; index < 4; index += 1) {
      const problem = await aSharedProblem(council);
      await add(council.buyer, problem, `Figure ${index}`);
      await turn(council, problem);
    }
    const CHALLENGES = 'query ($first: Int!) { viewer { challenges(first: $first) { nodes { id evidence { id place { code } addedBy { name { en } } } } } } }';
    const PROBLEMS = 'query ($first: Int!) { problems(first: $first) { nodes { id evidence { id addedBy { name { en } } } } } }';
    for (const list of [CHALLENGES, PROBLEMS]) {
      const read = (first: number) => countStatements(() => council.buyer.ask(list, { first }));
      const [one, four] = [await read(1), await read(4)];
      expect(four.result.raw.match(/evi_/gu)).toHaveLength(4);
      expect(four.statements.length).toBe(one.statements.length);
    }
  });
});
