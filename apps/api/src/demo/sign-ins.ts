// The demo people a visitor should try, printed at start: those of demo/people.json of whom it says what they do.
import { readFileSync } from 'node:fs';
import { Found } from './found.ts';

export const DEMO_PASSWORD = 'moothall demo 2026';

export interface DemoSignIn {
  readonly name: string;
  readonly email: string;
  /** What the person does, in a few words. */
  readonly does: string;
}

export function demoSignIns(): DemoSignIn[] {
  const people: unknown = JSON.parse(readFileSync(new URL('../../demo/people.json', import.meta.url), 'utf8'));
  return new Found(people, 'people.json').list('people').flatMap((person) => {
    const does = person.maybeText('does');
    return does === null ? [] : [{ name: person.text('name'), email: person.text('email'), does }];
  });
}
