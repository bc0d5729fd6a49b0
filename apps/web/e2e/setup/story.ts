// A story in steps that build on each other, with the people in it; after a step that failed the rest would only repeat its trouble.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { Person } from '../people/person.ts';
import { launchBrowser } from './browser.ts';
import { Product } from './product.ts';

const PASSWORD = 'correct horse battery staple';
/** The longest that one step may take on a busy machine. */
export const STEP = 240_000;

type Kind = Pick<typeof Person, 'arrive'>;

export class Story {
  private readonly people = new Map<string, Person>();
  private hasFailed = false;
  private told: { browser: Browser; product: Product } | undefined;

  async begin(environment: Record<string, string> = {}): Promise<void> {
    // A product that does not start leaves no browser behind.
    const product = await Product.start(environment);
    this.told = { product, browser: await launchBrowser() };
  }

  async end(): Promise<void> {
    await this.told?.browser.close();
    await this.told?.product.stop();
  }

  get product(): Product {
    return this.begun.product;
  }

  step(name: string, act: () => Promise<void>): void {
    it(
      name,
      async () => {
        if (this.hasFailed) throw new Error('An earlier step failed');
        try {
          await act();
        } catch (error) {
          this.hasFailed = true;
          await this.photograph();
          throw error;
        }
      },
      STEP,
    );
  }

  known(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`${name} has not arrived`);
    return person;
  }

  async arrive(name: string, Comer: Kind = Person, browsing: BrowserContextOptions = {}): Promise<Person> {
    const { browser, product } = this.begun;
    const person = await Comer.arrive(browser, product.address, { name, email: `${name.toLowerCase()}@people.example`, password: PASSWORD }, browsing);
    this.people.set(name, person);
    return person;
  }

  /** Makes an account too. */
  async newcomer(name: string): Promise<Person> {
    const person = await this.arrive(name);
    await person.signUp();
    return person;
  }

  private get begun(): { browser: Browser; product: Product } {
    if (!this.told) throw new Error('The story has not begun');
    return this.told;
  }

  /** What everybody saw when it went wrong, for whoever asks for it with E2E_PICTURES. */
  private async photograph(): Promise<void> {
    const folder = process.env['E2E_PICTURES'];
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    for (const [name, { page }] of this.people) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true }).catch(() => null);
  }
}
