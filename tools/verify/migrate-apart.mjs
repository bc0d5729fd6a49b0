// A process of its own that changes tables while servers work: `node migrate-apart.mjs URL up|down|broken [how many to undo]`.
// Prints one line of JSON: what was applied, and how often it gave way to somebody who held a table.
import { migrate, unmigrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { BROKEN, NEXT } from './next-migrations.mjs';

const [url, way, count = '0'] = process.argv.slice(2);
let gaveWay = 0;
const options = { onGivingWay: () => (gaveWay += 1) };
const all = way === 'broken' ? [...MIGRATIONS, ...BROKEN] : [...MIGRATIONS, ...NEXT];
const began = Date.now();
const applied = way === 'down' ? await unmigrate(url, all, Number(count), options) : await migrate(url, all, options);
console.log(JSON.stringify({ applied: applied ?? [], gaveWay, ms: Date.now() - began }));
