// Turns Lingui's macros into calls, for Vite, with the same compiler that the tests use.
import { transform } from '@swc/core';
import type { Plugin } from 'vite';

export function linguiMacros(): Plugin {
  let isBuild = false;
  return {
    name: 'lingui-macros',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!path.endsWith('.tsx') || !code.includes('/macro')) return null;
      const plugin: [string, Record<string, string>] = ['@lingui/swc-plugin', { descriptorFields: isBuild ? 'id-only' : 'all' }];
      return transform(code, {
        filename: path,
        sourceMaps: true,
        swcrc: false,
        configFile: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'preserve' } },
          experimental: { plugins: [plugin] },
        },
        module: { type: 'es6' },
      });
    },
  };
}
