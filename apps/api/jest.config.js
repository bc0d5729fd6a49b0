import { fileURLToPath } from 'node:url';
import { nodePreset } from '../../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'api',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/e2e/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/e2e/setup/start-database.ts',
  globalTeardown: '<rootDir>/e2e/setup/stop-database.ts',
  setupFiles: ['<rootDir>/e2e/setup/as-in-production.ts', '<rootDir>/e2e/setup/before-imports.ts'],
  // Loading the server for each file anew took longer than most files.
  runner: fileURLToPath(new URL('../../tools/api-runner/runner.mjs', import.meta.url)),
  // Every spec file has a database of its own, so two can run at a time; jest's own default on two cores is one.
  maxWorkers: 2,
};
