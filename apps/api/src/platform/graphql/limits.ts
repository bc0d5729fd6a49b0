// Limits on what one operation may ask: depth, aliases, directives, cost; all counted before anything runs.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
} from 'graphql';
import { badInput } from './errors.ts';

export const LIMITS = { tokens: 2_000, depth: 14, aliases: 30, directives: 20, cost: 10_000, rootFields: 20, socketBytes: 128 * 1024 } as const;

/** What an operation asks for. `cost` counts objects that may be returned at most, lists by their page size. */
export interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
}

/** Lists without a page size are short by nature (criteria, indicators); they count as this many. */
const SHORT_LIST = 5;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly total: Measure;
  fieldsVisited: number;
}

/** Measures a validated operation. @throws ApiError as soon as a fragment bomb is recognised. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map(
    document.definitions.flatMap((part) => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [])),
  );
  const total: Measure = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, cost: 0 };
  const root = schema.getRootType(operation.operation);
  if (root) walkSelection({ schema, fragments, variables, total, fieldsVisited: 0 }, operation.selectionSet, root, 1, 1);
  return total;
}

/** @throws ApiError BAD_USER_INPUT that names the limit and the figure. */
export function assertWithinLimits(found: Measure): void {
  const over = (['depth', 'aliases', 'directives', 'cost'] as const).find((name) => found[name] > LIMITS[name]);
  if (!over) return;
  throw badInput(`This operation has ${over} ${found[over]}; the limit is ${LIMITS[over]}. Ask for less at a time.`, []);
}

function walkSelection(walk: Walk, set: SelectionSetNode, parent: GraphQLCompositeType, depth: number, times: number): void {
  walk.total.depth = Math.max(walk.total.depth, depth);
  for (const selection of set.selections) {
    walk.total.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      walkField(walk, selection, parent, depth, times);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
    if (fragment) walkSelection(walk, fragment.selectionSet, isCompositeType(condition) ? condition : parent, depth, times);
  }
}

function walkField(walk: Walk, node: FieldNode, parent: GraphQLCompositeType, depth: number, times: number): void {
  if (node.alias) walk.total.aliases += 1;
  walk.fieldsVisited += 1;
  if (walk.fieldsVisited > LIMITS.tokens * 5) throw badInput('This operation repeats its fragments too often. Ask for less at a time.', []);
  const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return;
  const introspection = type.name.startsWith('__');
  const count = introspection ? 1 : pageSize(walk, node, field, parent);
  walk.total.cost += introspection ? 0 : times * count;
  walkSelection(walk, node.selectionSet, type, introspection ? 1 : depth + 1, times * count);
}

/** A connection counts `first` once; its `nodes` and `edges` do not multiply again. */
function pageSize(walk: Walk, node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): number {
  const size = argument(walk, node, field, 'first');
  if (typeof size === 'number') return Math.min(Math.max(1, size), 10_000);
  const ids = argument(walk, node, field, 'ids');
  if (Array.isArray(ids)) return Math.max(1, ids.length);
  const inConnection = isObjectType(parent) && (parent.name.endsWith('Connection') || parent.name.endsWith('Edge'));
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type) && !inConnection ? SHORT_LIST : 1;
}

function argument(walk: Walk, node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): unknown {
  const definition = field.args.find((arg) => arg.name === name);
  if (!definition) return undefined;
  const given = node.arguments?.find((arg) => arg.name.value === name)?.value;
  if (!given) return definition.defaultValue;
  if (given.kind === Kind.VARIABLE) return walk.variables[given.name.value] ?? definition.defaultValue;
  if (given.kind === Kind.INT) return Number(given.value);
  return given.kind === Kind.LIST ? given.values : undefined;
}
