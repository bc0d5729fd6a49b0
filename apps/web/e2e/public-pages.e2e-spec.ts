// Looks at every public page of the site with the demo content, in both languages and without a script.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Address, publicAddresses } from './pages/addresses.ts';
import { ALL_PAGES, DemoSite, inLanes, LANES, START } from './pages/demo-site.ts';

let site: DemoSite;
let everybodys: Address[];

beforeAll(async () => {
  site = await DemoSite.open();
  everybodys = await publicAddresses(site.strangers[0]!);
}, START);
afterAll(() => site?.close());

describe('a public page without a script', () => {
  it('is there as it is with one', async () => {
    const context = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
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
    const context = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
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
  const pageOf = (_: Address, lane: number) => Promise.resolve(site.strangers[lane]!.page);

  it('is sound for the public in English', async () => {
    expect(await site.faultsOn(everybodys.map((one) => [one]), pageOf)).toEqual({});
  }, ALL_PAGES);

  it('is sound for the public in Welsh', async () => {
    expect(await site.faultsOn(everybodys.map((one) => [one]), pageOf, '/cy')).toEqual({});
  }, ALL_PAGES);
});
