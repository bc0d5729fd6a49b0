// Refuses text that PostgreSQL or a log cannot hold: the NUL character and halves of surrogate pairs.
import { type DocumentNode, visit } from 'graphql';
import { badInput } from './errors.ts';

/** Documents that were looked through and are kept by Apollo. */
const clean = new WeakSet<DocumentNode>();

/** @throws ApiError BAD_USER_INPUT naming the variable. */
export function assertCleanText(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  if (!clean.has(document)) {
    visit(document, { StringValue: (node) => check(node.value, []) });
    clean.add(document);
  }
  walk(variables, []);
}

function walk(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string') check(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, String(index)]));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      check(key, path);
      walk(item, [...path, key]);
    }
  }
}

function check(text: string, path: readonly string[]): void {
  if (!text.includes('\u0000') && text.isWellFormed()) return;
  throw badInput('This text has a character that cannot be stored. Type it again, without pasting.', path);
}
