// What a council does that asks what matters most: draft, add options, open, close, decide.
import { inDays } from './buyer.ts';
import type { Person } from './person.ts';

interface Draft {
  readonly title: string;
  readonly method: 'Two at a time' | 'Vote on a budget';
  readonly question: string;
  readonly pounds?: string;
}

export interface WrittenOption {
  readonly title: string;
  readonly pounds?: string;
}

/** @returns the address of the consultation, without its host */
export async function draft(buyer: Person, { title, method, question, pounds }: Draft): Promise<string> {
  await buyer.goTo('/priorities');
  await buyer.follow('Ask what matters most', buyer.main);
  await buyer.reads('Ask what matters most');
  await buyer.write('Title', title);
  await buyer.choose(method);
  await buyer.press('Begin');
  await buyer.reads(title);
  await buyer.write('What do you ask?', question);
  await buyer.write('What will be done with the answers?', 'The cabinet reads them before it decides in March.');
  if (pounds) await buyer.write('Budget', pounds);
  await buyer.writeDate('Last day to answer', inDays(30));
  await save(buyer, 'Save the question');
  return new URL(buyer.page.url()).pathname.replace(/\/manage$/, '');
}

export async function addOption(buyer: Person, { title, pounds }: WrittenOption): Promise<void> {
  await buyer.write('What is it?', title);
  if (pounds) await buyer.write('Cost', pounds);
  await save(buyer, 'Add it');
}

export async function addProblem(buyer: Person, title: string): Promise<void> {
  await buyer.pick('A problem from the register (optional)', title);
  await save(buyer, 'Add it');
}

/** Presses a button and waits for the draft as it is then: forms begin anew with each version. */
async function save(buyer: Person, button: string): Promise<void> {
  const version = Number(await buyer.main.locator('input[name="version"]').first().inputValue());
  await buyer.press(button);
  await buyer.main.locator(`input[name="version"][value="${version + 1}"]`).first().waitFor({ state: 'attached' });
}

export async function open(buyer: Person): Promise<void> {
  await buyer.press('Open for answers');
  await buyer.sees('0 have answered so far');
}

/** @param voters how many the council sees to have answered */
export async function close(buyer: Person, home: string, voters: number): Promise<void> {
  await buyer.goTo(`${home}/manage`);
  await buyer.sees(`${voters} have answered so far`);
  await buyer.press('Close it now and count');
  await buyer.follow('See the result', buyer.main);
}

/** Answers pairs of a survey by one order of liking, and stops when they have answered enough. */
export async function votePairs(person: Person, home: string, liking: readonly string[], pairs: number): Promise<void> {
  await person.goTo(home);
  await person.sees('Choose one. Each answer is saved at once, and you can stop whenever you like.');
  for (let answered = 1; answered <= pairs; answered += 1) {
    const buttons = person.main.locator('.priority-pair button');
    const [left = '', right = ''] = (await buttons.allInnerTexts()).map((text) => text.trim());
    await buttons.nth(liking.indexOf(left) < liking.indexOf(right) ? 0 : 1).click();
    await person.sees(answered === 1 ? 'Saved. You have answered 1 pair.' : `Saved. You have answered ${answered} pairs.`);
  }
}

export async function castBallot(person: Person, home: string, projects: readonly string[]): Promise<void> {
  await person.goTo(home);
  for (const project of projects) await person.choose(project);
  await person.press('Cast your ballot');
  await person.sees('Your ballot is cast. You can change it below until the end.');
}
