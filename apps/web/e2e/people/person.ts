// Somebody at a browser of their own: signs up or in, goes places, and writes to the boxes by their labels.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Long, because the machine may be busy; nothing waits longer than it must. */
export const PATIENCE = 45_000;

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

type Part = Page | Locator;
const exactly = (name: string | RegExp) => (typeof name === 'string' ? { exact: true } : {});

export class Person {
  constructor(
    readonly account: Account,
    readonly address: string,
    private readonly context: BrowserContext,
    private shown: Page,
  ) {}

  /** Each person has a browser of their own, with its own cookies. */
  static async arrive(browser: Browser, address: string, account: Account, browsing: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...browsing });
    context.setDefaultTimeout(PATIENCE);
    return new this(account, address, context, await context.newPage());
  }

  get page(): Page {
    return this.shown;
  }

  /** The tab is gone without a word, and another opens. */
  async killTab(): Promise<void> {
    const next = await this.context.newPage();
    await this.shown.close({ runBeforeUnload: false });
    this.shown = next;
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : this.address + path, { waitUntil: 'domcontentloaded' });
    await awake(this.page);
  }

  async signUp(): Promise<void> {
    await this.goTo('/sign-up');
    await this.fillAccount();
  }

  /** On the page where an account is made. */
  async fillAccount(): Promise<void> {
    await this.write('Your name', this.account.name);
    await this.write('E-mail address', this.account.email);
    await this.write('Password', this.account.password);
    await this.press('Create an account');
    await this.page.waitForURL((url) => url.pathname !== '/sign-up');
    await awake(this.page);
  }

  async signIn(): Promise<void> {
    await this.goTo('/sign-in');
    await this.write('E-mail address', this.account.email);
    await this.write('Password', this.account.password);
    await this.press('Sign in');
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await awake(this.page);
  }

  /** Writes into a box by its label. */
  async write(label: string, text: string, within: Part = this.main): Promise<void> {
    await within.getByLabel(label, { exact: true }).fill(text);
  }

  /** A radio or a checkbox. */
  async choose(label: string | RegExp, within: Part = this.main): Promise<void> {
    await within.getByLabel(label, exactly(label)).check();
  }

  async pick(label: string, option: string, within: Part = this.main): Promise<void> {
    await within.getByLabel(label, { exact: true }).selectOption(option);
  }

  async press(button: string | RegExp, within: Part = this.main): Promise<void> {
    await within.getByRole('button', { name: button, ...exactly(button) }).click();
  }

  async follow(link: string | RegExp, within: Part = this.page): Promise<void> {
    await this.linkIn(within, link).click();
  }

  /** Some links look like buttons and say that they are. */
  protected linkIn(within: Part, name: string | RegExp): Locator {
    const named = { name, ...exactly(name) };
    return within.getByRole('link', named).or(within.getByRole('button', named)).first();
  }

  /** Writes a date into its three boxes. */
  async writeDate(question: string, date: Date): Promise<void> {
    const boxes = this.main.getByRole('group', { name: question });
    await this.write('Day', String(date.getDate()), boxes);
    await this.write('Month', String(date.getMonth() + 1), boxes);
    await this.write('Year', String(date.getFullYear()), boxes);
  }

  get main(): Locator {
    return this.page.locator('#main-content');
  }

  /** Waits for a page by its heading. */
  async reads(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Waits for words anywhere in the main part. */
  async sees(text: string | RegExp): Promise<void> {
    await this.main.getByText(text).first().waitFor();
  }

  /** Looks again until something is there that another person or the clock must do first. */
  async looksUntil(path: string, text: string | RegExp): Promise<void> {
    const until = Date.now() + PATIENCE;
    do {
      await this.goTo(path);
      if ((await this.main.getByText(text).count()) > 0) return;
    } while (Date.now() < until);
    throw new Error(`${this.account.name} never saw "${String(text)}" on ${path}:\n${await this.main.innerText()}`);
  }

  /** Asks the API with the person's own session, for ids that no page shows. */
  async ask<Answer>(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.context.request.post(`${this.address}/graphql`, { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data: Answer; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(`${this.account.name} was answered: ${errors[0].message}`);
    return data;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** React has taken over what the server drew. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
}
