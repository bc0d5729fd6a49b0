// Compiles the baseline into a folder, from which it finds the packages of this repository.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Stands for `moothall-api/` in an import. */
const PRODUCT = new URL('../../apps/api/dist/', import.meta.url).href;
const OPTIONS = {
  swcrc: false,
  jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }, keepClassNames: true },
  module: { type: 'es6' },
};

/** @returns the file to start */
export async function buildBaseline(folder) {
  await mkdir(folder, { recursive: true });
  await symlink(PACKAGES, join(folder, 'node_modules'), 'junction').catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const name of (await readdir(HERE)).filter((one) => one.endsWith('.ts'))) {
    const { code } = await transform(await readFile(join(HERE, name), 'utf8'), OPTIONS);
    await writeFile(join(folder, name.replace(/\.ts$/, '.js')), code.replaceAll("'moothall-api/", `'${PRODUCT}`).replaceAll('"moothall-api/', `"${PRODUCT}`));
  }
  return join(folder, 'main.js');
}
