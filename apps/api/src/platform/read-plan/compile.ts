// Turns a validated operation into a plan, once: a writer for each root field, and the SQL of each kind of card.
import { type FieldNode, getArgumentValues, getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType, type OperationDefinitionNode } from 'graphql';
import type { CardSource, PlannedRoot, PlannedType } from './declaration.ts';
import { columnsOf, type Row } from './json-text.ts';
import { connectionWriter, type WritePage } from './connection-text.ts';
import { type Fields, fieldsOf, type Selecting } from './selection.ts';
import type { Template, Templates } from './template.ts';

export interface CompiledRoot {
  /** As it begins in the answer: `"newest":` */
  readonly label: string;
  readonly root: PlannedRoot;
  readonly argumentsFor: (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly body: { readonly kind: 'page'; readonly write: WritePage; readonly templates: readonly Template[]; readonly countsAll: boolean } | { readonly kind: 'card'; readonly template: Template } | { readonly kind: 'object'; readonly text: string };
}

export interface Plan {
  readonly roots: readonly (CompiledRoot | { readonly label: string; readonly constant: string })[];
  /** Whether it holds a field that only visitors get so. */
  readonly isForVisitors: boolean;
}

export interface Declared {
  readonly types: ReadonlyMap<string, PlannedType>;
  readonly roots: ReadonlyMap<string, PlannedRoot>;
  readonly templates: Templates;
}

/** Thrown inside when something is not declared; never leaves this file. */
class StandAside extends Error {}

/** @returns null when anything in the operation is not declared: default deny */
export function compile(declared: Declared, selecting: Selecting, operation: OperationDefinitionNode): Plan | null {
  const query = selecting.schema.getQueryType();
  if (!query || operation.operation !== 'query' || (operation.directives ?? []).length > 0) return null;
  try {
    const making = new Compiling(declared, selecting);
    const fields = making.fields(query, [operation]);
    const roots = [...fields].map(([key, nodes]) => making.root(query, key, nodes));
    return { roots, isForVisitors: making.isForVisitors };
  } catch (error) {
    if (error instanceof StandAside) return null;
    throw error;
  }
}

export const labelOf = (key: string): string => `${JSON.stringify(key)}:`;

export class Compiling {
  isForVisitors = false;

  constructor(
    private readonly declared: Declared,
    private readonly selecting: Selecting,
  ) {}

  fields(type: GraphQLObjectType, owners: readonly Pick<FieldNode, 'selectionSet'>[]): Fields {
    const sets = owners.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    return fieldsOf(this.selecting, type, sets) ?? this.standAside();
  }

  root(query: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Plan['roots'][number] {
    const label = labelOf(key);
    const [node] = nodes;
    if (!node) return this.standAside();
    if (node.name.value === '__typename') return { label, constant: JSON.stringify(query.name) };
    const field = query.getFields()[node.name.value];
    const root = this.declared.roots.get(node.name.value);
    if (!field || !root) return this.standAside();
    const type = objectTypeOf(field.type) ?? this.standAside();
    const argumentsFor: CompiledRoot['argumentsFor'] = (variables) => getArgumentValues(field, node, variables);
    return { label, root, argumentsFor, body: this.body(root, type, nodes) };
  }

  private body(root: PlannedRoot, type: GraphQLObjectType, nodes: readonly FieldNode[]): CompiledRoot['body'] {
    if (root.kind === 'connection') return { kind: 'page', ...connectionWriter(this, this.fields(type, nodes), type, (owners) => this.template(root.cards, owners)) };
    if (root.kind === 'card') return { kind: 'card', template: this.template(root.cards, nodes) };
    return { kind: 'object', text: `select ${this.object(type, columnsOf(root.alias), nodes)} from ${root.from}` };
  }

  private template(cards: CardSource, nodes: readonly FieldNode[]): Template {
    const type = typeNamed(this.selecting.schema, cards.type) ?? this.standAside();
    return this.declared.templates.of(cards, this.object(type, (name) => name, nodes));
  }

  /** The JSON text of an object: its braces, and one field after the other. */
  object(type: GraphQLObjectType, row: Row, nodes: readonly FieldNode[]): string {
    const planned = this.declared.types.get(type.name)?.(row) ?? this.standAside();
    const parts = [...this.fields(type, nodes)].map(([key, same]) => `${quoted(labelOf(key))} || ${this.written(type, planned, same)}`);
    return parts.length === 0 ? `'{}'` : `('{' || ${parts.join(` || ',' || `)} || '}')`;
  }

  private written(type: GraphQLObjectType, planned: ReturnType<PlannedType>, nodes: readonly FieldNode[]): string {
    const [node] = nodes;
    if (!node || (node.arguments ?? []).length > 0) return this.standAside();
    const name = node.name.value;
    if (name === '__typename') return quoted(JSON.stringify(type.name));
    const field = Object.hasOwn(planned, name) ? planned[name] : undefined;
    const definition = type.getFields()[name];
    if (!field || !definition) return this.standAside();
    if (field.isForVisitors) this.isForVisitors = true;
    const next = objectTypeOf(definition.type);
    return `(${field.write({ object: (asked, row) => (next?.name === asked ? this.object(next, row, nodes) : this.standAside()) })})`;
  }

  standAside(): never {
    throw new StandAside();
  }
}

function objectTypeOf(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType | null {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
}

function typeNamed(schema: GraphQLSchema, name: string): GraphQLObjectType | null {
  const type = schema.getType(name);
  return isObjectType(type) ? type : null;
}

/** A constant of SQL. */
function quoted(constant: string): string {
  return `'${constant.replaceAll(`'`, `''`)}'`;
}
