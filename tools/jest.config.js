import { nodePreset } from '../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'tools',
  moduleFileExtensions: ['mjs', 'js', 'ts', 'json'],
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.mjs'],
  // The programs mostly wait for servers of their own; jest's own default on two cores is one at a time.
  maxWorkers: 2,
  testTimeout: 120000,
};
