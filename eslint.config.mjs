// The rules of the house: layers, floors, and how code is written here. CONTRIBUTING.md says why.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { FLOORS, forbiddenFor, NAMELESS, WEB_FLOORS } from './floors.mjs';
import { moothall } from './tools/lint-rules/index.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const SPECS = ['**/*.spec.{ts,tsx,mjs}', '**/*.e2e-spec.ts', '**/e2e/**/*.{ts,tsx}', '**/test/**/*.{ts,tsx,js}', 'libs/testing/**/*.ts'];
const CONFIGS = ['**/*.config.{js,mjs,ts}', '**/codegen.ts', '**/jsdom-env*.js', 'tools/*-reporter.mjs', 'tools/api-runner/runner.mjs', '**/e2e/setup/{start,stop}-database.ts'];

/** No word imports its siblings or what stands above it. */
const floorZones = forbiddenFor(FLOORS)
  .filter(({ forbidden }) => forbidden.length > 0)
  .map(({ word, forbidden }) => ({
    target: at(`apps/api/src/${word}`),
    from: forbidden.map((other) => at(`apps/api/src/${other}`)),
    message: `${word} stands on a lower floor, or beside it (floors.mjs). Let the upper word give the field or the verb.`,
  }));
const webZones = forbiddenFor(WEB_FLOORS)
  .filter(({ forbidden }) => forbidden.length > 0)
  .map(({ word, forbidden }) => ({
    target: at(`apps/web/src/${word}`),
    from: forbidden.map((other) => at(`apps/web/src/${other}`)),
    message: `${word} stands on a lower floor of the site (floors.mjs).`,
  }));
const featureZones = readdirSync(at('apps/web/src/features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    target: at(`apps/web/src/features/${name}`),
    from: at('apps/web/src/features'),
    except: [`./${name}`],
    message: 'Features never import features: let a route put them together.',
  }));

const SERVER_ONLY = ['@nestjs/*', 'typeorm', 'pg', 'express'];
const layers = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'], allowedExternalImports: [] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:contract'] },
  { sourceTag: 'layer:ui', onlyDependOnLibsWithTags: ['layer:ui'], bannedExternalImports: [...SERVER_ONLY, 'graphql', '@apollo/*'] },
  { sourceTag: 'layer:server', onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract'], bannedExternalImports: ['react*', '@lingui/*'] },
  { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:ui'], bannedExternalImports: SERVER_ONLY },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:domain', 'layer:contract', 'layer:testing'] },
];
/** Specs may use what makes tests; the domain's own are pure but for the test tools. */
const specLayers = layers.map(({ allowedExternalImports, bannedExternalImports: _bans, ...layer }) => ({
  ...layer,
  onlyDependOnLibsWithTags: [...layer.onlyDependOnLibsWithTags, 'layer:testing'],
  ...(allowedExternalImports ? { allowedExternalImports: ['@jest/globals', 'fast-check'] } : {}),
}));
const boundaries = (depConstraints) => ['error', { depConstraints, enforceBuildableLibDependency: false, allowCircularSelfDependency: true, allow: [] }];

const nameless = { regex: `^\\.\\.?/(.*/)?(${NAMELESS.join('|')})(/|\\.|$)`, message: 'This name says nothing. Put it with the word it is about.' };

export default ts.config(
  // What is built, installed, kept by tools, or made by a machine: catalogues from the .po files, documents and types from the contract.
  { ignores: ['**/dist', '**/dist-spec', '**/node_modules', '**/.swc', '.nx', '.data', '**/locales/**/*.ts', 'apps/web/src/gql/**', 'docs', 'tools/canary/**/*.txt'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strict, ts.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Decorated classes must import what they inject as values, so types and values are told apart by hand.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowStaticOnly: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|[A-Z_]+$)', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { '@nx': nx, 'import-x': importX, moothall },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/external-module-folders': ['node_modules'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'], conditionNames: ['@moothall/source', 'import', 'node', 'default'] })],
    },
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])) },
    rules: {
      'max-lines': ['error', 300],
      'max-params': ['error', 7],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-imports': ['error', { patterns: [nameless] }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: [...floorZones, ...webZones, ...featureZones] }],
      'moothall/formats-once': 'error',
      'moothall/no-float-money': 'error',
      'moothall/no-input-in-sql': 'error',
      'moothall/sentence-first': 'error',
      '@nx/enforce-module-boundaries': boundaries(layers),
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['apps/api/src/platform/database/migrations/*.ts'], rules: { 'max-lines': ['error', 500], 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': ['error', 60],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': ['error', 500],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A spec's examples may be odd on purpose, and its names are sentences already.
      'no-loss-of-precision': 'off',
      'no-useless-escape': 'off',
      'no-sparse-arrays': 'off',
      'moothall/sentence-first': 'off',
      'moothall/no-float-money': 'off',
      '@nx/enforce-module-boundaries': boundaries(specLayers),
    },
  },
  { files: CONFIGS, rules: { 'import-x/no-default-export': 'off', 'moothall/sentence-first': 'off', '@nx/enforce-module-boundaries': 'off' } },
  // Tools look at every layer from outside.
  { files: ['tools/**', '*.mjs', '*.js'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  // Parts of it run in the page.
  { files: ['tools/verify/*-by-keyboard.mjs'], languageOptions: { globals: { document: 'readonly', window: 'readonly', HTMLInputElement: 'readonly', requestAnimationFrame: 'readonly' } } },
  prettier,
);
