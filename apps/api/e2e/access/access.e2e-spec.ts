// Every root field against every kind of caller, as the reviewed table says.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Asker } from '@moothall/testing/asking';
import { isRecord, listen } from '@moothall/testing/asking';
import { getNamedType, type GraphQLField, isLeafType } from 'graphql';
import { PanelPresence } from '../../src/evaluation/panel-presence.ts';
import { LiveFeed } from '../../src/journal/live-feed.ts';
import { AccessRules } from '../../src/platform/graphql/access.ts';
import { schemaOf } from '../setup/printed-schema.ts';
import { useApi } from '../setup/start-api.ts';
import { ACCESS_TABLE, type Row } from './access-table.ts';
import { type AccessWorld, accessWorld, ACTORS } from './access-world.ts';

const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];
/** What a caller is told who may call: to read again, to mend the input, to wait. */
const ANSWERED = [undefined, 'CONFLICT', 'BAD_USER_INPUT'];

const api = useApi();
let world: AccessWorld;
beforeAll(async () => {
  world = await accessWorld(api);
});

const rootFields = (): [string, GraphQLField<unknown, unknown>][] =>
  [schemaOf(api.app).getQueryType(), schemaOf(api.app).getMutationType(), schemaOf(api.app).getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [`${type?.name}.${field.name}`, field]),
  );

/** A document that asks for nothing but whether there is an answer. */
function documentFor(name: string, field: GraphQLField<unknown, unknown>): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const kind = name.split('.')[0]?.toLowerCase();
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind}${variables ? ` (${variables})` : ''} { ${field.name}${args ? `(${args})` : ''}${selection} }`;
}

function signOf(answer: Answer, fieldName: string): string {
  const code = answer.codes[0];
  if (code !== undefined && REFUSED.includes(code)) return '-';
  if (!ANSWERED.includes(code)) return `[${code}: ${answer.errors[0]?.message}]`;
  return code === undefined && answer.at(fieldName) === null ? '-' : '+';
}

/** A subscription is granted when the server begins to listen, and refused when it says so. */
async function signOfSubscription(asker: Asker, document: string, variables: object): Promise<string> {
  const listening = () => api.app.get(LiveFeed).size + api.app.get(PanelPresence).size;
  const before = listening();
  const heard = await listen(api.address, document, variables, asker.credentials);
  const refused = heard.next().then(
    (first) => !(isRecord(first) && isRecord(first['payload']) && isRecord(first['payload']['data'])),
    () => false,
  );
  let answered: boolean | null = null;
  void refused.then((value) => (answered = value));
  while (answered === null && listening() <= before) await new Promise((resolve) => setImmediate(resolve));
  heard.close();
  // Whoever comes next is counted from here.
  while (listening() > before) await new Promise((resolve) => setImmediate(resolve));
  return answered ? '-' : '+';
}

async function signsOf(name: string, field: GraphQLField<unknown, unknown>, row: Row): Promise<string> {
  const document = documentFor(name, field);
  const signs: string[] = [];
  for (const actor of ACTORS) {
    const variables = row.with?.(world.facts) ?? {};
    const asker = world.actors[actor].twin();
    if (name.startsWith('Subscription')) signs.push(await signOfSubscription(asker, document, variables));
    else signs.push(signOf(await asker.ask(document, variables), field.name));
  }
  return signs.join('');
}

describe('the access table', () => {
  it('has a row for each root field, and no row too many', () => {
    expect(Object.keys(ACCESS_TABLE).toSorted()).toEqual(rootFields().map(([name]) => name).toSorted());
  });

  it('has a sign for each actor', () => {
    expect(Object.entries(ACCESS_TABLE).filter(([, row]) => !new RegExp(`^[+-]{${ACTORS.length}}$`, 'u').test(row.who))).toEqual([]);
  });

  it('knows no field that declares no rule', () => {
    const rules = api.app.get(AccessRules).all();
    expect(rules.filter((field) => field.rule === null)).toEqual([]);
    expect(rules.map((field) => `${field.kind}.${field.name}`).toSorted()).toEqual(rootFields().map(([name]) => name).toSorted());
  });
});

describe('each root field', () => {
  it.each(Object.entries(ACCESS_TABLE))('%s is open to those in the table alone', async (name, row) => {
    const field = rootFields().find(([one]) => one === name)?.[1];
    if (!field) throw new Error(`There is no ${name} any more: take its row out of the table`);
    expect(await signsOf(name, field, row)).toBe(row.who);
  });
});
