// Loads the demo into an empty database and looks at it as visitors would: stages, ranking, money, work to do, records.
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Asker } from '@moothall/testing/asking';
import { type ChainReport, VerifyJournal } from '../../src/journal/verify-journal.ts';
import { isEmpty, loadDemo } from '../../src/demo/load-demo.ts';
import { DEMO_PASSWORD, demoSignIns } from '../../src/demo/sign-ins.ts';
import { tellAll } from '../notifications/letters.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let wasEmpty = false;
let seconds = 0;

beforeAll(async () => {
  wasEmpty = await isEmpty(api.app);
  const began = performance.now();
  await loadDemo(api.app);
  seconds = (performance.now() - began) / 1000;
}, 60_000);

const visitor = () => new Asker(api.address);

async function signedIn(email: string): Promise<Asker> {
  const asker = visitor();
  const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } userErrors { code path message } } }';
  (await asker.ask(document, { input: { email, password: DEMO_PASSWORD } })).done();
  return asker;
}

/** The public list, by what the titles begin with. */
async function published(asker: Asker = visitor()): Promise<{ id: string; title: { en: string }; stage: string }[]> {
  const answer = await asker.ask('{ challenges(first: 50) { nodes { id stage title { en } } } }');
  return answer.done().at('challenges.nodes') as { id: string; title: { en: string }; stage: string }[];
}

async function idOf(start: string): Promise<string> {
  const found = (await published()).find((one) => one.title.en.startsWith(start));
  if (!found) throw new Error(`No published challenge begins with ${start}`);
  return found.id;
}

describe('the demo', () => {
  it('is loaded once, into an empty database', async () => {
    expect(wasEmpty).toBe(true);
    expect(await isEmpty(api.app)).toBe(false);
    expect(seconds).toBeLessThan(30);
  });

  it('shows challenges in many stages', async () => {
    const stages = (await published()).map((one) => [one.title.en.split(':')[0], one.stage]);
    expect(Object.fromEntries(stages)).toEqual({
      'Fix it once': 'PLEDGING',
      'Care rounds that fit the road': 'EVALUATING',
      'Right thing, right bin': 'EVALUATING',
      'A bus you can set your watch by on the Aldermere Road corridor': 'OPEN',
      'Safer ways to school': 'OPEN',
      'Know the gully before the flood': 'OPEN',
      'Find the damp before winter': 'ENGAGING',
      'Charging for homes without a drive, at a price close to charging at home': 'ENGAGING',
      'Right first time': 'ENGAGING',
      'Connected, not alone': 'ENGAGING',
      'Lamps that tell': 'PILOTING',
    });
  });

  it('closes the first of them in five days and shows an amendment', async () => {
    const answer = await visitor().ask('{ challenges(sort: CLOSING_SOONEST, first: 3) { nodes { title { en } timeline { closesAt } amendments { material } } } }');
    const soonest = answer.done().list('challenges.nodes') as { timeline: { closesAt: string }; amendments: { material: boolean }[] }[];
    const days = soonest.map(({ timeline }) => Math.round((Date.parse(timeline.closesAt) - Date.now()) / 86_400_000));
    for (const [index, expected] of [5, 12, 26].entries()) expect(Math.abs((days[index] ?? 0) - expected)).toBeLessThanOrEqual(1);
    expect(soonest.map((one) => one.amendments.length)).toEqual([0, 0, 1]);
  });

  it('finds each published challenge by the words of its title', async () => {
    for (const { id, title } of await published()) {
      const query = title.en.replaceAll(/[^\w ]/gu, ' ');
      const answer = await visitor().ask('query ($query: String) { challenges(filter: { query: $query }) { nodes { id } } }', { query });
      expect(answer.done().list('challenges.nodes')).toContainEqual({ id });
    }
  });

  it('ranks RoadEar with 78.00 before HeatBond with 74.67 and Paid if it lasts with 72.67', async () => {
    const id = await idOf('Fix it once');
    const document = 'query ($id: ID!) { ranking(challengeId: $id) { complete rows { rank total proposal { title } } } challenge(id: $id) { shortlist { entries { position solution { title } } } } }';
    const answer = (await (await signedIn('ruth@westmoor.example')).ask(document, { id })).done();
    const rows = answer.list('ranking.rows') as { rank: number; total: string; proposal: { title: string } }[];
    expect(rows.map((row) => [row.rank, row.total, row.proposal.title?.split(/[:,]/u)[0]])).toEqual([
      [1, '78.00', 'RoadEar'],
      [2, '74.67', 'Heat'],
      [3, '72.67', 'Paid if it lasts'],
    ]);
    const entries = answer.list('challenge.shortlist.entries') as { solution: { title: string } }[];
    expect(entries.map((entry) => entry.solution.title.slice(0, 7))).toEqual(['RoadEar', 'Heat, b']);
  });

  it('holds pledges of £155,000, with £10,000 waiting and £18,000 in kind', async () => {
    const id = await idOf('Fix it once');
    const document = `query ($id: ID!) { challenge(id: $id) { solutions { pledgeRound { target { amount } pledges { status conditionText { en } }
      totals { firm { amount } conditional { amount } inKind { amount } gap { amount } } } } } }`;
    const answer = (await visitor().ask(document, { id })).done();
    const round = 'challenge.solutions.0.pledgeRound';
    expect(answer.at(`${round}.totals`)).toEqual({
      firm: { amount: '155000.00' },
      conditional: { amount: '10000.00' },
      inKind: { amount: '18000.00' },
      gap: { amount: '0.00' },
    });
    const statuses = (answer.list(`${round}.pledges`) as { status: string }[]).map((pledge) => pledge.status);
    expect(statuses).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'WAITING']);
  });

  it('keeps a whole record of every chain', async () => {
    const journal = api.app.get(VerifyJournal, { strict: false });
    const reports: ChainReport[] = [];
    for await (const report of journal.everything()) reports.push(report);
    expect(reports.filter((report) => !report.check.ok)).toEqual([]);
    for (const { id } of await published()) {
      const answer = await visitor().ask('query ($id: ID!) { challenge(id: $id) { logVerification { ok } } }', { id });
      expect(answer.done().at('challenge.logVerification.ok')).toBe(true);
    }
  });

  it('shows both languages of the Welsh challenge', async () => {
    const document = 'query ($id: ID!) { challenge(id: $id) { title { cy } problem { cy } criteria { guidance { cy } } } }';
    const answer = (await visitor().ask(document, { id: await idOf('Care rounds') })).done();
    expect(answer.text('challenge.title.cy')).toContain('Rowndiau gofal');
    expect(answer.text('challenge.problem.cy')).toContain('bedair munud ar bymtheg');
    expect(answer.text('challenge.criteria.4.guidance.cy')).toContain('5:');
  });

  it('lets everybody it names sign in', async () => {
    const people = demoSignIns();
    expect(people.length).toBeGreaterThanOrEqual(6);
    for (const { email } of people) await signedIn(email);
  }, 60_000);
});

describe('the register of problems in the demo', () => {
  it('shows problems with the figures of their councils, and keeps what is only noted to its own', async () => {
    const document = '{ problems { nodes { title { en } state councilCount yearlyCostCouncils yearlyCost { amount } } } }';
    const titles = async (asker: Asker) => (await asker.ask(document)).done().list('problems.nodes') as { title: { en: string } }[];
    const found = Object.fromEntries((await titles(visitor())).map(({ title, ...rest }) => [title.en.split(' ')[0], rest]));
    expect(found).toEqual({
      Home: { state: 'SHARED', councilCount: 3, yearlyCostCouncils: 2, yearlyCost: { amount: '1067000.50' } },
      Rubbish: { state: 'SHARED', councilCount: 4, yearlyCostCouncils: 3, yearlyCost: { amount: '205650.00' } },
      After: { state: 'SHARED', councilCount: 2, yearlyCostCouncils: 1, yearlyCost: { amount: '54000.00' } },
      Underpasses: { state: 'IN_CHALLENGE', councilCount: 3, yearlyCostCouncils: 2, yearlyCost: { amount: '213500.00' } },
    });
    expect((await titles(await signedIn('tom@westmoor.example'))).map(({ title }) => title.en)).toContain('Grit bins are empty when the first frost comes');
  });

  it('has evidence of two councils on one problem, each with its source, and evidence that went on with a problem into its challenge', async () => {
    const document = '{ problems { nodes { title { en } evidence { kind value interval { low high } citation addedBy { name { en } } } } } }';
    const problems = (await visitor().ask(document)).done().list('problems.nodes') as { title: { en: string }; evidence: object[] }[];
    expect(problems.find(({ title }) => title.en.startsWith('Home carers'))?.evidence).toEqual([
      { kind: 'SURVEY', value: 34, interval: { low: expect.closeTo(31.4, 1), high: expect.closeTo(36.7, 1) }, citation: expect.stringContaining('(invented)'), addedBy: { name: { en: expect.stringMatching(/^Eastmere/) } } },
      { kind: 'WORKFORCE', value: 20.5, interval: expect.anything(), citation: expect.stringContaining('(invented)'), addedBy: { name: { en: expect.stringMatching(/^Aldermere/) } } },
    ]);
    const karen = (await (await signedIn('karen@kingsholme.example')).ask('{ viewer { challenges { nodes { beganAs { id } evidence { kind value } } } } }')).done();
    expect(karen.list('viewer.challenges.nodes')).toContainEqual({ beganAs: { id: expect.any(String) }, evidence: [{ kind: 'SERVICE_REPORTS', value: 143 }] });
  });

  it('has a joint challenge with one council in it and one that has yet to answer', async () => {
    const answer = (await (await signedIn('beth@holdercoast.example')).ask('{ viewer { tasks { kind challenge { participants { role } beganAs { councilCount } } } } }')).done();
    expect(answer.list('viewer.tasks')).toContainEqual({ kind: 'ANSWER_INVITATION', challenge: { participants: [{ role: 'LEAD' }, { role: 'PARTICIPANT' }], beganAs: { councilCount: 3 } } });
  });
});

describe('what people say in the demo', () => {
  const view = async (place: string, service: string) => {
    const document = `query ($place: ID!, $service: String!) { serviceView(place: $place, service: $service) { answers { source n mean { value low high } months { month } } terms { term answers }
      likePlaces { code mean { value } } } }`;
    return (await visitor().ask(document, { place, service })).done();
  };

  it('is a figure with its interval, months, words and a council to set beside it', async () => {
    const found = await view('E10000007', 'ROADS_REPAIR');
    expect(found.at('serviceView.answers.0.n')).toBe(264);
    expect(found.list('serviceView.answers.0.months').length).toBeGreaterThanOrEqual(12);
    expect(found.list('serviceView.terms').length).toBeGreaterThan(5);
    expect(found.list('serviceView.likePlaces').filter((place) => Reflect.get(place as object, 'mean') !== null).length).toBeGreaterThan(1);
    expect((await view('E08000035', 'BUSES')).at('serviceView.answers.0.n')).toBe(171);
    expect((await view('W06000008', 'WASTE_COLLECTION')).list('serviceView.terms')).toContainEqual({ term: 'bagiau ailgylchu', answers: expect.any(Number) });
  });

  it('is nothing where fewer than ten have answered', async () => {
    expect((await view('W06000008', 'LIBRARIES')).at('serviceView.answers.0')).toEqual({ source: 'PUBLIC', n: null, mean: null, months: [] });
  });

  it('waits in part to be read by the buyer', async () => {
    const answer = await (await signedIn('ann@westmoor.example')).ask('{ viewer { feedbackWaiting } feedbackWaiting(first: 1) { nodes { state why fallsShort } } }');
    expect(answer.done().at('viewer.feedbackWaiting')).toBe(5);
  });
});

describe('the engagement in the demo', () => {
  const SEEN = `query ($id: ID!) { challenge(id: $id) { engagement { followers interested questionsAsked questionsAnswered questionsWaiting eventsPlanned plan { purposes } }
    questions { nodes { state isMaterial sameAs { id } answer { cy } } } events { state booked waiting record { publishedAt } } documents { version visibility } fairness { unequal { kind hoursAhead inWords } } } }`;

  it('has questions, events with a record, documents and interests', async () => {
    const found = (await visitor().ask(SEEN, { id: await idOf('Find the damp') })).done();
    expect(found.at('challenge.engagement')).toMatchObject({ followers: 4, interested: 3, questionsAsked: 6, questionsAnswered: 3, questionsWaiting: 2, eventsPlanned: 3 });
    const questions = found.list('challenge.questions.nodes') as { state: string; isMaterial: boolean; sameAs: object | null }[];
    expect(questions.map(({ state, isMaterial, sameAs }) => [state, isMaterial, sameAs !== null])).toEqual([['REJECTED', false, false], ['PUBLISHED', false, true], ['PUBLISHED', true, false], ['PUBLISHED', false, false]]);
    expect(found.list('challenge.events')).toMatchObject([{ state: 'RECORDED' }, { state: 'RECORDED' }, { state: 'PLANNED', booked: 4, waiting: 1 }]);
    expect(found.list('challenge.documents')).toEqual([{ version: 2, visibility: 'PUBLIC' }]);
    expect(found.list('challenge.fairness.unequal')).toEqual([{ kind: 'ONE_TO_ONE', hoursAhead: 30, inWords: expect.stringContaining('30 hours before it was told to everybody') }]);
    expect((await visitor().ask(SEEN, { id: await idOf('Care rounds') })).done().text('challenge.questions.nodes.0.answer.cy')).toContain('Cânt');
  });

  it('waits for a second person, and for an answer', async () => {
    const kinds = async (email: string) => ((await (await signedIn(email)).ask('{ viewer { tasks { kind } } }')).done().list('viewer.tasks') as { kind: string }[]).map(({ kind }) => kind);
    expect(await kinds('joseph@eastmere.example')).toContain('CHECK_ANSWERS');
    expect(await kinds('farah@eastmere.example')).toContain('ANSWER_QUESTIONS');
  });
});

describe('what waits for whom', () => {
  it('is half a score sheet for the evaluator', async () => {
    const answer = await (await signedIn('huw@maesyfed.example')).ask('{ viewer { scoresheets { status items { scored recused } } } }');
    const items = answer.done().list('viewer.scoresheets.0.items') as { scored: number }[];
    expect(answer.at('viewer.scoresheets.0.status')).toBe('IN_PROGRESS');
    expect(items.map((item) => item.scored).sort()).toEqual([0, 2, 5]);
  });

  it('is a board of scores to agree for the chair', async () => {
    const id = await idOf('Right thing');
    const document = 'query ($id: ID!) { challenge(id: $id) { moderation { agreedCount waitingFor { name } cells { spread } } } }';
    const answer = (await (await signedIn('joan@millbrook.example')).ask(document, { id })).done();
    expect(answer.at('challenge.moderation.agreedCount')).toBe(3);
    expect(answer.list('challenge.moderation.waitingFor')).toEqual([]);
    expect(answer.list('challenge.moderation.cells')).toHaveLength(8);
  });

  it('is a review for the approver, a draft for the buyer and a proposal for the supplier', async () => {
    const tasks = async (email: string): Promise<unknown[]> => {
      const answer = await (await signedIn(email)).ask('{ viewer { tasks { kind } } }');
      return (answer.done().list('viewer.tasks') as { kind: string }[]).map((task) => task.kind);
    };
    expect(await tasks('brian@westmoor.example')).toContain('REVIEW_CHALLENGE');
    expect(await tasks('ann@westmoor.example')).toContain('FINISH_DRAFT');
    expect(await tasks('nadia@kestrel.example')).toContain('FINISH_PROPOSAL');
    expect(await tasks('huw@maesyfed.example')).toContain('SCORE');
    expect(await tasks('joan@millbrook.example')).toContain('AGREE_SCORES');
  });

  it('is feedback with reasons for the supplier who is held in reserve', async () => {
    const id = await idOf('Fix it once');
    const document = 'query ($id: ID!) { challenge(id: $id) { myProposal { state assessment { total rank improvements criteria { score reason } } } } }';
    const answer = (await (await signedIn('peter@dalby.example')).ask(document, { id })).done();
    expect(answer.text('challenge.myProposal.state')).toBe('RESERVE');
    expect(answer.text('challenge.myProposal.assessment.total')).toBe('72.67');
    expect(answer.list('challenge.myProposal.assessment.criteria')).toHaveLength(5);
  });
});

describe('the files of the demo', () => {
  it('send no letter to an address that could exist', async () => {
    const folder = new URL('../../demo/', import.meta.url);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
    const addresses = texts.flatMap((text) => text.match(/[\w.]+@[\w.-]+\w/gu) ?? []);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});

describe('the demo of priorities', () => {
  const LIST = '{ consultations(first: 20) { nodes { slug method state title { en cy } turnout { voters votes } options { id } result { method pairwise { everyone { votes } withoutLimited { votes } } ranked { ballots } budgetVote { voters equalShares { votersWithNothing } greedy { votersWithNothing } } } decision { departs } } } }';
  it('has a survey of ten problems from opening to decision, one that is open, a budget vote and a ranked ballot', async () => {
    const nodes = (await visitor().ask(LIST)).done().at('consultations.nodes') as Record<string, unknown>[];
    expect(nodes.map(({ method, state }) => `${String(method)} ${String(state)}`)).toEqual(['RANKED CLOSED', 'BUDGET CLOSED', 'PAIRWISE OPEN', 'PAIRWISE CLOSED']);
    expect(nodes.every(({ title }) => Object.values(title as object).every(Boolean))).toBe(true);
    expect(nodes[0]).toMatchObject({ turnout: { voters: 5, votes: 5 }, result: { ranked: { ballots: 5 } } });
    expect(nodes[1]).toMatchObject({ turnout: { voters: 395 }, result: { budgetVote: { voters: 395 } } });
    expect(nodes[2]).toMatchObject({ result: null, turnout: null });
    expect(nodes[3]).toMatchObject({ turnout: { voters: 260, votes: 3640 }, decision: { departs: true } });
    expect(nodes[3]?.['options']).toHaveLength(10);
  });
});

describe('what the demo people are told', () => {
  it('is in their lists, and in no more than one letter for each', async () => {
    await tellAll(api);
    for (const email of ['nadia@kestrel.example', 'ann@westmoor.example', 'gwen@glanteifi.example']) {
      const answer = (await (await signedIn(email)).ask('{ viewer { unreadNotifications notifications(first: 1) { nodes { headline { en cy } } } } }')).done();
      expect([email, answer.whole('viewer.unreadNotifications') > 0, answer.list('viewer.notifications.nodes').length]).toEqual([email, true, 1]);
    }
    const { rows } = await api.sql.query<{ most: number }>('select coalesce(max(n), 0)::int as most from (select count(*) as n from letter group by person_id) one');
    expect(rows[0]?.most).toBeLessThanOrEqual(1);
  });
});
