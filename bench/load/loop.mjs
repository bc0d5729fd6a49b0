// Asks a server as fast as it answers, in a process and on a core of its own; told what to do by its parent, message by message.
import { askPages } from './pages.mjs';
import { askMixed } from './mixed.mjs';
import { openSockets } from './sockets.mjs';
import { askSubmits } from './submits.mjs';

const KINDS = { pages: askPages, mixed: askMixed, submits: askSubmits, sockets: openSockets };

process.on('message', (job) => {
  if (!(job.kind in KINDS)) return;
  KINDS[job.kind](job).then(
    (result) => process.send({ done: result }),
    (error) => process.send({ failed: String(error?.stack ?? error) }),
  );
});
