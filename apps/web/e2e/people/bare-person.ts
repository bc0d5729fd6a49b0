// Somebody whose browser runs no script: pages are read and forms are sent as they come from the server.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Account, Person } from './person.ts';

export class BarePerson extends Person {
  static override arrive(browser: Browser, address: string, account: Account, browsing: BrowserContextOptions = {}): Promise<Person> {
    return super.arrive(browser, address, account, { ...browsing, javaScriptEnabled: false });
  }

  override async goTo(path: string): Promise<void> {
    await this.page.goto(this.address + path, { waitUntil: 'domcontentloaded' });
  }
}
