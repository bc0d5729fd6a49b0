// Somebody who never touches a mouse: everything is reached with Tab and done with the keys.
import type { Locator } from 'playwright-core';
import { Person } from './person.ts';

/** More stops than any page has. */
const STOPS = 400;

export class KeyboardPerson extends Person {
  override async write(label: string, text: string, within: Parameters<Person['write']>[2] = this.main): Promise<void> {
    await this.reach(within.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  override async choose(label: string | RegExp, within: Parameters<Person['choose']>[1] = this.main): Promise<void> {
    const wanted = within.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
    await this.reach(wanted, true);
    if (await isFocused(wanted)) await this.page.keyboard.press('Space');
    // In a group of radios the arrows move and choose.
    while (!(await wanted.isChecked())) await this.page.keyboard.press('ArrowDown');
  }

  override async press(button: string | RegExp, within: Parameters<Person['press']>[1] = this.main): Promise<void> {
    await this.reach(within.getByRole('button', { name: button, exact: typeof button === 'string' }));
    await this.page.keyboard.press('Enter');
  }

  override async follow(link: string | RegExp, within: Parameters<Person['follow']>[1] = this.page): Promise<void> {
    await this.reach(this.linkIn(within, link));
    await this.page.keyboard.press('Enter');
  }

  /** @param orItsGroup a radio of the same question is near enough */
  private async reach(wanted: Locator, orItsGroup = false): Promise<void> {
    await wanted.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      if ((await isFocused(wanted)) || (orItsGroup && (await isInGroup(wanted)))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`No way to ${String(wanted)} with the keyboard`);
  }
}

function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => document.activeElement === element);
}

function isInGroup(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => {
    const here = document.activeElement;
    return element instanceof HTMLInputElement && here instanceof HTMLInputElement && element.type === 'radio' && here.type === 'radio' && here.name === element.name;
  });
}
