import { nodePreset } from '../../jest.preset.js';

export default { ...nodePreset, rootDir: '.', displayName: 'domain', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
