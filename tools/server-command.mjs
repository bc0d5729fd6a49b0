// How the server is started by whatever measures or tries it: as `npm start` and the Dockerfile start it.
import { fileURLToPath } from 'node:url';

/**
 * On a machine with much memory Node lets what is young grow to 192 MB before it looks what of it is still needed. A third
 * of the memory of an idle server was that, for no request answered sooner.
 */
export const FLAGS = ['--max-semi-space-size=16'];

/** What follows `node`. */
export const SERVER = [...FLAGS, fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url))];
