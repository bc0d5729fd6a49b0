// Makes the question that reads as much as it can from one root field, out of the schema itself.
import { getNamedType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema, isCompositeType, isInterfaceType, isNonNullType, isObjectType, isUnionType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A place in the question: an object, and what is asked of it. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly depth: number;
  readonly inside: Map<string, Place>;
}

/** How many objects of other types are asked for, the nearest first. */
const MOST_PLACES = { Query: 120, Mutation: 12 } as const;
const DEEPEST = 7;
/** A type is followed so often, and asked for its plain fields wherever it is met. */
const TIMES = 2;

const canBeAsked = (field: Field): boolean => field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);
const isLeaf = (field: Field): boolean => !isCompositeType(getNamedType(field.type));

export function wholeQuestion(schema: GraphQLSchema, kind: 'Query' | 'Mutation', field: Field, places: number = MOST_PLACES[kind]): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = getNamedType(field.type);
  const inside = isCompositeType(type) ? printed(schema, grown(schema, type, places)) : '';
  return `${kind.toLowerCase()}${variables ? ` (${variables})` : ''} { ${field.name}${args ? `(${args})` : ''} ${inside} }`;
}

/** Breadth first, so that what is near is never left out for what is far. */
function grown(schema: GraphQLSchema, type: GraphQLCompositeType, most: number): Place {
  const root: Place = { type, depth: 1, inside: new Map() };
  const followed = new Map<string, number>();
  const queue = [root];
  for (let left = most; queue.length > 0 && left > 0; ) {
    const place = queue.shift();
    if (!place || place.depth >= DEEPEST || (followed.get(place.type.name) ?? 0) >= TIMES) continue;
    followed.set(place.type.name, (followed.get(place.type.name) ?? 0) + 1);
    for (const [key, next] of nextOf(schema, place)) {
      place.inside.set(key, next);
      queue.push(next);
      left -= 1;
    }
  }
  return root;
}

function nextOf(schema: GraphQLSchema, { type, depth }: Place): [string, Place][] {
  if (isUnionType(type) || isInterfaceType(type)) return schema.getPossibleTypes(type).map((one) => [one.name, { type: one, depth, inside: new Map() }]);
  return fieldsOf(type).flatMap((field): [string, Place][] => {
    const next = getNamedType(field.type);
    // `nodes` say the same as `edges`.
    return isCompositeType(next) && canBeAsked(field) && field.name !== 'edges' ? [[field.name, { type: next, depth: depth + 1, inside: new Map() }]] : [];
  });
}

const fieldsOf = (type: GraphQLCompositeType): Field[] => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []);

function printed(schema: GraphQLSchema, { type, inside }: Place): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    // Types that share the name of a field disagree about what it is, so each says it under a name of its own.
    const each = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${said(schema, one, inside.get(one.name)?.inside ?? new Map(), `${one.name}_`)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  return said(schema, type, inside, '');
}

function said(schema: GraphQLSchema, type: GraphQLCompositeType, inside: ReadonlyMap<string, Place>, prefix: string): string {
  const named = (name: string): string => (prefix ? `${prefix}${name}: ${name}` : name);
  const leaves = fieldsOf(type).filter((field) => isLeaf(field) && canBeAsked(field)).map((field) => named(field.name));
  const branches = fieldsOf(type).flatMap((field) => {
    const place = inside.get(field.name);
    const pages = field.args.some((arg) => arg.name === 'first') ? '(first: 5)' : '';
    return place ? [`${named(field.name)}${pages} ${printed(schema, place)}`] : [];
  });
  return `{ __typename ${[...leaves, ...branches].join(' ')} }`;
}
