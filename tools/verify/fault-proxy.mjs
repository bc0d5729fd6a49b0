// Stands between a server and its database, and does what networks do: swallows, resets, delays, and drops answers.
import net from 'node:net';
import { pause } from './own-postgres.mjs';

/** @param url the address of the database; @returns the address to use instead, and the faults */
export async function faultProxy(url) {
  const target = new URL(url);
  const pairs = new Set();
  const state = { isSwallowing: false, delayMs: 0, dropAnswers: 0 };
  const server = net.createServer((client) => {
    const onward = net.connect(Number(target.port), target.hostname);
    const pair = { client, onward };
    pairs.add(pair);
    pass(client, onward, state, () => false);
    pass(onward, client, state, () => Math.random() < state.dropAnswers);
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      onward.destroy();
    };
    for (const socket of [client, onward]) socket.on('error', end).on('close', end);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.port = String(server.address().port);
  return {
    url: through.href,
    state,
    /** Nothing gets through in either direction, and nobody is told. */
    swallow: async (milliseconds) => {
      state.isSwallowing = true;
      await pause(milliseconds);
      state.isSwallowing = false;
      // What was sent into the hole is lost for good, as where a firewall has forgotten its connections.
      for (const { client, onward } of pairs) if (client.hasLost || onward.hasLost) onward.destroy();
    },
    resetAll: () => {
      for (const { client, onward } of pairs) {
        client.resetAndDestroy();
        onward.destroy();
      }
    },
    stop: async () => {
      for (const { client } of pairs) client.destroy();
      server.close();
    },
  };
}

function pass(from, to, state, isDropped) {
  from.on('data', async (bytes) => {
    if (state.isSwallowing) {
      from.hasLost = true;
      return;
    }
    // The database has done it, and nobody hears of it.
    if (isDropped()) return from.resetAndDestroy();
    if (state.delayMs > 0) {
      from.pause();
      await pause(state.delayMs);
      from.resume();
    }
    if (!to.destroyed) to.write(bytes);
  });
}
