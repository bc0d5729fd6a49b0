// Puts the fingerprint of each query into the browser's build instead of its text: the server knows them all.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const TEXT = /^ {2}text: (".*"),$/m;

/** What stands for a query in the browser. */
export const fingerprintOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

export function knownDocuments(): Plugin {
  return {
    name: 'known-documents',
    enforce: 'pre',
    apply: (config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild && !config.build?.ssr,
    transform(code, id) {
      if (!/\/apps\/web\/src\/gql\/[\w-]+\.ts$/.test(id) || !TEXT.test(code)) return null;
      return { code: code.replace(TEXT, (_, text: string) => `  text: ${JSON.stringify(fingerprintOf(JSON.parse(text)))},`), map: null };
    },
  };
}
