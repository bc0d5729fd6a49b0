// What a council's people do before a challenge is open: found the council, invite colleagues, write, have it read, publish.
import type { Product } from '../setup/product.ts';
import type { Person } from './person.ts';

const DAY = 86_400_000;
export const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

export async function register(person: Person, name: string, kind: string): Promise<void> {
  await person.goTo('/account');
  await person.follow('Register an organisation');
  await person.reads('Register an organisation');
  await person.choose(kind);
  await person.write('Name in English', name);
  await person.write('What you do, in one or two sentences', `We are ${name}, and we exist only in a test.`);
  await person.press('Register');
  await person.reads(name);
}

export async function invite(buyer: Person, email: string, role: string): Promise<void> {
  await buyer.write('E-mail address', email);
  await buyer.choose(role);
  await buyer.press('Send the invitation');
  await buyer.sees(`We have sent an invitation to ${email}.`);
}

/** Comes with the link of the letter, makes an account and joins. */
export async function joinByLetter(person: Person, product: Product, council: string): Promise<void> {
  const [letter = ''] = await product.lettersTo(person.account.email);
  const [link] = /http:\/\/\S+\/invitations\/[\w-]+/.exec(letter.replace(/=\r?\n/g, '')) ?? [];
  if (!link) throw new Error(`The letter has no link:\n${letter}`);
  await person.goTo(link);
  await person.follow('Create an account', person.main);
  await person.reads('Create an account');
  await person.fillAccount();
  await person.reads(`Join ${council}`);
  await person.press(`Join ${council}`);
  await person.reads(council);
}

/** @returns the address of the challenge, without its host */
export async function beginChallenge(buyer: Person, title: string): Promise<string> {
  await buyer.follow('My work');
  await buyer.follow('Write a new challenge');
  await buyer.reads('Write a new challenge');
  await buyer.write('Title', title);
  await buyer.press('Begin the challenge');
  await buyer.sees('You have completed 0 of 8 sections');
  return new URL(buyer.page.url()).pathname.replace(/\/edit$/, '');
}

async function section(buyer: Person, name: string, write: () => Promise<void>): Promise<void> {
  await buyer.follow(name, buyer.main);
  await buyer.reads(name);
  await write();
  await buyer.press('Save and continue');
  await buyer.main.getByRole('heading', { name: /^You have completed/ }).waitFor();
}

export async function writeChallenge(buyer: Person): Promise<void> {
  await section(buyer, 'The problem', async () => {
    await buyer.write('Summary', 'More than a quarter of our repairs fail within three months.');
    await buyer.write('The problem', 'A quarter of what we mend is broken again within three months, and nobody knows which.');
    await buyer.pick('Theme', 'HIGHWAYS');
  });
  await section(buyer, 'Outcomes', async () => {
    await buyer.write('Outcomes you want', 'A repair that is still sound one winter later.');
    await buyer.write('What you do not want', 'Another app to report defects.');
  });
  await section(buyer, 'Indicators', () => writeIndicator(buyer));
  await section(buyer, 'Places', async () => {
    await buyer.write('Find a council area', 'Derbyshire');
    await buyer.press('Search');
    await buyer.press('Add Derbyshire');
    await buyer.main.getByRole('button', { name: 'Remove Derbyshire' }).waitFor();
  });
  await section(buyer, 'Route and budget', async () => {
    await buyer.write('The most you can spend', '120000');
    await buyer.write('Length of the pilot', '9');
  });
  await section(buyer, 'Dates', async () => {
    await buyer.writeDate('Engagement starts', inDays(-1));
    await buyer.writeDate('Last moment for questions', inDays(10));
    await buyer.writeDate('Closes for ideas', inDays(20));
    await buyer.writeDate('Shortlist planned by', inDays(60));
  });
  await section(buyer, 'Criteria and weights', () => writeCriteria(buyer));
  await section(buyer, 'Contact and terms', async () => {
    await buyer.write('E-mail address for questions', 'roads@council.example');
    await buyer.write('Terms', 'Readings are released under the Open Government Licence.');
  });
}

async function writeIndicator(buyer: Person): Promise<void> {
  await buyer.press('Add an indicator');
  await buyer.write('What is measured', 'Repairs that fail within 90 days');
  await buyer.write('Where it stands today', '27');
  await buyer.write('Target', '10');
  await buyer.write('Unit', '%');
  await buyer.write('Where the figure comes from', 'works orders, all depots');
}

async function writeCriteria(buyer: Person): Promise<void> {
  await buyer.press('Add a criterion');
  await buyer.press('Add another criterion');
  const group = (number: number) => buyer.main.getByRole('group', { name: `Criterion ${number}`, exact: true }).first();
  await group(2).waitFor();
  for (const [index, title] of ['Impact', 'Delivery'].entries()) {
    await buyer.write('Criterion', title, group(index + 1));
    await buyer.write('What earns a low and a high score', `5 is proven ${title.toLowerCase()}; 1 is a hope.`, group(index + 1));
  }
  const weights = buyer.main.getByRole('group', { name: 'Weights' });
  await buyer.write('Criterion 1', '60', weights);
  await buyer.write('Criterion 2', '40', weights);
  await buyer.sees('The weights add up to 100.');
}

/** After the deadline of a published challenge was moved, with a material reason. */
export async function amendBudget(buyer: Person, home: string): Promise<void> {
  await buyer.goTo(home);
  await buyer.follow('Change something that is published');
  await buyer.follow('Route and budget', buyer.main);
  await buyer.reads('Change: Route and budget');
  await buyer.write('The most you can spend', '150000');
  await buyer.write('Reason', 'The county added £30,000 to the pilot.');
  await buyer.choose('Yes, it is material');
  await buyer.writeDate('Closes for ideas', inDays(27));
  await buyer.press('See the difference');
  await buyer.reads('Check your change before you publish it');
  await buyer.sees('£150,000');
  await buyer.press('Publish this change');
  await buyer.sees('What was changed after publishing');
}
