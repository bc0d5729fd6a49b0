// Questions made out of the schema: everything that can be reached from a challenge, a proposal and a viewer, cut to what one operation may ask.
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType, isUnionType } from 'graphql';

/** As deep as is needed to reach each figure below a list of a list. */
const DEPTH = 3;
const MOST_WORDS = 700;
/** Told by the journal a moment later, so that answers differ by themselves; a test counts the entries of the journal instead. */
const LATER = /notification|^releases$/i;
const TOP = new Set(['Challenge', 'Proposal', 'Organisation', 'Person']);

/** @returns documents that take `$challenge` and `$proposal`, in which each field of the three types stands once */
export function everythingOf(schema: GraphQLSchema): string[] {
  const fieldsOf = (name: string): string[] => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no ${name}`);
    return selections(type, DEPTH);
  };
  return [
    ...grouped(fieldsOf('Challenge')).map((fields) => `query ($challenge: ID!) { challenge(id: $challenge) { ${fields} } }`),
    ...grouped(fieldsOf('Proposal')).map((fields) => `query ($proposal: ID!) { proposal(id: $proposal) { ${fields} } }`),
    ...grouped(fieldsOf('Viewer')).map((fields) => `{ viewer { ${fields} } }`),
    'query ($challenge: ID!) { ranking(challengeId: $challenge) { rows { total } } }',
    'query ($challenge: ID!, $proposal: ID!) { nodes(ids: [$challenge, $proposal]) { id } }',
  ];
}

function selections(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (LATER.test(field.name)) return [];
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const inner = getNamedType(field.type);
    if (isInterfaceType(inner) || isUnionType(inner)) return [`${field.name} { __typename }`];
    if (!isObjectType(inner)) return [field.name];
    // Asked for at the top, by the same resolvers.
    if (TOP.has(inner.name)) return [`${field.name}${field.args.some((arg) => arg.name === 'first') ? '(first: 2)' : ''} { id }`];
    const said = depth > 0 ? selections(inner, depth - 1) : [];
    const first = field.args.some((arg) => arg.name === 'first') ? '(first: 2)' : '';
    return said.length > 0 ? [`${field.name}${first} { ${said.join(' ')} }`] : [];
  });
}

function grouped(fields: readonly string[]): string[] {
  const groups: string[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && `${last} ${field}`.split(' ').length <= MOST_WORDS) groups[groups.length - 1] = `${last} ${field}`;
    else groups.push(field);
  }
  return groups;
}
