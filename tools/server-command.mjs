// How the server is started by whatever measures or tries it: as `npm start` and the Dockerfile start it.
import { fileURLToPath } from 'node:url';

/**
 * On a machine with much memory Node lets what is young grow to 192 MB, and what is old to four times of what is needed, before
 * it looks what of it still is. That was two thirds of the memory of a busy server, for no request answered sooner.
 */
export const FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=100'];

/** What follows `node`. */
export const SERVER = [...FLAGS, fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url))];
