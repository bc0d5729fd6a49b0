// One way to read TypeScript for every project's tests; see docs/adr for why ES modules everywhere.
import { fileURLToPath } from 'node:url';

const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
      ...(tsx ? { experimental: { plugins: [['@lingui/swc-plugin', {}]] } } : {}),
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export const nodePreset = {
  reporters: ['default', fileURLToPath(new URL('./tools/count-reporter.mjs', import.meta.url))],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironmentOptions: { customExportConditions: ['@moothall/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/dist-spec'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};

export const browserPreset = {
  ...nodePreset,
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['@moothall/source', 'browser'] },
};
