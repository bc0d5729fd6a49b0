// What somebody does who pledges: six questions, a check in plain words, and the promise itself.
import type { Person } from './person.ts';

export interface Promised {
  readonly solution: string;
  readonly organisation: string;
  readonly pounds: string;
  readonly condition: (person: Person) => Promise<void>;
}

/** Goes up to the check. @returns the condition in the words of the preview */
export async function prepare(person: Person, { solution, organisation, pounds, condition }: Promised): Promise<string> {
  await person.goTo(`/solutions`);
  await person.follow(solution, person.main);
  await person.reads(solution);
  await person.follow('Pledge', person.main);
  await person.choose(organisation);
  await person.press('Continue');
  await person.choose(/^Money/);
  await person.press('Continue');
  await person.write('How much?', pounds);
  await person.press('Continue');
  await person.main.getByRole('heading', { name: 'On which conditions does it hold?' }).waitFor();
  await condition(person);
  await person.press('Continue');
  await person.write('What lets you commit your organisation?', 'Decision of the board of 12 May, line 4711.');
  await person.press('Continue');
  await person.reads('Check your pledge');
  return answerTo(person, 'Condition');
}

export async function answerTo(person: Person, question: string): Promise<string> {
  const row = person.main.locator('.govuk-summary-list__row').filter({ has: person.page.getByText(question, { exact: true }) });
  return (await row.locator('.govuk-summary-list__value').innerText()).trim();
}

export async function onlyIfTotal(person: Person, pounds: string): Promise<void> {
  await person.choose('The pledges reach an amount');
  await person.write('Amount', pounds);
  await person.press('Add this condition');
  await person.main.getByRole('status').filter({ hasText: pounds.replace(/(\d)(\d{3})$/, '$1,$2') }).waitFor();
}

export async function onlyIfJoined(person: Person, organisation: string): Promise<void> {
  await person.choose('A certain organisation takes part');
  await person.main.getByLabel('Organisation', { exact: true }).selectOption({ label: organisation });
  await person.press('Add this condition');
  await person.main.getByRole('status').filter({ hasText: organisation }).waitFor();
}
