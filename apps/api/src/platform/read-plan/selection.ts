// Which fields an operation asks of an object: fragments opened, equal names merged, and what is skipped left out.
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';

export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By the name they have in the answer, in the order of the answer. Null when a directive stands there that we do not know. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

export function fieldsOf(selecting: Selecting, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields | null {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  return sets.every((set) => collect(selecting, type, set, fields, seen)) ? fields : null;
}

/** @returns false where an unknown directive stands */
function collect(selecting: Selecting, type: GraphQLObjectType, set: SelectionSetNode, fields: Map<string, FieldNode[]>, seen: Set<string>): boolean {
  return set.selections.every((selection) => {
    const wanted = isWanted(selecting, selection.directives ?? []);
    if (wanted === null) return false;
    if (!wanted) return true;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
      return true;
    }
    if (selection.kind === 'FragmentSpread' && seen.has(selection.name.value)) return true;
    if (selection.kind === 'FragmentSpread') seen.add(selection.name.value);
    const fragment = selection.kind === 'FragmentSpread' ? selecting.fragments.get(selection.name.value) : selection;
    if (!fragment || !applies(selecting.schema, fragment.typeCondition?.name.value, type)) return true;
    return collect(selecting, type, fragment.selectionSet, fields, seen);
  });
}

function isWanted(selecting: Selecting, directives: readonly DirectiveNode[]): boolean | null {
  if (directives.length === 0) return true;
  if (directives.some(({ name }) => name.value !== 'skip' && name.value !== 'include')) return null;
  const node = { directives };
  if (getDirectiveValues(GraphQLSkipDirective, node, selecting.variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, selecting.variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
