import { browserPreset } from '../../jest.preset.js';

export default {
  ...browserPreset,
  rootDir: '.',
  displayName: 'ui',
  testEnvironment: '<rootDir>/test/jsdom-environment.js',
  setupFilesAfterEnv: ['<rootDir>/test/no-console-errors.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
};
