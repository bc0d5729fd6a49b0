// Cuts the generated file into one module per document, each with the types that it alone needs.
// So a page carries only the queries it asks; what several documents need stands in enums, inputs and fragments.
// Writes the list of all documents by their SHA-256 too, for a server that accepts known queries only.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { divideTypes } from './divide-types.mjs';

const folder = new URL('../../apps/web/src/gql/', import.meta.url).pathname;
const generated = readFileSync(join(folder, 'graphql.ts'), 'utf8');
const [types, documents] = generated.split('export class TypedDocumentString');
const head = '// Generated from the contract; run `npm run codegen` after a change to a .graphql file.\n';

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const found = documents.matchAll(
  /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`(?:, \{[^)]*\})?\) as unknown as TypedDocumentString<(\w+), ?(\w+)>/g,
);
const operations = [...found].map(([, name, text, result, variables]) => ({ name, file: kebab(name), text: stripIgnoredCharacters(text), result, variables }));
const modules = divideTypes(types, operations);

const wanted = new Map([...modules].map(([file, text]) => [`${file}.ts`, text]));
for (const { name, file, text, result, variables } of operations) {
  wanted.set(
    `${file}.ts`,
    `import type { TypedDocument } from './typed-document.ts';\n${modules.get(file)}\n` +
      `export const ${name}Document: TypedDocument<${result}, ${variables}> = {\n  name: ${JSON.stringify(name)},\n  text: ${JSON.stringify(text)},\n};\n`,
  );
}
// The doors to all of them: two halves of the alphabet, since one list of them all is long.
const doorOf = (files) => files.sort().map((file) => `export type * from './${file}.ts';\n`).join('');
wanted.set('types-a-to-l.ts', doorOf([...modules.keys()].filter((file) => file < 'm')));
wanted.set('types-m-to-z.ts', doorOf([...modules.keys()].filter((file) => file >= 'm')));
wanted.set('types.ts', doorOf(['types-a-to-l', 'types-m-to-z']));
wanted.set(
  'typed-document.ts',
  'export interface TypedDocument<Result, Variables> {\n  name: string;\n  text: string;\n  /** never set: carries the types */\n  readonly types?: (variables: Variables) => Result;\n}\n',
);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(join(folder, file), { recursive: true });
for (const [file, text] of wanted) writeFileSync(join(folder, file), head + text);
const persisted = Object.fromEntries(operations.map(({ text }) => [createHash('sha256').update(text).digest('hex'), text]));
writeFileSync(new URL('persisted-documents.json', import.meta.url), `${JSON.stringify(persisted, Object.keys(persisted).sort(), 2)}\n`);
console.log(`${operations.length} documents`);
