// Cuts the generated file into one module per document, so that a page carries only the queries it asks,
// and writes the list of all documents by their SHA-256 for a server that accepts known queries only.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';

const folder = new URL('../../apps/web/src/gql/', import.meta.url).pathname;
const generated = readFileSync(join(folder, 'graphql.ts'), 'utf8');
const [types, documents] = generated.split('export class TypedDocumentString');
const head = '/* eslint-disable */\n// Generated from the contract; run `npm run codegen` after a change to a .graphql file.\n';

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const wanted = new Map();
const persisted = {};
for (const [, name, text, result, variables] of documents.matchAll(
  /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`(?:, \{[^)]*\})?\) as unknown as TypedDocumentString<(\w+), ?(\w+)>/g,
)) {
  const short = stripIgnoredCharacters(text);
  persisted[createHash('sha256').update(short).digest('hex')] = short;
  wanted.set(
    `${kebab(name)}.ts`,
    `${head}import type { TypedDocument } from './typed-document.ts';\nimport type { ${result}, ${variables} } from './types.ts';\n\n` +
      `export const ${name}Document: TypedDocument<${result}, ${variables}> = {\n  name: ${JSON.stringify(name)},\n  text: ${JSON.stringify(short)},\n};\n`,
  );
}
wanted.set('types.ts', head + types.replace(/^import type \{ DocumentTypeDecoration \}.*\n/m, '').replace('/* eslint-disable */\n', ''));
wanted.set(
  'typed-document.ts',
  `${head}export interface TypedDocument<Result, Variables> {\n  name: string;\n  text: string;\n  /** never set: carries the types */\n  readonly types?: (variables: Variables) => Result;\n}\n`,
);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(join(folder, file), { recursive: true });
for (const [file, text] of wanted) writeFileSync(join(folder, file), text);
writeFileSync(new URL('persisted-documents.json', import.meta.url), `${JSON.stringify(persisted, Object.keys(persisted).sort(), 2)}\n`);
console.log(`${wanted.size - 2} documents`);
