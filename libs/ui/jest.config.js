import { browserPreset } from '../../jest.preset.js';

export default {
  ...browserPreset,
  rootDir: '.',
  displayName: 'ui',
  testEnvironment: '<rootDir>/test/jsdom-environment.js',
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
};
