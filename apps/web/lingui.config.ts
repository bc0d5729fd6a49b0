// Where messages are collected: one small catalogue per area, so that a page carries only the words it shows.
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';
import { AREAS } from './src/language/areas.ts';

const all = AREAS.flatMap(({ folders }) => [...folders]);

/** Folders of other areas that lie inside these. */
const insideOf = (folders: readonly string[]): string[] =>
  all.filter((one) => folders.some((folder) => one.startsWith(`${folder}/`))).map((one) => `**/src/${one}/**`);

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'cy'],
  fallbackLocales: {},
  catalogs: AREAS.map(({ area, folders }) => ({
    path: `<rootDir>/src/locales/${area}/{locale}`,
    include: folders.map((folder) => `<rootDir>/src/${folder}`),
    exclude: ['**/*.spec.tsx', '**/*.graphql', ...insideOf(folders)],
  })),
  compileNamespace: 'ts',
  format: formatter({ lineNumbers: false, origins: false }),
});
