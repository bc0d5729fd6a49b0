// Makes questions out of the schema: every field of every object that has an id, and every list in every order, by every filter, page by page.
import { readFile } from 'node:fs/promises';
import { buildSchema, getNamedType, isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isUnionType, parse } from 'graphql';
import { LIMITS, measure } from '../../apps/api/dist/platform/graphql/limits.js';

const SCHEMA = new URL('../../libs/contract/schema.graphql', import.meta.url);
/** Well below what the server takes, so that a list that grows by one stays within. */
const MOST = { cost: LIMITS.cost * 0.8, characters: 5_000, aliases: 12 };
const DEEPEST = 2;

export const theSchema = async () => buildSchema(await readFile(SCHEMA, 'utf8'));

/** Asks by their ids for all fields of objects. @param ids by the name of their type */
export function objectDocuments(schema, ids) {
  return Object.entries(ids).flatMap(([type, all]) => {
    const shapes = shapesOf(schema, schema.getType(type), (inner) => `query ($id: ID!) { node(id: $id) { ... on ${type} { __typename ${inner} } } }`);
    return all.flatMap((id) => shapes.map((query, turn) => ({ name: `${type} ${turn}`, query, variables: { id } })));
  });
}

/** Asks for root fields that need nothing, in full. */
export function rootDocuments(schema) {
  return rootFields(schema).filter((field) => needs(field).length === 0).flatMap((field) => {
    const type = getNamedType(field.type);
    return shapesOf(schema, type, (inner) => `{ ${field.name} ${inner ? `{ ${inner} }` : ''} }`).map((query, turn) => ({ name: `${field.name} ${turn}`, query, variables: {} }));
  });
}

/** Each value of each argument of each root field, each order, each filter; what needs more than one argument has the others from `values` too. */
export function searchDocuments(schema, values, isFull) {
  const asked = rootFields(schema).flatMap((field) => callsOf(schema, field, values, isFull).map((call) => ({ name: field.name, call })));
  const documents = [];
  for (const [name, calls] of Map.groupBy(asked, ({ name }) => name)) {
    const { type } = schema.getQueryType().getFields()[name];
    const inner = flat(schema, getNamedType(type));
    // One wrong value must not hide the answers to the others, which GraphQL gives only of fields that may be null; lists are refused for nobody.
    const together = isNonNullType(type) && !getNamedType(type).name.endsWith('Connection') ? 1 : MOST.aliases;
    for (let from = 0; from < calls.length; from += together) {
      const query = `{ ${calls.slice(from, from + together).map(({ call }, turn) => `a${turn}: ${name}(${call}) ${inner}`).join(' ')} }`;
      documents.push(...(fits(schema, query) ? [{ name: `${name} by`, query, variables: {} }] : calls.slice(from, from + together).map(({ call }) => ({ name: `${name} by`, query: `{ ${name}(${call}) ${inner} }`, variables: {} }))));
    }
  }
  return documents;
}

/** First pages whose cursors are to be followed. */
export function pagedDocuments(schema) {
  return rootFields(schema).filter((field) => field.args.some(({ name }) => name === 'after') && needs(field).length === 0).map(({ name, type }) => {
    const inner = flat(schema, getNamedType(type));
    return { name: `${name} pages`, field: name, query: `query ($after: String) { ${name}(first: 2, after: $after) ${inner} }`, variables: {} };
  });
}

const rootFields = (schema) => Object.values(schema.getQueryType().getFields()).filter(({ name }) => !['node', 'nodes', 'rateLimit'].includes(name));
const needs = (field) => field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);

function callsOf(schema, field, values, isFull) {
  const args = field.args.filter(({ name }) => name !== 'first' && name !== 'after');
  const base = needs(field).map((arg) => ({ arg, texts: textsOf(arg.name, arg.type, values) }));
  if (base.some(({ texts }) => texts.length === 0)) return [];
  const fixed = (without) => base.filter(({ arg }) => arg !== without).map(({ arg, texts }) => `${arg.name}: ${texts[0]}`);
  const first = field.args.some(({ name }) => name === 'first') ? ['first: 100'] : [];
  const single = args.flatMap((arg) => textsOf(arg.name, arg.type, values).map((text) => [...first, ...fixed(arg), `${arg.name}: ${text}`]));
  const orders = args.filter(({ type }) => isEnumType(getNamedType(type)) && !isListType(type));
  const crossed = isFull ? orders.flatMap((order) => textsOf(order.name, order.type, values).flatMap((text) => args.filter((arg) => arg !== order).flatMap((arg) => textsOf(arg.name, arg.type, values).map((other) => [...first, ...fixed(null), `${order.name}: ${text}`, `${arg.name}: ${other}`])))) : [];
  return [...new Set([...single, ...crossed].map((parts) => [...new Set(parts)].join(', ')))];
}

/** Values of an argument, as they are written in a document. */
function textsOf(name, type, values) {
  const named = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const wrap = (texts) => (isList ? texts.map((text) => `[${text}]`) : texts);
  if (isEnumType(named)) return wrap(named.getValues().map((value) => value.name));
  if (isInputObjectType(named)) {
    if (Object.values(named.getFields()).some((field) => isNonNullType(field.type) && field.defaultValue === undefined)) return [];
    return wrap(Object.values(named.getFields()).flatMap((field) => textsOf(field.name, field.type, values).map((text) => `{ ${field.name}: ${text} }`)));
  }
  if (named.name === 'Boolean') return ['true', 'false'];
  return wrap((values[name] ?? values[named.name] ?? []).map((value) => JSON.stringify(value)));
}

/** Every field of a type in as few documents as the limits allow, each field as deep as it goes. */
function shapesOf(schema, type, wrap) {
  if (!isCompositeType(type)) return [wrap('')];
  const parts = [leavesOf(type).join(' '), ...branchesOf(type).map((field) => deepest(schema, field, wrap)).filter(Boolean)].filter(Boolean);
  const documents = [];
  let held = [];
  for (const part of parts) {
    if (held.length > 0 && !fits(schema, wrap([...held, part].join(' ')))) {
      documents.push(wrap(held.join(' ')));
      held = [];
    }
    held.push(part);
  }
  return held.length > 0 ? [...documents, wrap(held.join(' '))] : documents;
}

function deepest(schema, field, wrap) {
  for (let depth = DEEPEST; depth >= 0; depth -= 1) {
    for (const first of [20, 5, 2]) {
      const text = branch(schema, field, depth, first);
      if (text === '' || fits(schema, wrap(text))) return text;
    }
  }
  throw new Error(`Too much even at its least: ${field.name}`);
}

function branch(schema, field, depth, first) {
  const inner = select(schema, getNamedType(field.type), depth, first);
  return inner === '' ? '' : `${field.name}${field.args.some(({ name }) => name === 'first') ? `(first: ${first})` : ''} { ${inner} }`;
}

function select(schema, type, depth, first) {
  if (isInterfaceType(type) || isUnionType(type)) return '__typename';
  const isPage = type.name.endsWith('Connection');
  const branches = isPage || depth > 0 ? branchesOf(type) : [];
  // A page is no step of its own, and its edges hold what its nodes hold.
  const deeper = branches.map((field) => (isPage && field.name === 'edges' ? 'edges { cursor }' : branch(schema, field, isPage ? depth : depth - 1, first)));
  return ['__typename', ...leavesOf(type), ...deeper.filter(Boolean)].join(' ');
}

const isAskable = (field) => needs(field).length === 0;
const leavesOf = (type) => (type.getFields ? Object.values(type.getFields()).filter((field) => isAskable(field) && !isCompositeType(getNamedType(field.type))).map(({ name }) => name) : []);
const branchesOf = (type) => (type.getFields ? Object.values(type.getFields()).filter((field) => isAskable(field) && isCompositeType(getNamedType(field.type))) : []);

/** Enough to see what is in a list, in which order, and how many. */
const flat = (schema, type) => (isCompositeType(type) ? `{ ${select(schema, type, 0, 20)} }` : '');

function fits(schema, query) {
  if (query.length > MOST.characters) return false;
  const document = parse(query, { noLocation: true });
  const found = measure(schema, document, document.definitions[0], {});
  return found.cost <= MOST.cost && found.depth <= LIMITS.depth && found.aliases <= LIMITS.aliases && tokensOf(query) <= LIMITS.tokens * 0.9;
}

const tokensOf = (query) => query.match(/[\w$]+|"[^"]*"|[{}()[\]:!]|\.\.\./gu)?.length ?? 0;
