// What is known of a document from the last time it was sent, so that its limits are not counted anew for each request.
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, visit } from 'graphql';
import { type Measure, measure } from './limits.ts';

/** Sizes of pages differ little; whoever tries many is measured each time. */
const MOST_SIZES = 32;

interface Known {
  /** The variables that sizes of pages depend on. */
  readonly sizes: readonly string[];
  readonly measures: Map<string, Measure>;
}

const known = new WeakMap<DocumentNode, Known>();

/** The same as `measure`, remembered while Apollo keeps the document. @throws ApiError as `measure` does */
export function measureOnce(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Measure {
  const { sizes, measures } = knownOf(document);
  const key = [operation.name?.value ?? '', ...sizes.map((name) => sizeOf(variables[name]))].join(' ');
  const found = measures.get(key);
  if (found) return found;
  const made = measure(schema, document, operation, variables);
  if (measures.size < MOST_SIZES) measures.set(key, made);
  return made;
}

function knownOf(document: DocumentNode): Known {
  const found = known.get(document);
  if (found) return found;
  const sizes = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if ((name.value === 'first' || name.value === 'ids') && value.kind === 'Variable') sizes.add(value.name.value);
    },
  });
  const made = { sizes: [...sizes], measures: new Map<string, Measure>() };
  known.set(document, made);
  return made;
}

function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'number' ? String(value) : typeof value;
}
