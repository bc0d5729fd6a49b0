// What a panel does: is appointed, declares interests, scores alone, agrees, and writes to everybody what led to it.
import type { Person } from './person.ts';

export type Marks = Readonly<Record<string, readonly number[]>>;

export async function appoint(buyer: Person, { account }: Person, role: 'Scorer' | 'Chair'): Promise<void> {
  await buyer.write('E-mail address', account.email);
  await buyer.choose(role);
  await buyer.press('Add to the panel');
  await buyer.main.getByRole('rowheader', { name: account.name }).waitFor();
}

export async function declareNothing(person: Person): Promise<void> {
  await openTask(person, /^Say whether you have a conflict of interest/);
  await person.reads('Declare your interests');
  await person.choose('No, in none of them');
  await person.press('Declare and go on');
  await person.reads('Score the ideas');
}

export async function declareInterest(person: Person, firm: string, others: readonly string[]): Promise<void> {
  await openTask(person, /^Say whether you have a conflict of interest/);
  await person.choose('Yes, in at least one');
  const about = (name: string) => person.main.getByRole('group', { name, exact: true }).first();
  for (const other of others) await person.choose('No interest', about(other));
  await person.choose(/^Financial/, about(firm));
  await person.choose(/^Direct/);
  await person.write('What is the interest?', 'I hold shares in this firm.');
  await person.press('Declare and go on');
  await person.reads('Score the ideas');
}

export async function openTask(person: Person, task: RegExp): Promise<void> {
  await person.goTo('/work');
  await person.follow(task, person.main);
}

/** Scores every idea on the list by its title, and sends. @param marks by the words an idea's title holds */
export async function scoreAll(person: Person, marks: Marks, why: string): Promise<void> {
  await openTask(person, /^Score the ideas/);
  await person.reads('Score the ideas');
  for (let rest = Object.keys(marks).length; rest > 0; rest -= 1) {
    if (rest === Object.keys(marks).length) await person.follow(/^(Idea|Proposal)? ?[A-Z]: /, person.main);
    const heading = person.page.getByRole('heading', { level: 1, name: new RegExp(Object.keys(marks).join('|')) });
    await heading.waitFor();
    const title = (await heading.textContent()) ?? '';
    const [word, values] = Object.entries(marks).find(([one]) => title.includes(one)) ?? ['', []];
    await scoreIdea(person, values, `${why} on ${word}`);
    await person.press(rest > 1 ? 'Save and go to the next idea' : /^Save and (review|go to the next idea)$/);
    if (rest > 1) await person.page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached' });
  }
  await person.reads('Review and send your scores');
  await person.sees('Every score is there.');
  await person.press('Send my scores');
  await person.sees(/^You sent your scores on/);
}

async function scoreIdea(person: Person, values: readonly number[], why: string): Promise<void> {
  for (const [index, name] of ['Impact', 'Delivery'].entries()) {
    const cell = person.main.getByRole('region', { name, exact: true });
    await person.choose(new RegExp(`^${values[index]} – `), cell);
    await person.write('Why? Name what in the idea led to this score', `${why}: ${name.toLowerCase()} is shown by the trial.`, cell);
    await cell.getByText(/Saved at/).waitFor();
  }
}

/** Agrees every cell on a score, the largest difference first. */
export async function agreeAll(chair: Person, scoreOf: (cell: string) => string, cells: number): Promise<void> {
  await openTask(chair, /^Agree the scores that differ/);
  await chair.reads('Agree the scores');
  for (let left = cells; left > 0; left -= 1) {
    const heading = chair.main.locator('#cell');
    const cell = (await heading.textContent()) ?? '';
    await chair.choose(scoreOf(cell), chair.main.getByRole('group', { name: 'Agreed score' }));
    await chair.write('Reason', `The panel agreed on ${cell} after it had read the trial again.`);
    await chair.press('Agree and next');
    await chair.page.waitForFunction((before) => document.querySelector('#cell')?.textContent !== before, cell);
  }
  await chair.sees(/^Every score is agreed/);
}

export async function writeAssessments(chair: Person): Promise<void> {
  await chair.follow('Go on to the decision');
  await chair.reads('Decide the shortlist');
  const open = chair.main.getByRole('link', { name: /^Write / });
  for (let left = await open.count(); left > 0; left -= 1) {
    await chair.follow(/^Write /, chair.main);
    await chair.reads(/Assessment of/);
    await chair.write('What the idea did well', 'The trial is honest, and its measurements can be repeated by us.');
    await chair.write('What would have scored higher', 'A plan for the lanes that no bin lorry drives along.');
    await chair.press('Save the assessment');
    await chair.reads('Decide the shortlist');
  }
  await chair.sees('Every assessment is written.');
}

/** A second person approves, and the chair that it departs from the order by points. */
export async function carryShortlist(approver: Person, chair: Person): Promise<void> {
  await openTask(approver, /^Vote on the shortlist/);
  await approver.reads('Decide the shortlist');
  await approver.press('Approve the shortlist');
  await approver.sees(/approved, /);
  await openTask(chair, /^Vote on the shortlist/);
  await chair.write('Why is it right to depart from the order?', 'The lorries have no boxes before spring.');
  await chair.press('Approve the change of order');
  await chair.sees('Approved, not issued yet');
}
