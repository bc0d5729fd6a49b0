// Looks at every page of the site with the demo content, as the people who use it, in both languages and without a script.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Address, publicAddresses, workAddresses } from './pages/addresses.ts';
import { faultsOf } from './pages/look-at-page.ts';
import { Person } from './people/person.ts';
import { launchBrowser } from './setup/browser.ts';
import { Product } from './setup/product.ts';

const DEMO_PASSWORD = 'moothall demo 2026';
/** They answer with a file or lead on, and draw no page. */
const NO_PAGES = ['challenges.atom', 'organisations/:slug/challenges.atom', 'challenges/:slug/timeline.ics', 'challenges/:slug/questions.atom', 'challenges/:slug/questions.md', 'challenges/:slug/score', 'challenges/:slug/shortlist'];
/** The journey of the other spec comes here with a link from a letter. */
const BY_LETTER = ['notifications/stop/:token', 'invitations/:token'];
const START = 240_000;
const ALL_PAGES = 600_000;

let browser: Browser;
let product: Product;
let strangers: Person[];
let everybodys: Address[];
let theirs: Address[];
const people = new Map<string, Person>();

async function meet(email: string): Promise<Person> {
  const known = people.get(email);
  if (known) return known;
  const person = await Person.arrive(browser, product.address, { name: email, email, password: DEMO_PASSWORD });
  await person.signIn();
  people.set(email, person);
  return person;
}

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), Product.start({ DEMO: 'true' })]);
  const arrive = () => Person.arrive(browser, product.address, { name: 'Stranger', email: '', password: '' });
  strangers = await Promise.all(Array.from({ length: LANES }, arrive));
  everybodys = await publicAddresses(strangers[0]!);
  theirs = await workAddresses(meet);
}, START);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Two browsers at a time, one for each core: while one page is drawn, the other is looked at. */
const LANES = 2;

/** Each piece of work is done by one lane, from its beginning to its end. */
async function inLanes<Piece>(pieces: readonly Piece[], work: (piece: Piece, lane: number) => Promise<void>): Promise<void> {
  const left = [...pieces];
  const lane = async (number: number): Promise<void> => {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) await work(piece, number);
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
}

/** @returns the faults of each page that has any */
async function faultsOn(groups: readonly (readonly Address[])[], pageOf: (address: Address, lane: number) => Promise<Page>, prefix = ''): Promise<Record<string, string[]>> {
  const faulty: Record<string, string[]> = {};
  await inLanes(groups, async (addresses, lane) => {
    for (const address of addresses) {
      const path = prefix + (prefix && address.path === '/' ? '' : address.path);
      const faults = await faultsOf(await pageOf(address, lane), product.address, path, prefix === '').catch((error: unknown) => [String(error)]);
      if (faults.length > 0) faulty[`${address.as ?? 'anybody'} ${path}`] = faults;
    }
  });
  return faulty;
}

/** Nobody is at two pages at once. */
const byPerson = (addresses: readonly Address[]): Address[][] =>
  [...new Set(addresses.map(({ as }) => as))].map((person) => addresses.filter(({ as }) => as === person));

describe('a public page without a script', () => {
  it('is there as it is with one', async () => {
    const context = await browser.newContext({ baseURL: product.address, javaScriptEnabled: false });
    const bare = await Promise.all(Array.from({ length: LANES }, () => context.newPage()));
    const wanting: string[] = [];
    await inLanes(everybodys, async ({ path }, lane) => {
      await bare[lane]!.goto(path);
      const main = bare[lane]!.locator('#main-content');
      const [heading, text] = [await main.locator('h1').textContent(), await main.innerText()];
      if (!heading?.trim() || text.trim().length < heading.trim().length + 40) wanting.push(path);
    });
    await context.close();
    expect(wanting).toEqual([]);
  }, ALL_PAGES);

  it('searches and filters by its address', async () => {
    const context = await browser.newContext({ baseURL: product.address, javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto('/challenges');
    const all = await bare.locator('#main-content article').count();
    await bare.getByRole('searchbox', { name: 'Words' }).fill('gully');
    await bare.getByRole('button', { name: 'Show challenges' }).click();
    expect(new URL(bare.url()).searchParams.get('q')).toBe('gully');
    const titles = await bare.locator('#main-content article').allInnerTexts();
    expect([titles.length > 0, titles.length < all, titles[0]?.includes('Know the gully')]).toEqual([true, true, true]);
    await bare.goto('/problems');
    await bare.getByRole('searchbox', { name: 'Words' }).fill('tracks');
    await bare.getByRole('button', { name: 'Show problems' }).click();
    expect(await bare.locator('#main-content article').allInnerTexts()).toEqual([expect.stringContaining('Rubbish tipped on farm tracks')]);
    await bare.goto('/organisations');
    await bare.getByRole('searchbox', { name: 'Name' }).fill('kestrel');
    await bare.getByRole('button', { name: 'Search' }).click();
    expect(await bare.locator('#main-content').innerText()).toContain('Kestrel Sensing Ltd');
    expect(await bare.locator('#main-content').innerText()).not.toContain('Dalby Civil');
    await context.close();
  });
});

describe('every page', () => {
  it('is sound for the public in English', async () => {
    expect(await faultsOn(everybodys.map((one) => [one]), (_, lane) => Promise.resolve(strangers[lane]!.page))).toEqual({});
  }, ALL_PAGES);

  it('is sound for the public in Welsh', async () => {
    expect(await faultsOn(everybodys.map((one) => [one]), (_, lane) => Promise.resolve(strangers[lane]!.page), '/cy')).toEqual({});
  }, ALL_PAGES);

  it('is sound for the people who work with it', async () => {
    expect(await faultsOn(byPerson(theirs), async (address) => (await meet(address.as ?? '')).page)).toEqual({});
  }, ALL_PAGES);

  it('is looked at here', () => {
    const lists = ['routes', 'detail-routes', 'work-routes'].map((name) => readFileSync(new URL(`../src/app/${name}.tsx`, import.meta.url), 'utf8'));
    const routes = [...lists.join('').matchAll(/(?:page\(|path: )'([^'*]*)'/g)].map(([, route]) => route);
    const seen = new Set([...everybodys, ...theirs].map(({ route }) => route));
    const left = routes.filter((route) => route !== '/' && !seen.has(route ?? '') && ![...NO_PAGES, ...BY_LETTER].includes(route ?? ''));
    expect(left).toEqual([]);
  });
});
