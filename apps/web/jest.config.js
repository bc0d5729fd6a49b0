import { browserPreset } from '../../jest.preset.js';

export default {
  ...browserPreset,
  rootDir: '.',
  displayName: 'web',
  testEnvironment: '<rootDir>/test/jsdom-env.js',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)', '<rootDir>/test/**/*.spec.ts?(x)'],
};
