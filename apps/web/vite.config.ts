// How the site is built: once for the browser, once for the server that renders the first page.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { knownDocuments } from './build/known-documents.ts';
import { lighterRouter } from './build/lighter-router.ts';
import { lighterImports } from './build/lighter-imports.ts';
import { linguiMacros } from './build/lingui-macros.ts';

/** Small pieces that most pages share travel together: each file of its own costs its gzip dictionary anew. */
const SHARED = [
  { name: 'frame', test: /\/node_modules\/|rolldown|vite\/(?:preload|modulepreload)/ },
  { name: 'kit', test: /\/(?:libs\/ui\/src|apps\/web\/src\/(?:language|data|page))\//, minShareCount: 60 },
  { name: 'choices', test: /libs\/ui\/src\/govuk\/(?:fieldset|choice-|radios|checkboxes)/, minShareCount: 2 },
  { name: 'figures', test: /libs\/ui\/src\/(?:charts\/chart-figure|govuk\/(?:details|inset-text|link-button|warning-text))/, minShareCount: 2 },
  { name: 'card-parts', test: /features\/(?:challenges\/card\/(?:days-left|theme-text|stage-tag|budget-text)|follow\/follow-button)/, minShareCount: 2 },
  { name: 'amounts', test: /libs\/domain\/src\/money\/|language\/amounts/, minShareCount: 2 },
  { name: 'results', test: /libs\/ui\/src\/layout\/(?:result|filter)-/, minShareCount: 2 },
  { name: 'cards', test: /features\/challenges\/card\/|libs\/ui\/src\/(?:layout|charts)\/(?!diff-view|result-)/, minShareCount: 8 },
];

/** Hashes alone: the first file names all others, so every letter of a name is paid for on every page. The manifest knows which is which. */
const NAMES = 'assets/[hash].js';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [linguiMacros(), lighterRouter(), lighterImports(), knownDocuments(), react()],
  resolve: {
    conditions: ['@moothall/source', 'module', ...(isSsrBuild ? ['node'] : ['browser']), 'production'],
  },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  publicDir: isSsrBuild ? false : 'public',
  css: {
    lightningcss: { errorRecovery: true },
    preprocessorOptions: { scss: { quietDeps: true } },
  },
  ssr: { noExternal: true },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      ...(isSsrBuild ? {} : { input: 'src/app/entry-client.tsx', output: { codeSplitting: { includeDependenciesRecursively: false, groups: SHARED }, chunkFileNames: NAMES, entryFileNames: NAMES } }),
      // A public door that re-exports fifty components must not carry all fifty to every page.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(ui|domain)\/src\//, sideEffects: false }] },
    },
  },
}));
