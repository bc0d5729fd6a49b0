// Where messages are collected: one small catalogue per area, so that a page carries only the words it shows.
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';
import { AREAS } from './src/language/areas.ts';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'cy'],
  fallbackLocales: {},
  catalogs: AREAS.map(({ area, folders }) => ({
    path: `<rootDir>/src/locales/${area}/{locale}`,
    include: folders.map((folder) => `<rootDir>/src/${folder}`),
    exclude: ['**/*.spec.tsx', '**/*.graphql'],
  })),
  compileNamespace: 'ts',
  format: formatter({ lineNumbers: false, origins: false }),
});
