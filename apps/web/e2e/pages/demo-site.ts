// The site with the demo content, a browser, and the people of the demo in it; for specs that look at many pages.
import type { Browser, Page } from 'playwright-core';
import { Person } from '../people/person.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Product } from '../setup/product.ts';
import type { Address } from './addresses.ts';
import { faultsOf } from './look-at-page.ts';

const DEMO_PASSWORD = 'moothall demo 2026';
/** Two browsers at a time, one for each core: while one page is drawn, the other is looked at. */
export const LANES = 2;
export const START = 240_000;
export const ALL_PAGES = 600_000;

export class DemoSite {
  private readonly people = new Map<string, Person>();

  private constructor(
    readonly browser: Browser,
    private readonly product: Product,
    readonly strangers: readonly Person[],
  ) {}

  static async open(): Promise<DemoSite> {
    const [browser, product] = await Promise.all([launchBrowser(), Product.start({ DEMO: 'true' })]);
    const arrive = () => Person.arrive(browser, product.address, { name: 'Stranger', email: '', password: '' });
    return new DemoSite(browser, product, await Promise.all(Array.from({ length: LANES }, arrive)));
  }

  get address(): string {
    return this.product.address;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }

  /** Signed in, the same person each time. */
  readonly meet = async (email: string): Promise<Person> => {
    const known = this.people.get(email);
    if (known) return known;
    const person = await Person.arrive(this.browser, this.address, { name: email, email, password: DEMO_PASSWORD });
    await person.signIn();
    this.people.set(email, person);
    return person;
  };

  /** @param groups pages within one are seen in turn, groups side by side @returns faults by page, none where all is well */
  async faultsOn(groups: readonly (readonly Address[])[], pageOf: (address: Address, lane: number) => Promise<Page>, prefix = ''): Promise<Record<string, string[]>> {
    const faulty: Record<string, string[]> = {};
    await inLanes(groups, async (addresses, lane) => {
      for (const address of addresses) {
        const path = prefix + (prefix && address.path === '/' ? '' : address.path);
        const faults = await faultsOf(await pageOf(address, lane), this.address, path, prefix === '').catch((error: unknown) => [String(error)]);
        if (faults.length > 0) faulty[`${address.as ?? 'anybody'} ${path}`] = faults;
      }
    });
    return faulty;
  }
}

/** Each piece of work is done by one lane, from its beginning to its end. */
export async function inLanes<Piece>(pieces: readonly Piece[], work: (piece: Piece, lane: number) => Promise<void>): Promise<void> {
  const left = [...pieces];
  const lane = async (number: number): Promise<void> => {
    for (let piece = left.shift(); piece !== undefined; piece = left.shift()) await work(piece, number);
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
}
