// What a supplier does: begins an idea, writes it section by section, checks it and sends it.
import { expect } from '@jest/globals';
import type { Person } from './person.ts';

export interface Idea {
  readonly title: string;
  readonly price: string;
  readonly claim: string;
}

/** @returns the address of the idea, without its host */
export async function beginIdea(supplier: Person, challenge: string): Promise<string> {
  await supplier.follow('Challenges');
  await supplier.follow(challenge, supplier.main);
  await supplier.reads(challenge);
  await supplier.follow('Start your idea');
  await supplier.reads('Send an idea');
  await supplier.press('Start your idea');
  await supplier.sees(/^You have completed 0 of 6 sections/);
  return new URL(supplier.page.url()).pathname;
}

async function next(supplier: Person, section: string, write: () => Promise<void>): Promise<void> {
  await supplier.reads(section);
  await write();
  await supplier.press('Save and continue');
}

export async function writeIdea(supplier: Person, home: string, { title, price, claim }: Idea): Promise<void> {
  await supplier.goTo(`${home}/about`);
  await next(supplier, 'About your idea and your team', async () => {
    await supplier.write('Title of your idea', title);
    await supplier.write('Summary', `${title}, told so that a resident understands it.`);
  });
  await next(supplier, 'What you would do', async () => {
    await supplier.write('What would you do, and how?', 'We listen to the road from the bin lorries and rank every patch each week.');
    await supplier.choose(/^6: /);
    await supplier.write('What proves that level?', 'Units on three lorries ran for ten weeks last winter.');
  });
  await next(supplier, 'What changes for residents', async () => {
    await supplier.write('What changes for residents?', 'Crews return before the hole does.');
    await supplier.write('What you expect to reach', claim);
    await supplier.write('What supports this figure', 'A trial in one borough over one winter.');
  });
  await next(supplier, 'Evidence and risks', async () => {
    await supplier.write('What shows that it works?', 'In the trial 71 per cent of later failures were in the top fifth of the list.');
    await supplier.write('What could go wrong, and what would you do then?', 'Few readings on farm lanes; we would add a van there.');
  });
  await next(supplier, 'The smallest first step', () =>
    supplier.write('What is the smallest first step that would show whether it works?', 'Two lorries for four weeks on one round.'),
  );
  await next(supplier, 'Cost', async () => {
    await supplier.write('What would the pilot cost?', price);
    await supplier.choose('A fixed price');
    await supplier.write('Why do the lines not add up to the price?', 'It is one sum for the whole of the work.');
  });
  await supplier.reads('Check your answers and send');
}

/** @returns the fingerprint on the receipt */
export async function send(supplier: Person, button: 'Send your idea' | 'Send the new version'): Promise<string> {
  await supplier.press(button);
  await supplier.reads('Your idea is sent');
  await supplier.sees(/^Receipt for version \d+$/);
  return fingerprint(supplier);
}

export async function fingerprint(supplier: Person): Promise<string> {
  const text = (await supplier.main.locator('code.site-hash').first().textContent()) ?? '';
  expect(text).toMatch(/^(sha256:)?[0-9a-f]{64}$/);
  return text;
}
