// People made through the API, as real ones are.
import { Asker } from '../asking/index.ts';
import type { Sql } from '../database/index.ts';

/** Where a test takes place: a running API, its letters, and its database as the owner sees it. */
export interface World {
  readonly address: string;
  readonly sql: Sql;
  /** The letters sent to an address so far, oldest first. */
  lettersTo(email: string): Promise<string[]>;
}

/** Somebody signed in at a browser. */
export interface Person extends Pick<Asker, 'ask'> {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly browser: Asker;
  /** Where they live. */
  readonly world: World;
}

const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { viewer { person { id } } userErrors { code path message } }
}`;

const CREATE_KEY = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id } secret userErrors { code path message } }
}`;

let people = 0;

/** Nobody in particular. */
export function aVisitor(world: World): Asker {
  return new Asker(world.address);
}

/** Signs a new person up. */
export async function aPerson(world: World, name = 'Ada Example'): Promise<Person> {
  people += 1;
  const email = `person-${people}@people.example`;
  const password = `kettle amber seventeen ${people}`;
  const browser = aVisitor(world);
  // A test makes more people from one address than the limit on sign-ups allows.
  await world.sql.query(`delete from attempt where key like 'sign-up:%'`);
  const answer = await browser.ask(SIGN_UP, { input: { name, email, password } });
  const id = answer.done().text('signUp.viewer.person.id');
  return { id, name, email, password, browser, world, ask: (...given) => browser.ask(...given) };
}

/** A program with a key that an administrator makes for it. */
export async function aKey(administrator: Person, organisationId: string, scopes: readonly string[]): Promise<Asker & { readonly keyId: string }> {
  const input = { organisationId, name: 'A program', scopes };
  const answer = (await administrator.ask(CREATE_KEY, { input })).done();
  const asker = new Asker(administrator.browser.address, undefined, answer.text('createApiKey.secret'));
  return Object.assign(asker, { keyId: answer.text('createApiKey.apiKey.id') });
}
