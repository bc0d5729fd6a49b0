// Looks at every page of the people who work with the site, with the demo content, and sees that no page is left out.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Address, publicAddresses, workAddresses } from './pages/addresses.ts';
import { ALL_PAGES, DemoSite, START } from './pages/demo-site.ts';

/** They answer with a file or lead on, and draw no page. */
const NO_PAGES = ['challenges.atom', 'organisations/:slug/challenges.atom', 'challenges/:slug/timeline.ics', 'challenges/:slug/questions.atom', 'challenges/:slug/questions.md', 'challenges/:slug/score', 'challenges/:slug/shortlist'];
/** The journey of the other spec comes here with a link from a letter. */
const BY_LETTER = ['notifications/stop/:token', 'invitations/:token'];

let site: DemoSite;
let everybodys: Address[];
let theirs: Address[];

beforeAll(async () => {
  site = await DemoSite.open();
  everybodys = await publicAddresses(site.strangers[0]!);
  theirs = await workAddresses(site.meet);
}, START);
afterAll(() => site?.close());

/** Nobody is at two pages at once. */
const byPerson = (addresses: readonly Address[]): Address[][] =>
  [...new Set(addresses.map(({ as }) => as))].map((person) => addresses.filter(({ as }) => as === person));

describe('every page', () => {
  it('is sound for the people who work with it', async () => {
    expect(await site.faultsOn(byPerson(theirs), async (address) => (await site.meet(address.as ?? '')).page)).toEqual({});
  }, ALL_PAGES);

  it('is looked at here', () => {
    const lists = ['routes', 'detail-routes', 'work-routes'].map((name) => readFileSync(new URL(`../src/app/${name}.tsx`, import.meta.url), 'utf8'));
    const routes = [...lists.join('').matchAll(/(?:page\(|path: )'([^'*]*)'/g)].map(([, route]) => route);
    const seen = new Set([...everybodys, ...theirs].map(({ route }) => route));
    const left = routes.filter((route) => route !== '/' && !seen.has(route ?? '') && ![...NO_PAGES, ...BY_LETTER].includes(route ?? ''));
    expect(left).toEqual([]);
  });
});
