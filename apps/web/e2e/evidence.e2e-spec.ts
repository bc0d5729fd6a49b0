// From what people see and say to what comes first, through the built site: problems, voices, surveys, budgets and figures of others.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { addOption, addProblem, castBallot, close, draft, open, votePairs } from './people/asker.ts';
import { BarePerson } from './people/bare-person.ts';
import { register } from './people/buyer.ts';
import { addFigure, haveItToo, makeChallenge, share, takePart, writeProblem } from './people/neighbour.ts';
import type { Person } from './people/person.ts';
import { answer, takeBack } from './people/speaker.ts';
import { STEP, Story } from './setup/story.ts';

const [HARTLEPOOL, MIDDLESBROUGH, REDCAR] = ['E06000001', 'E06000002', 'E06000003'];
const PROBLEM = 'Mended road edges break again';
const FIGURE = 'Cyclists who were thrown by a broken edge';
const SERVICE_VIEW = `/places/${HARTLEPOOL}/ROADS_REPAIR`;
const NARROW = { viewport: { width: 360, height: 740 } };
const WRITTEN = ['Damp homes', 'Late buses', 'Missed bins', 'Dark paths', 'Full doctors', 'Empty shops', 'Loud roads', 'Few trees', 'Closed toilets'];
/** As the voters like them. */
const LIKING = ['Damp homes', PROBLEM, ...WRITTEN.slice(1)];
const PROJECTS = [
  { title: 'Lights in the park', pounds: '30000' },
  { title: 'A new playground', pounds: '25000' },
  { title: 'Benches at bus stops', pounds: '20000' },
];

const story = new Story();
let problem = '';
let survey = '';
/** The options in the order of their scores. */
let ranked: string[] = [];
let vote = '';

const rowsOf = async (person: Person, table: string): Promise<string[]> =>
  (await person.main.getByRole('region', { name: table }).first().getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());

beforeAll(() => story.begin(), STEP);
afterAll(() => story.end());

describe('a problem of three councils', () => {
  story.step('one writes it down and shares it, and two have it too, with their own figures', async () => {
    const councils = [['Ada', 'Testshire Council'], ['Bo', 'Otherdale Council'], ['Cleo', 'Thirdham Council']] as const;
    await Promise.all(councils.map(async ([name, council]) => register(await story.newcomer(name), council, 'Council')));
    const [ada, bo, cleo] = [story.known('Ada'), story.known('Bo'), story.known('Cleo')];
    problem = await writeProblem(ada, PROBLEM, HARTLEPOOL!);
    await share(ada);
    await haveItToo(bo, problem, { place: MIDDLESBROUGH!, pounds: '120000.50' });
    await haveItToo(cleo, problem, { place: REDCAR!, pounds: '50000' });
    await cleo.sees('£510,000.50');
    await cleo.follow('Road and pavement repairs in Hartlepool');
    await cleo.sees('Fewer than 10 members of the public have answered, so no figure is shown.');
  });

  story.step('evidence goes with it into the challenge that all three stand behind', async () => {
    const [ada, bo, cleo] = [story.known('Ada'), story.known('Bo'), story.known('Cleo')];
    await ada.goTo(problem);
    await addFigure(ada, FIGURE, '12.5');
    await ada.goTo(problem);
    await ada.follow('Ask those who work with it');
    await ada.sees(PROBLEM);
    await makeChallenge(ada, problem);
    await Promise.all([takePart(bo), takePart(cleo)]);
    await cleo.goTo(new URL(bo.page.url()).pathname);
    const people = cleo.main.getByRole('region', { name: 'Who takes part, and where' });
    await people.getByText('Began as the problem').waitFor();
    const participants = (await people.getByRole('list').first().getByRole('listitem').allInnerTexts()).toSorted();
    expect(participants).toEqual(['Otherdale Council – takes part', 'Testshire Council – leads', 'Thirdham Council – takes part']);
    await cleo.follow('its evidence', people);
    await cleo.reads('Evidence');
    const figure = await cleo.main.getByRole('listitem').filter({ hasText: FIGURE }).innerText();
    expect(figure).toContain('With this many answers it could be 10.4% to 15%. 812 took part.');
  });
});

describe('what ten people say on small screens', () => {
  story.step('nine of them, some without a script, are too few for a figure, whoever takes an answer back', async () => {
    const speakers = Array.from({ length: 9 }, (_, index) => story.arrive(`Speaker${index}`, index % 2 === 0 ? BarePerson : undefined, NARROW));
    for (const [index, speaker] of (await Promise.all(speakers)).entries()) await answer(speaker, ['Dissatisfied', 'Very dissatisfied', 'Satisfied'][index % 3]!);
    const bare = story.known('Speaker0');
    await takeBack(bare);
    await answer(bare, 'Very satisfied');
    const reader = await story.arrive('Reader', undefined, NARROW);
    await reader.goTo(SERVICE_VIEW);
    await reader.sees('Fewer than 10 members of the public have answered, so no figure is shown.');
    expect(await reader.main.innerText()).not.toMatch(/out of 5|\d\.\d/u);
  });

  story.step('the tenth makes a figure with its interval, for readers without a script too', async () => {
    await answer(await story.arrive('Speaker9', undefined, NARROW), 'Neither satisfied nor dissatisfied');
    const bare = await story.arrive('BareReader', BarePerson, NARROW);
    for (const reader of [story.known('Reader'), bare]) {
      await reader.goTo(SERVICE_VIEW);
      // 5, 1, 4, 2, 1, 4, 2, 1, 4 and 3 make 27.
      await reader.sees('Of 10 members of the public who answered, the mean is 2.7 out of 5.');
      await reader.sees(/^2\.7 \(1\.\d to 3\.\d\), 10 answers$/u);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.viewport.width);
    }
  });
});

describe('a survey of ten options', () => {
  story.step('is drafted with a problem of the register among them, and opened', async () => {
    const ada = story.known('Ada');
    survey = await draft(ada, { title: 'What comes first this winter?', method: 'Two at a time', question: 'Which of these two matters more to you?' });
    await addProblem(ada, PROBLEM);
    for (const title of WRITTEN) await addOption(ada, { title });
    await open(ada);
  });

  story.step('is answered by several visits, two at a time, and shows no result before its end', async () => {
    const voters = await Promise.all(['Voter1', 'Voter2', 'Voter3'].map((name, index) => story.arrive(name, index === 0 ? BarePerson : undefined)));
    await Promise.all(voters.map((voter) => votePairs(voter, survey, LIKING, 12)));
    const reader = story.known('Reader');
    await reader.goTo(`${survey}/results`);
    await reader.sees('No result yet');
  });

  story.step('is closed and counted, each score with its interval', async () => {
    await close(story.known('Ada'), survey, 3);
    const reader = await story.arrive('WideReader');
    await reader.looksUntil(`${survey}/results`, /comes first, from 36 votes\./u);
    await reader.main.getByText('Show the scores as a table').click();
    const table = (await reader.main.getByRole('table').first().getByRole('row').allInnerTexts()).slice(1).map((row) => row.split('\t'));
    ranked = table.map(([option = '']) => option);
    expect(ranked.toSorted()).toEqual(LIKING.toSorted());
    for (const [, , score, low, high] of table) expect([score, Number(low) < Number(score), Number(score) < Number(high)]).toEqual([expect.stringMatching(/^\d+\.\d$/u), true, true]);
    // Which pairs are asked is a matter of chance, but nobody prefers anything to the best liked, nor the least liked to anything.
    const counts = new Map(table.map(([option = '', , , , , won, lost]) => [option, [Number(won), Number(lost)]]));
    expect([counts.get(LIKING[0]!)?.[1], counts.get(LIKING.at(-1)!)?.[0]]).toEqual([0, 0]);
    expect([...counts.values()].reduce((sum, [won = 0]) => sum + won, 0)).toBe(36);
  });

  story.step('is decided otherwise, with the reason beside the result', async () => {
    const ada = story.known('Ada');
    await ada.goTo(`${survey}/results`);
    await ada.follow('Record what you decide');
    await ada.reads('Record what you decide');
    await ada.pick(`Move ${ranked[2] ?? ''} to position`, '1');
    await ada.pick('How many of them, from the top, do you take up?', '1');
    await ada.write('Why?', 'The county pays half of it, but only this winter.');
    await ada.press('Record the decision');
    await ada.sees('What the council decided');
    const reader = story.known('WideReader');
    await reader.goTo(`${survey}/results`);
    await reader.sees('The decision departs from the result.');
    await reader.sees('The county pays half of it, but only this winter.');
    await reader.sees(`“${ranked[0] ?? ''}” comes first`);
  });
});

describe('a vote on a budget', () => {
  story.step('is drafted, opened, and answered by ballots', async () => {
    const ada = story.known('Ada');
    vote = await draft(ada, { title: 'Sixty thousand pounds for the park', method: 'Vote on a budget', question: 'Which would you like?', pounds: '60000' });
    for (const project of PROJECTS) await addOption(ada, project);
    await open(ada);
    const [lights, playground, benches] = PROJECTS.map(({ title }) => title);
    const ballots = [[lights, playground], [lights, playground], [lights, playground], [lights], [benches], [benches]].map((ballot) => ballot.map(String));
    const voters = await Promise.all(ballots.map((_, index) => story.arrive(`Resident${index}`, index % 2 === 0 ? BarePerson : undefined)));
    await Promise.all(voters.map((voter, index) => castBallot(voter, vote, ballots[index]!)));
  });

  story.step('is closed and shows what equal shares pay for beside what most votes would', async () => {
    await close(story.known('Ada'), vote, 6);
    const reader = story.known('WideReader');
    await reader.looksUntil(`${vote}/results`, '2 projects are paid for');
    const [, ...projects] = await rowsOf(reader, 'Projects');
    expect(projects).toEqual([
      'Lights in the park £30,000 4 Yes Its supporters paid for it out of their shares £7,500 Yes',
      'Benches at bus stops £20,000 2 Yes Its supporters paid for it out of their shares £10,000 No',
      'A new playground £25,000 3 No Its supporters had too little left – Yes',
    ]);
    const [, ...comparison] = await rowsOf(reader, 'Two ways to count the same ballots');
    expect(comparison).toEqual(expect.arrayContaining(['Spent £50,000 £55,000', 'Voters who get nothing they ticked 0 2']));
  });
});

describe('the table of a survey', () => {
  const TABLE = `Council code,Year,Satisfied with roads,Answers,Response rate\n${HARTLEPOOL},2025-26,41.5,812,0.31\n${MIDDLESBROUGH},2025-26,38,640,0.28\nX0,2025-26,50,100,0.2\n`;

  story.step('is sent, looked at before anything is stored, and brought in', async () => {
    const ada = story.known('Ada');
    await ada.goTo('/work/evidence');
    await ada.main.locator('#file').setInputFiles({ name: 'roads.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await ada.press('Send the file');
    await ada.reads('roads.csv');
    await ada.write('What was measured, in the words of the source', 'Satisfied with the state of roads');
    await ada.pick('Service, where no column says it', 'ROADS_REPAIR');
    await ada.write('How people were asked', 'Letters to a random sample of addresses.');
    await ada.write('Who published it, and where', 'Example survey of roads 2026');
    await ada.press('Look at the result first');
    await ada.sees('This is what it would bring');
    const [, ...figures] = await rowsOf(ada, 'Table of the first figures');
    expect(figures).toEqual([expect.stringMatching(/^Hartlepool .* 41\.5\s?%/u), expect.stringMatching(/^Middlesbrough .* 38/u)]);
    const reader = story.known('WideReader');
    await reader.goTo(SERVICE_VIEW);
    expect(await reader.main.innerText()).not.toContain('Satisfied with the state of roads');
    await ada.press('Bring in the whole file');
    await ada.sees('2 figures were stored');
    await ada.sees('1 row was left out');
  });

  story.step('is seen on the page of the place and service, beside what people say, until it is undone', async () => {
    const [ada, reader] = [story.known('Ada'), story.known('WideReader')];
    await reader.goTo(SERVICE_VIEW);
    await reader.sees('Of 10 members of the public who answered, the mean is 2.7 out of 5.');
    const measured = reader.main.getByRole('region', { name: 'What others measured' });
    expect(await measured.innerText()).toMatch(/41\.5\s?% Satisfied with the state of roads[\s\S]*812 took part\. 31\s?% of those asked answered/u);
    await ada.press('Take all of it away again');
    await ada.sees('Undone');
    await reader.goTo(SERVICE_VIEW);
    await reader.sees('Of 10 members of the public who answered, the mean is 2.7 out of 5.');
    expect(await measured.count()).toBe(0);
  });
});
