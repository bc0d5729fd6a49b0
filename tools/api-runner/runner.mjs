// Runs the specs of the server in bare Node, one process per worker: the server is loaded once in each, not once in each spec file.
import { createRunner } from 'jest-light-runner';
import './read-typescript.mjs';

// The processes of the workers start with these; a single worker is this process.
const first = ['read-typescript.mjs', 'keep-settings.mjs'].map((name) => `--import ${new URL(name, import.meta.url).href}`);
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS ?? '', ...first].join(' ');

export default createRunner({ runtime: 'child_process' });
