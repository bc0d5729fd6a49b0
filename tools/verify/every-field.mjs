// Makes questions out of the schema itself: every root query, and below it every field that can be reached within a few steps.
import { getNamedType, isCompositeType, isInterfaceType, isNonNullType, isUnionType, buildSchema } from 'graphql';
import { readFile } from 'node:fs/promises';

const SCHEMA = new URL('../../libs/contract/schema.graphql', import.meta.url);
/** As deep as the limits of the API let us ask. */
const DEPTHS = [5, 4, 3, 2, 1];
const MOST_FIELDS = 220;

/** Root queries with values for what they need; those whose arguments nobody could give are left out and named. */
export async function documentsFor(address, world) {
  const schema = buildSchema(await readFile(SCHEMA, 'utf8'));
  const proposals = world.suppliers.map((one) => one.proposal);
  const given = { id: [world.challengeId, ...proposals, world.buyer.organisation], ids: [[world.challengeId, ...proposals]], challengeId: [world.challengeId], query: ['canary'], code: ['E10000007'] };
  const documents = [];
  for (const field of Object.values(schema.getQueryType().getFields())) {
    const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const wanted = field.args.filter((arg) => needed.includes(arg) || arg.name === 'id' || arg.name === 'query');
    if (needed.some((arg) => !(arg.name in given))) continue;
    const values = wanted.filter((arg) => arg.name in given);
    const most = Math.max(1, ...values.map((arg) => given[arg.name].length));
    for (let turn = 0; turn < most; turn += 1) {
      const variables = Object.fromEntries(values.map((arg) => [arg.name, given[arg.name][turn % given[arg.name].length]]));
      const declared = values.length > 0 ? `(${values.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')})` : '';
      const passed = values.length > 0 ? `(${values.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
      const queries = DEPTHS.map((depth) => `query${declared} { ${field.name}${passed} ${select(schema, getNamedType(field.type), depth, { left: MOST_FIELDS })} }`);
      documents.push({ name: `${field.name} ${turn}`, query: await deepest(address, queries, variables), variables });
    }
  }
  return documents;
}

async function deepest(address, queries, variables) {
  for (const query of queries) {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    if (answer.status === 429) await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    if (answer.status !== 400) return query;
    if (!/limit|token/i.test(await answer.clone().text())) throw new Error(`A question is wrong: ${await answer.text()} ${query}`);
  }
  throw new Error(`Too much even at its least: ${queries.at(-1)}`);
}

/** Proposals and what leads to them first: their texts must never be cut off by the limit. */
function select(schema, type, depth, budget) {
  if (!isCompositeType(type)) return '';
  if (isInterfaceType(type) || isUnionType(type)) {
    // Types that share the name of a field disagree about what it is, so only proposals are asked for in full.
    const proposal = schema.getPossibleTypes(type).find((one) => one.name === 'Proposal');
    return `{ __typename ${proposal ? `... on Proposal ${select(schema, proposal, depth, budget)}` : ''} }`;
  }
  const fields = Object.values(type.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const branches = depth > 1 ? fields.filter((field) => isCompositeType(getNamedType(field.type)) && field.name !== 'edges').toSorted((one, other) => rank(other) - rank(one)) : [];
  const said = leaves.map((field) => field.name);
  budget.left -= leaves.length;
  for (const field of branches) {
    if (budget.left <= 0) break;
    const inner = select(schema, getNamedType(field.type), depth - 1, budget);
    if (inner) said.push(`${field.name}${field.args.some((arg) => arg.name === 'first') ? '(first: 5)' : ''} ${inner}`);
  }
  return said.length > 0 ? `{ __typename ${said.join(' ')} }` : '';
}

function rank(field) {
  return /proposal/i.test(`${field.name} ${getNamedType(field.type).name}`) ? 2 : /nodes|challenge|scoresheet|item/i.test(field.name) ? 1 : 0;
}
