import { nodePreset } from '../../jest.preset.js';

export default {
  ...nodePreset,
  rootDir: '.',
  displayName: 'web in a browser',
  testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
  testTimeout: 180000,
  maxWorkers: 1,
  // Looking at every address takes minutes: `npm run e2e:pages -w apps/web` does it on request.
  testPathIgnorePatterns: process.env.EVERY_PAGE ? [] : ['every-page'],
};
