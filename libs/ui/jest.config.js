import { browserPreset } from '../../jest.preset.js';

export default { ...browserPreset, rootDir: '.', displayName: 'ui', testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'] };
