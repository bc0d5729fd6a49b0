// Somebody at a browser of their own: signs up or in, goes places, and writes to the boxes by their labels.
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** Long, because the machine may be busy; nothing waits longer than it must. */
export const PATIENCE = 45_000;

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export class Person {
  private constructor(
    readonly account: Account,
    readonly address: string,
    private readonly context: BrowserContext,
    private shown: Page,
  ) {}

  static async arrive(browser: Browser, address: string, account: Account): Promise<Person> {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    context.setDefaultTimeout(PATIENCE);
    return new Person(account, address, context, await context.newPage());
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

  async signUp(next?: string): Promise<void> {
    await this.goTo(next ? `/sign-up?next=${encodeURIComponent(next)}` : '/sign-up');
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
  async write(label: string | RegExp, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('textbox', { name: label, exact: true }).or(within.getByLabel(label, { exact: true })).first().fill(text);
  }

  async choose(label: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(label, { exact: typeof label === 'string' }).check();
  }

  async press(button: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  async follow(link: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('link', { name: link, exact: typeof link === 'string' }).first().click();
  }

  /** Waits for a page by its heading. */
  async reads(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Waits for words anywhere in the main part. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.locator('#main-content').getByText(text).first().waitFor();
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
