import { nodePreset } from '../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'tools',
  moduleFileExtensions: ['mjs', 'js', 'ts', 'json'],
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.mjs'],
  testTimeout: 120000,
};
