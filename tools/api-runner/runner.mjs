// Runs the specs of the server in bare Node, one process per worker: the server is loaded once in each, not once in each spec file.
import { createRunner } from 'jest-light-runner';
import './read-typescript.mjs';

const reader = new URL('read-typescript.mjs', import.meta.url).href;
// The processes of the workers start with it; a single worker is this process.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import ${reader}`;

export default createRunner({ runtime: 'child_process' });
