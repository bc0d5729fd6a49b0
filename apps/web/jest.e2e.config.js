import { nodePreset } from '../../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'web in a browser',
  testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
  testTimeout: 180000,
  // Each spec file has a server, a database and a browser of its own, and waits more than it works.
  maxWorkers: 2,
};
