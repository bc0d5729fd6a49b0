// Writes a connection around its cards: nodes, edges, pageInfo and the count, in the order the operation asks for.
import type { FieldNode, GraphQLObjectType } from 'graphql';
import { isObjectType, getNamedType } from 'graphql';
import { encodeCursor } from '../graphql/pages.ts';
import type { Fields } from './selection.ts';
import type { Template } from './template.ts';

/** One page as it was read: which cards, where it stands, and the texts of the cards. */
export interface ReadPage {
  readonly cards: readonly { readonly id: string; readonly key: string }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly total: string;
  readonly textOf: (template: Template, id: string) => string;
}

export type WritePage = (page: ReadPage) => string;

/** What reads a selection; the compiler itself. */
interface Reader {
  fields(type: GraphQLObjectType, owners: readonly FieldNode[]): Fields;
  standAside(): never;
}

export interface ConnectionWriter {
  readonly write: WritePage;
  readonly templates: readonly Template[];
  readonly countsAll: boolean;
}

const cursorOf = ({ key, id }: { key: string; id: string }): string => JSON.stringify(encodeCursor([key, id]));

const PAGE_INFO: Readonly<Record<string, WritePage>> = {
  hasNextPage: (page) => String(page.hasNext),
  hasPreviousPage: (page) => String(page.hasPrevious),
  startCursor: ({ cards: [first] }) => (first ? cursorOf(first) : 'null'),
  endCursor: ({ cards }) => cursorAt(cards.at(-1)),
};

const cursorAt = (card: { key: string; id: string } | undefined): string => (card ? cursorOf(card) : 'null');

export function connectionWriter(reader: Reader, fields: Fields, type: GraphQLObjectType, templateOf: (nodes: readonly FieldNode[]) => Template): ConnectionWriter {
  const templates: Template[] = [];
  let countsAll = false;
  const template = (nodes: readonly FieldNode[]): Template => {
    const made = templateOf(nodes);
    templates.push(made);
    return made;
  };
  const writeField = (name: string, nodes: readonly FieldNode[]): WritePage => {
    if (name === 'nodes') return listWriter(template(nodes));
    if (name === 'edges') return edgesWriter(reader, fieldType(type, name) ?? reader.standAside(), nodes, template);
    if (name === 'pageInfo') return pageInfoWriter(reader, fieldType(type, name) ?? reader.standAside(), nodes);
    if (name !== 'totalCount') return reader.standAside();
    countsAll = true;
    return ({ total }) => total;
  };
  const write = objectWriter(reader, fields, type, writeField);
  return { write, templates, countsAll };
}

function listWriter(template: Template): WritePage {
  return ({ cards, textOf }) => `[${cards.map(({ id }) => textOf(template, id)).join(',')}]`;
}

function edgesWriter(reader: Reader, type: GraphQLObjectType, nodes: readonly FieldNode[], template: (nodes: readonly FieldNode[]) => Template): WritePage {
  const fields = reader.fields(type, nodes);
  type WriteEdge = (page: ReadPage, card: ReadPage['cards'][number]) => string;
  const parts = [...fields].map(([key, same]): readonly [string, WriteEdge] => {
    const name = same[0]?.name.value;
    const label = `${JSON.stringify(key)}:`;
    if (name === 'cursor') return [label, (_page, card) => cursorOf(card)];
    if (name === '__typename') return [label, () => JSON.stringify(type.name)];
    if (name !== 'node') return reader.standAside();
    const made = template(same);
    return [label, ({ textOf }, { id }) => textOf(made, id)];
  });
  return (page) => `[${page.cards.map((card) => `{${parts.map(([label, write]) => label + write(page, card)).join(',')}}`).join(',')}]`;
}

function pageInfoWriter(reader: Reader, type: GraphQLObjectType, nodes: readonly FieldNode[]): WritePage {
  return objectWriter(reader, reader.fields(type, nodes), type, (name) => PAGE_INFO[name] ?? reader.standAside());
}

function objectWriter(reader: Reader, fields: Fields, type: GraphQLObjectType, writeField: (name: string, nodes: readonly FieldNode[]) => WritePage): WritePage {
  const parts = [...fields].map(([key, nodes]): readonly [string, WritePage] => {
    const name = nodes[0]?.name.value ?? reader.standAside();
    const constant = JSON.stringify(type.name);
    return [`${JSON.stringify(key)}:`, name === '__typename' ? () => constant : writeField(name, nodes)];
  });
  return (page) => `{${parts.map(([label, write]) => label + write(page)).join(',')}}`;
}

function fieldType(type: GraphQLObjectType, name: string): GraphQLObjectType | null {
  const field = type.getFields()[name];
  const named = field ? getNamedType(field.type) : null;
  return isObjectType(named) ? named : null;
}
