// What councils do with a problem that several of them have: write it down, share it, join with own figures, show evidence, make it a challenge.
import { openTask } from './panel.ts';
import type { Person } from './person.ts';

/** @returns the address of the problem, without its host */
export async function writeProblem(buyer: Person, title: string, place: string): Promise<string> {
  await buyer.goTo('/work');
  await buyer.follow('Write a problem down', buyer.main);
  await buyer.reads('Write a problem down');
  await buyer.write('What goes wrong, in a few words?', title);
  await buyer.pick('In which service?', 'ROADS_REPAIR');
  await buyer.pick('Where?', place);
  await buyer.write('What happens?', 'A third of what we mend is broken again before the winter ends.');
  await buyer.write('Whom does it affect, and how?', 'Everybody who rides a bicycle on the side of the road.');
  await buyer.write('What does it cost your council in a year?', '340000');
  await buyer.write('How do you know the cost?', 'Works orders of the last financial year');
  await buyer.press('Write it down');
  await buyer.reads(title);
  return new URL(buyer.page.url()).pathname;
}

/** Pages about a problem carry its title too, so only the address tells that a step is done. */
async function isBackOn(buyer: Person, path: string): Promise<void> {
  await buyer.page.waitForURL(({ pathname }) => pathname === path);
}

export async function share(buyer: Person): Promise<void> {
  const problem = new URL(buyer.page.url()).pathname;
  await buyer.follow('Share it with everybody', buyer.main);
  await buyer.reads('Share the problem');
  await buyer.press('Share the problem');
  await isBackOn(buyer, problem);
}

export async function haveItToo(buyer: Person, problem: string, { place, pounds }: { place: string; pounds: string }): Promise<void> {
  await buyer.goTo(problem);
  await buyer.follow('We have this too', buyer.main);
  await buyer.reads('We have this too');
  await buyer.pick('Where?', place);
  await buyer.write('What does it cost your council in a year?', pounds);
  await buyer.write('How do you know the cost?', 'Claims and works orders');
  await buyer.press('Say that we have it too');
  await isBackOn(buyer, problem);
}

/** A survey on the problem that the person looks at. */
export async function addFigure(buyer: Person, title: string, percent: string): Promise<void> {
  await buyer.follow('none yet', buyer.main);
  await buyer.reads('Evidence');
  await buyer.follow('Write down a figure');
  await buyer.reads('Write down a figure');
  await buyer.write('What was measured, in the words of the source', title);
  await buyer.write('The figure', percent);
  await buyer.write('How many took part (optional)', '812');
  await buyer.write('First day it speaks of', '2026-02-01');
  await buyer.write('Last day it speaks of', '2026-02-28');
  await buyer.write('How it was found out', 'Letters to a random sample of addresses.');
  await buyer.write('Who published it, and where', 'Example survey of residents 2026, table 3');
  await buyer.press('Show this figure');
  await buyer.reads('Evidence');
  await buyer.sees(title);
}

/** Invites all other councils that have the problem. */
export async function makeChallenge(buyer: Person, problem: string): Promise<void> {
  await buyer.goTo(problem);
  await buyer.follow('Turn it into a challenge', buyer.main);
  await buyer.reads('Turn the problem into a challenge');
  await buyer.press('Make it a challenge');
  await buyer.sees(/^You have completed \d of 8 sections/);
}

/** Ends on the page of the challenge. */
export async function takePart(buyer: Person): Promise<void> {
  await openTask(buyer, /^Answer the invitation to join/);
  await buyer.reads('Invitation to a challenge');
  await buyer.press('Accept and take part');
  await buyer.sees('Who takes part, and where');
}
