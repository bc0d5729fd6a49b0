import { nodePreset } from '../../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'web in a browser',
  testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
  testTimeout: 180000,
  maxWorkers: 1,
};
