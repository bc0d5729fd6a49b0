// The whole main job through the built site: from a council's first word to binding pledges, by people who click and type.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { amendBudget, beginChallenge, inDays, invite, joinByLetter, register, writeChallenge } from './people/buyer.ts';
import { KeyboardPerson } from './people/keyboard-person.ts';
import { agreeAll, appoint, carryShortlist, declareInterest, declareNothing, openTask, scoreAll, writeAssessments } from './people/panel.ts';
import type { Person } from './people/person.ts';
import { answerTo, onlyIfJoined, onlyIfTotal, prepare } from './people/pledger.ts';
import { beginIdea, fingerprint, send, writeIdea } from './people/supplier.ts';
import { STEP, Story } from './setup/story.ts';

const COUNCIL = 'Testshire County Council';
const NEIGHBOUR = 'Otherdale District Council';
const FUND = 'Better Roads Fund';
const FIRM_A = 'Alder Sensing Ltd';
const FIRM_B = 'Birch Surfacing Ltd';
const CHALLENGE = 'Fix it once: stop the same pothole coming back';
const LISTEN = { title: 'Listen to the road', price: '96500', claim: '11.5' };
const HEAT = { title: 'Heat the patch', price: '88000', claim: '14' };
/** The longest that somebody writes without its being safe. */
const SECONDS_LOST = 2;
const KEY_EVERY = 50;

let home = '';
let ideaA = '';
let ideaB = '';
let receiptA = '';
let receiptB = '';
/** Under which letters the ideas go while nobody is told whose they are. */
let letterA = '';
let letterB = '';

const story = new Story();
const step = (name: string, act: () => Promise<void>): void => story.step(name, act);
const known = (name: string): Person => story.known(name);
const arrive = (name: string, Kind?: typeof KeyboardPerson): Promise<Person> => story.arrive(name, Kind);
const newcomer = (name: string): Promise<Person> => story.newcomer(name);
beforeAll(() => story.begin(), STEP);
afterAll(() => story.end());

describe('a challenge from the first word to binding pledges', () => {
  step('a buyer makes a council and invites an approver, two scorers and a chair by letter', async () => {
    const buyer = await newcomer('Beatrice');
    await register(buyer, COUNCIL, 'Council');
    await buyer.follow('Members and settings');
    await buyer.follow('Members', buyer.main);
    await buyer.reads('Members');
    const invited = [['Adam', 'Approver'], ['Eve', 'Scorer'], ['Ewan', 'Scorer'], ['Clara', 'Scorer']] as const;
    for (const [name, role] of invited) await invite(buyer, `${name.toLowerCase()}@people.example`, role);
    await Promise.all(invited.map(async ([name]) => joinByLetter(await arrive(name, name === 'Ewan' ? KeyboardPerson : undefined), story.product, COUNCIL)));
  });

  step('the buyer drafts a challenge through every section and sends it for review', async () => {
    const buyer = known('Beatrice');
    home = await beginChallenge(buyer, CHALLENGE);
    await writeChallenge(buyer);
    await buyer.sees('You have completed 8 of 8 sections');
    await buyer.press('Send for review');
    await buyer.reads('Review and publish');
  });

  step('the approver is told, asks for a change, and approves what comes back', async () => {
    const [buyer, approver] = [known('Beatrice'), known('Adam')];
    await openTask(approver, /^Review the challenge/);
    await approver.reads(CHALLENGE);
    await approver.follow('Review and approve');
    await approver.reads('Review and publish');
    await approver.write('What should change?', 'Say in the summary how often it happens.');
    await approver.press('Send it back');
    await approver.sees('There is nothing for you to review, publish or open here now.');
    await openTask(buyer, /^Finish the draft of the challenge/);
    await buyer.sees('Say in the summary how often it happens.');
    await buyer.follow('The problem', buyer.main);
    await buyer.reads('The problem');
    await buyer.write('Summary', 'One repair in four fails within three months, every winter.');
    await buyer.press('Save and continue');
    await buyer.press('Send for review');
    await buyer.reads('Review and publish');
    await openTask(approver, /^Review the challenge/);
    await approver.follow('Review and approve');
    await approver.press('Approve the challenge');
    await approver.sees(/^Approved by Adam/);
  });

  step('the buyer publishes and opens it', async () => {
    const buyer = known('Beatrice');
    await openTask(buyer, /^Publish the challenge/);
    await buyer.follow('Publish');
    await buyer.press('Publish the challenge');
    await buyer.reads(CHALLENGE);
    await buyer.follow('Open for ideas');
    await buyer.press('Open for ideas');
    await buyer.reads(CHALLENGE);
    await (await arrive('Stranger')).goTo(home);
    await known('Stranger').sees('One repair in four fails within three months, every winter.');
  });

  step('two suppliers register their firms and begin to write', async () => {
    await Promise.all(
      ([['Alma', FIRM_A], ['Boris', FIRM_B]] as const).map(async ([name, firm]) => register(await newcomer(name), firm, 'Supplier')),
    );
    ideaA = await beginIdea(known('Alma'), CHALLENGE);
    ideaB = await beginIdea(known('Boris'), CHALLENGE);
  });

  step('a tab that dies while somebody types costs at most two seconds of typing', async () => {
    const alma = known('Alma');
    await alma.goTo(`${ideaA}/about`);
    await alma.write('Title of your idea', LISTEN.title);
    await alma.sees(/Draft saved/);
    const typed = 'Small boxes on the bin lorries hear which patches will fail before anybody sees a hole in the road.';
    const box = alma.main.getByLabel('Summary', { exact: true });
    await box.pressSequentially(typed, { delay: KEY_EVERY });
    await alma.killTab();
    await alma.goTo(`${ideaA}/about`);
    const kept = await alma.main.getByLabel('Summary', { exact: true }).inputValue();
    expect(typed.startsWith(kept)).toBe(true);
    expect(typed.length - kept.length).toBeLessThanOrEqual((SECONDS_LOST * 1000) / KEY_EVERY);
    expect(await alma.main.getByLabel('Title of your idea', { exact: true }).inputValue()).toBe(LISTEN.title);
  });

  step('the first idea is written section by section and sent, with a receipt', async () => {
    const alma = known('Alma');
    await writeIdea(alma, ideaA, LISTEN);
    receiptA = await send(alma, 'Send your idea');
  });

  step('nothing that was acknowledged is lost when the machine loses power', async () => {
    const [alma, boris] = [known('Alma'), known('Boris')];
    await boris.goTo(`${ideaB}/about`);
    await boris.write('Title of your idea', HEAT.title);
    await boris.write('Summary', 'We melt the edges, so that the patch and the road become one.');
    await boris.sees(/Draft saved/);
    await story.product.killAndRestart();
    await alma.goTo(`${ideaA}/sent`);
    expect(await fingerprint(alma)).toBe(receiptA);
    const other = await newcomer('Gus');
    await other.goTo(home);
    await other.sees('One repair in four fails within three months, every winter.');
    await boris.goTo(`${ideaB}/check`);
    await boris.sees('We melt the edges, so that the patch and the road become one.');
  });

  step('the second idea is sent and revised, and each version has its receipt', async () => {
    const boris = known('Boris');
    await writeIdea(boris, ideaB, HEAT);
    const first = await send(boris, 'Send your idea');
    await boris.goTo(`${ideaB}/cost`);
    await boris.write('What would the pilot cost?', '82000');
    await boris.press('Save and continue');
    await boris.reads('Check your answers and send');
    await boris.sees('£82,000');
    receiptB = await send(boris, 'Send the new version');
    await boris.follow('See where your idea stands');
    await boris.main.getByRole('heading', { name: 'Receipts' }).waitFor();
    const shown = await boris.main.locator('code.site-hash').allInnerTexts();
    expect(shown).toEqual(expect.arrayContaining([first, receiptB]));
    expect(receiptB).not.toBe(first);
  });

  step('the buyer amends it, and everybody reads the difference', async () => {
    await amendBudget(known('Beatrice'), home);
    const boris = known('Boris');
    await boris.goTo(home);
    await boris.sees('Material change');
    await boris.sees('The county added £30,000 to the pilot.');
    await boris.follow('See what changed, before and after');
    await boris.reads('What was changed');
    expect(await boris.main.innerText()).toMatch(/120,?000[\s\S]*150,?000/);
  });

  step('the deadline passes and what was sent stays sealed', async () => {
    await story.product.sql(`update challenge set closes_at = clock_timestamp() - interval '1 second', content = jsonb_set(content, '{closesAt}',
      to_jsonb(to_char((clock_timestamp() - interval '1 second') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) where slug = $1`, [home.split('/').at(-1)]);
    await known('Beatrice').looksUntil('/work', /^Open the ideas/);
    await known('Alma').goTo(ideaA);
    await known('Alma').sees('Read your idea');
  });

  step('two people of the council open the ideas, one alone cannot', async () => {
    const [buyer, approver] = [known('Beatrice'), known('Adam')];
    await openTask(buyer, /^Open the ideas/);
    await buyer.reads('Opening the ideas');
    await buyer.sees('This challenge is closed. The ideas are sealed, and nobody can read them until two people open them.');
    await buyer.press('Ask to open the ideas');
    await buyer.sees('The opening waits for a second person: a buyer or an approver of a council that stands behind this challenge.');
    await openTask(approver, /^Confirm the opening of the ideas/);
    await approver.press('Confirm and open the ideas');
    await approver.sees('Two people have opened the ideas together. Each idea matched the receipt of its sender.');
    const stranger = known('Stranger');
    await stranger.goTo(`${home}/opening`);
    await stranger.sees('Two people have opened the ideas together. Each idea matched the receipt of its sender.');
    expect(await stranger.page.content()).not.toContain('Beatrice');
    await buyer.goTo(home);
  });

  step('a panel is appointed and everybody declares, one of them an interest', async () => {
    const buyer = known('Beatrice');
    const outside = [['Edith', 'Institute of Roads'], ['Emil', 'School of Surfaces']] as const;
    await Promise.all(outside.map(async ([name, institute]) => register(await newcomer(name), institute, 'Research organisation')));
    await buyer.follow('Appoint the scorers');
    for (const name of ['Eve', 'Ewan', 'Edith', 'Emil']) await appoint(buyer, known(name), 'Scorer');
    await appoint(buyer, known('Clara'), 'Chair');
    await Promise.all(['Eve', 'Ewan', 'Edith', 'Clara'].map((name) => declareNothing(known(name))));
    await declareInterest(known('Emil'), FIRM_B, [FIRM_A]);
    await openTask(buyer, /^Begin the scoring/);
    await buyer.press('Begin the scoring');
    await buyer.page.getByRole('table').getByText('Is scoring').or(buyer.main.getByText(/scoring (has )?beg[ua]n/i)).first().waitFor();
  });

  step('the scorers score alone, one of them without a mouse, and send', async () => {
    await scoreAll(known('Eve'), { Listen: [5, 4], Heat: [3, 3] }, 'Eve wrote');
    await openTask(known('Edith'), /^Score the ideas/);
    await known('Edith').follow(/: (Listen|Heat) /, known('Edith').main);
    await known('Edith').main.getByRole('region', { name: 'Impact' }).waitFor();
    expect(await known('Edith').page.content()).not.toContain('Eve wrote');
    expect(await known('Edith').page.content()).not.toContain(FIRM_A);
    await scoreAll(known('Edith'), { Listen: [4, 4], Heat: [4, 3] }, 'Edith wrote');
    await scoreAll(known('Ewan'), { Listen: [4, 3], Heat: [1, 3] }, 'Ewan wrote');
    await scoreAll(known('Emil'), { Listen: [4, 4] }, 'Emil wrote');
  });

  step('the chair agrees the scores and writes an assessment of each idea', async () => {
    const chair = known('Clara');
    const agreed: Record<string, string> = { A: '4', B: '3' };
    letterA = await letterOf(chair);
    letterB = letterA === 'A' ? 'B' : 'A';
    await agreeAll(chair, (cell) => (cell.includes(`Proposal ${letterA}`) ? agreed['A'] : agreed['B']) ?? '', 4);
    await writeAssessments(chair);
  });

  step('the shortlist is decided against the points, by three people and with a reason, and suppliers read why', async () => {
    const buyer = known('Beatrice');
    await openTask(buyer, /^Decide the shortlist/);
    await buyer.reads('Decide the shortlist');
    expect(await buyer.page.content()).not.toContain(FIRM_B);
    await buyer.press(`Move Proposal ${letterB} up`);
    await buyer.sees('Your shortlist departs from the order by points. Say why; a third person has to approve it.');
    await buyer.pick('How many of them, from the top, go on the shortlist?', '2');
    await buyer.write('Why this shortlist?', 'Both ideas are ready for one winter on our roads.');
    await buyer.write('Why does it depart from the order by points?', 'Heat needs no data from the lorries, so it can begin first.');
    await buyer.pick('On what ground does it depart from the order by points?', 'The council cannot run what has more points');
    await buyer.press('Propose this shortlist');
    await buyer.sees('Waits for votes');
    await carryShortlist(known('Adam'), known('Clara'));
    await openTask(buyer, /^Decide the shortlist/);
    await buyer.sees('Approved, not issued yet');
    await buyer.press('Issue the shortlist and the feedback');
    await buyer.reads('The shortlist is decided');
    for (const [name, idea] of [['Alma', ideaA], ['Boris', ideaB]] as const) {
      await known(name).goTo(idea);
      await known(name).sees('Feedback on your idea');
      await known(name).sees('The trial is honest, and its measurements can be repeated by us.');
    }
  });

  step('everybody can read the order by points and the reason for the other one', async () => {
    const stranger = known('Stranger');
    await stranger.goTo(`${home}/ranking`);
    await stranger.sees('This shortlist differs from the order by points.');
    await stranger.sees('Heat needs no data from the lorries, so it can begin first.');
    const rows = await stranger.main.getByRole('region', { name: 'The shortlist' }).getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([expect.stringMatching(/^1 .*Heat.* 2 Yes/), expect.stringMatching(/^2 .*Listen.* 1 /)]);
  });

  step('a round of pledges is opened, and two promise on each other', async () => {
    const buyer = known('Beatrice');
    await openTask(buyer, /^Open the pledging/);
    await buyer.follow(/^Open a pledge round for Listen/);
    await buyer.write('How much money does the pilot need?', '100000');
    await buyer.writeDate('Last day to pledge', inDays(30));
    await buyer.press('Open the round');
    await buyer.reads('The pledge round');
    const [cora, finn] = await Promise.all(['Cora', 'Finn'].map(newcomer));
    await register(cora!, NEIGHBOUR, 'Council');
    await register(finn!, FUND, 'Funder');
    const first = await prepare(cora!, { solution: LISTEN.title, organisation: NEIGHBOUR, pounds: '40000', condition: (person) => onlyIfTotal(person, '80000') });
    await cora!.press('Pledge');
    await cora!.sees('Your pledge is made, and everybody can see it.');
    expect(await answerTo(cora!, 'Condition')).toBe(first);
    await cora!.goTo(new URL(cora!.page.url()).pathname.replace(/\/pledge\/.*/, ''));
    await cora!.sees('Of £100,000, £0 is firm, £40,000 waits on conditions, and £60,000 is missing.');
    const second = await prepare(finn!, { solution: LISTEN.title, organisation: FUND, pounds: '40000', condition: (person) => onlyIfJoined(person, NEIGHBOUR) });
    await finn!.sees(/yours would hold and count £40,000/);
    await finn!.main.getByRole('button', { name: 'Pledge', exact: true }).dblclick();
    await finn!.sees('Your pledge is made, and everybody can see it.');
    expect(await answerTo(finn!, 'Condition')).toBe(second);
    expect((await finn!.ask<{ viewer: { pledges: unknown[] } }>('{ viewer { pledges { id } } }')).viewer.pledges).toHaveLength(1);
    const stranger = known('Stranger');
    await stranger.goTo('/solutions');
    await stranger.follow(LISTEN.title, stranger.main);
    await stranger.sees('Of £100,000, £80,000 is firm, £0 waits on conditions, and £20,000 is missing.');
  });

  step('the round ends at its deadline, and its pledges bind', async () => {
    await story.product.sql("update pledge_round set deadline = clock_timestamp() - interval '1 second'");
    const [stranger, buyer] = [known('Stranger'), known('Beatrice')];
    const page = new URL(stranger.page.url()).pathname;
    await stranger.goTo(page);
    await stranger.sees(/^Pledging ended on/);
    await openTask(buyer, /^Close the pledging/);
    await buyer.press('Close the round with this result');
    await buyer.sees(/: £80,000 is binding\./);
    await stranger.goTo(page);
    await stranger.sees(/^Pledging closed on/);
    await stranger.sees('Of £100,000, £80,000 is firm, £0 waits on conditions, and £20,000 is missing.');
  });

  step('the public record holds together, as the browser finds for itself', async () => {
    const stranger = known('Stranger');
    await stranger.goTo(`${home}/log`);
    await stranger.press('Check it in this browser');
    await stranger.sees(/✓ \d+ entries recomputed here, and all fit\./);
  });
});

/** Under which letter the better idea goes, for ideas are agreed on without names. */
async function letterOf(chair: Person): Promise<string> {
  await openTask(chair, /^Agree the scores that differ/);
  await chair.reads('Agree the scores');
  const box = chair.main.getByRole('region', { name: /./ }).filter({ has: chair.page.locator('#cell') });
  const [cell = '', text = ''] = [await chair.main.locator('#cell').textContent(), await box.first().innerText()].map((part) => part ?? '');
  const letter = /\b[A-Z]\b/.exec(cell)?.[0] ?? '';
  const other = letter === 'A' ? 'B' : 'A';
  return text.includes(LISTEN.title) ? letter : other;
}
