// Operations made at random of the fields that words declared for read plans, with aliases, fragments, conditions and variables.
import fc from 'fast-check';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, isScalarType, isEnumType } from 'graphql';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What operations are made of. */
export interface Ingredients {
  readonly schema: GraphQLSchema;
  /** As `Type.field`. */
  readonly declared: readonly string[];
  readonly slugs: readonly string[];
  readonly ids: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly cursors: readonly string[];
}

const CONDITIONS = ['', '', '', '', '', '', ' @include(if: true)', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)', ' @include(if: $no)'];
const VARIABLES: Readonly<Record<string, string>> = { yes: 'Boolean!', no: 'Boolean = false', filter: 'ChallengeFilter', sort: 'ChallengeSort = NEWEST', first: 'Int = 3', after: 'String', slug: 'String', id: 'ID' };

/** Only the variables that are used may be named. */
function named(body: string): string {
  const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`, 'u').test(body));
  return `query Random${used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''} ${body}`;
}

/** @param facts those that are equal for everybody; every second operation asks for nothing else */
export function operations(all: Ingredients, facts: readonly string[]): fc.Arbitrary<Operation> {
  return fc.constantFrom(all, { ...all, declared: facts }).chain(operation);
}

function operation(from: Ingredients): fc.Arbitrary<Operation> {
  const variables = fc.record({
    yes: fc.constant(true),
    filter: filters(from),
    sort: fc.constantFrom('NEWEST', 'CLOSING_SOONEST'),
    first: fc.constantFrom(1, 2, 5, 20, 100),
    after: fc.constantFrom(null, null, null, null, null, ...from.cursors),
    slug: fc.constantFrom(...from.slugs, 'no-such-challenge'),
    id: fc.constantFrom(null, null, ...from.ids),
  });
  const query = fc
    .array(fc.oneof(rootList(from), rootOne(from), rootNamed(from)), { minLength: 1, maxLength: 3 })
    .map((roots) => named(`{ __typename ${roots.map((root, index) => `r${index}: ${root}`).join(' ')} }`));
  return fc.record({ query, variables });
}

function filters({ places }: Ingredients): fc.Arbitrary<object | null> {
  const filter = fc.record(
    {
      query: fc.constantFrom('', 'pothole', 'word7', 'repairs OR word1', '"about word3" -pothole', 'zzz', 'the'),
      places: fc.subarray([...places], { maxLength: 3 }),
      nations: fc.subarray(['ENGLAND', 'WALES', 'SCOTLAND'], { minLength: 1 }),
      stages: fc.subarray(['OPEN', 'ENGAGING', 'SHORTLISTED', 'DRAFT', 'WITHDRAWN'], { minLength: 1 }),
      themes: fc.constantFrom(['HIGHWAYS'], ['CHILDREN', 'HIGHWAYS'], []),
      budgetAtLeast: fc.constantFrom('1', '100.50', null),
      budgetAtMost: fc.constantFrom('50', '900.5'),
      closesBefore: fc.constantFrom('2100-01-01T00:00:00Z', null),
    },
    { requiredKeys: [] },
  );
  return fc.option(filter, { nil: null });
}

function rootList(from: Ingredients): fc.Arbitrary<string> {
  const args = '(filter: $filter, sort: $sort, first: $first, after: $after)';
  const node = () => selection(from, 'Challenge', 3);
  const pageInfo = fc.subarray(['hasNextPage', 'hasPreviousPage', 'startCursor', 'last: endCursor', '__typename'], { minLength: 1 }).map((fields) => `pageInfo { ${fields.join(' ')} }`);
  const edges = fc.tuple(node(), fc.boolean()).map(([selected, first]) => (first ? `edges { cursor node ${selected} }` : `edges { node ${selected} __typename c: cursor }`));
  const parts = fc.oneof(node().map((selected) => `nodes ${selected}`), edges, pageInfo, fc.constantFrom('totalCount', '__typename'));
  return fc.array(parts, { minLength: 1, maxLength: 3 }).map((all) => `challenges${args} { ${all.map((part, index) => (part.startsWith('pageInfo') || part === '__typename' ? `p${index}: ${part}` : `n${index}: ${part}`)).join(' ')} }`);
}

function rootOne(from: Ingredients): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom('(slug: $slug)', '(id: $id)', '(id: $id, slug: $slug)', ''), selection(from, 'Challenge', 4)).map(([args, selected]) => `challenge${args} ${selected}`);
}

function rootNamed(from: Ingredients): fc.Arbitrary<string> {
  const place = fc.tuple(fc.constantFrom(...from.places, 'X'), selection(from, 'Place', 2)).map(([code, selected]) => `place(code: "${code}") ${selected}`);
  const organisation = fc.tuple(fc.constantFrom(...from.organisations, 'org_x'), selection(from, 'Organisation', 2)).map(([id, selected]) => `organisation(id: "${id}") ${selected}`);
  return fc.oneof(place, organisation);
}

/** Some fields of a type that are declared. */
function selection(from: Ingredients, typeName: string, depth: number): fc.Arbitrary<string> {
  const type = from.schema.getType(typeName) as GraphQLObjectType;
  const names = from.declared.filter((name) => name.startsWith(`${typeName}.`)).map((name) => name.slice(typeName.length + 1));
  const usable = names.filter((name) => depth > 0 || isLeaf(type, name));
  const field = fc.tuple(fc.constantFrom(...usable, '__typename'), fc.constantFrom('', '', 'x: ', 'y: '), fc.constantFrom(...CONDITIONS)).chain(([name, alias, condition]) => {
    // One alias may stand for one field only, so that the operation is valid: the field is part of the alias.
    const label = alias === '' ? '' : `${alias.slice(0, 1)}_${name}: `;
    const inner = name === '__typename' || isLeaf(type, name) ? fc.constant('') : selection(from, getNamedType(type.getFields()[name]!.type).name, depth - 1);
    return inner.map((below) => `${label}${name}${condition} ${below}`);
  });
  const some = fc.array(field, { minLength: 1, maxLength: 6 }).map((fields) => fields.join(' '));
  const conditions = ['', ` on ${typeName}`, ...(type.getInterfaces().length > 0 ? [' on Node'] : [])];
  const wrapped = fc.tuple(some, fc.constantFrom(...conditions)).map(([fields, condition]) => (condition === ' on Node' ? `{ ... on Node { id } ${fields} }` : condition === '' ? `{ ${fields} }` : `{ ...${condition} { ${fields} } __typename }`));
  return wrapped;
}

function isLeaf(type: GraphQLObjectType, name: string): boolean {
  const named = getNamedType(type.getFields()[name]!.type);
  return isScalarType(named) || isEnumType(named);
}

/** A selection that is valid for any field, for fields that nobody declared. */
export function anySelection(schema: GraphQLSchema, type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  const named = field ? getNamedType(field.type) : null;
  return isObjectType(named) || (named && !isScalarType(named) && !isEnumType(named)) ? '{ __typename }' : '';
}
