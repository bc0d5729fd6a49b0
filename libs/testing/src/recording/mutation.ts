// Reads what a document asks for, and makes others of it that ask for something slightly different.
import { isRecord } from '../asking/index.ts';
import { Kind, parse, print, visit, type ValueNode } from 'graphql';

/** What is sent: a document and its variables. */
export interface Asked {
  readonly query: string;
  readonly variables: object;
}

/** The same request with one value changed. */
export interface Varied extends Asked {
  /** Where, as `input.title.en`. */
  readonly path: string;
}

/** The name of the one mutation that a document asks for; null for anything else. */
export function mutationIn(query: string): string | null {
  if (!query.includes('mutation')) return null;
  try {
    const { definitions } = parse(query);
    const [operation, ...more] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'mutation' || more.length > 0) return null;
    const [field, ...fields] = operation.selectionSet.selections;
    return field?.kind === Kind.FIELD && fields.length === 0 ? field.name.value : null;
  } catch {
    return null;
  }
}

/** Requests in which one value is another, plain texts and numbers first. */
export function variationsOf({ query, variables }: Asked): Varied[] {
  const inVariables = leavesOf(variables).flatMap(({ path, value }) => {
    const other = another(value);
    return other === undefined ? [] : [{ path: path.join('.'), query, variables: changedAt(variables, path, other), rank: rankOf(value) }];
  });
  return [...inVariables, ...inDocument({ query, variables })].toSorted((one, other) => one.rank - other.rank);
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

const ID = /^[a-z]{2,4}_\w+$/u;
const DATE = /^\d{4}-\d\d-\d\d(T|$)/u;

/** Undefined where nothing else of its kind can be made up. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string' || value === '') return undefined;
  if (/^\d+$/u.test(value)) return String(BigInt(value) + 1n);
  if (/^\d+\.\d+$/u.test(value)) return value.replace(/^\d+/u, (whole) => String(BigInt(whole) + 1n));
  if (DATE.test(value)) return value.replace(/^\d{4}/u, (year) => String(Number(year) + 1));
  if (/^[A-Z][A-Z_]+$/u.test(value)) return undefined;
  if (value.includes('@')) return `x${value}`;
  return ID.test(value) ? `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}` : `${value} x`;
}

/** Ids lead to what is not there, which is refused before anything else. */
function rankOf(value: unknown): number {
  return typeof value === 'string' && ID.test(value) ? 1 : 0;
}

function changedAt(from: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const inner: unknown = isRecord(from) ? from[name ?? ''] : undefined;
  const changed = rest.length === 0 ? value : changedAt(inner, rest, value);
  if (Array.isArray(from)) return from.map((one: unknown, index) => (String(index) === name ? changed : one));
  return { ...(isRecord(from) ? from : {}), [name ?? '']: changed };
}

function inDocument({ query, variables }: Asked): (Varied & { rank: number })[] {
  const document = parse(query);
  const found: { path: string; start: number; other: ValueNode; rank: number }[] = [];
  const note = (node: ValueNode & { readonly value: string | boolean }, other: unknown): void => {
    if (other === undefined || !node.loc) return;
    const value = node.kind === Kind.BOOLEAN ? { ...node, value: other === true } : { ...node, value: String(other) };
    if (value.kind === Kind.STRING || value.kind === Kind.INT || value.kind === Kind.BOOLEAN) found.push({ path: `the literal ${String(node.value)}`, start: node.loc.start, other: value, rank: rankOf(node.value) });
  };
  visit(document, {
    StringValue: (node) => note(node, another(node.value)),
    IntValue: (node) => note(node, Number(node.value) + 1),
    BooleanValue: (node) => note(node, !node.value),
  });
  const change = (start: number, other: ValueNode): string => print(visit(document, { enter: (node) => (node.loc?.start === start && node.kind === other.kind ? other : undefined) }));
  return found.map(({ path, start, other, rank }) => ({ path, query: change(start, other), variables, rank }));
}
