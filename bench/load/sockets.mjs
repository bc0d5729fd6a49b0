// Opens many sockets that watch one challenge, and notes when each event reaches each of them.
import WebSocket from 'ws';
import { addressOf } from './addresses.mjs';
import { pause } from './measure.mjs';

const AT_ONCE = 50;
const MOST_MS = 60_000;

/**
 * Says `begun` when all watch; the parent then makes things happen, and says `stop` when it has waited long enough.
 * @returns for each version that was told: how many sockets heard of it, and when, in milliseconds since 1970
 */
export async function openSockets({ port, count, query, id }) {
  const heard = new Map();
  const sockets = [];
  for (let at = 0; at < count; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, turn) => watch(port, at + turn, { query, variables: { id } }, heard));
    sockets.push(...(await Promise.all(some)));
  }
  const stopped = new Promise((resolve) => {
    const hear = (message) => {
      if (!message.stop) return;
      process.off('message', hear);
      resolve();
    };
    process.on('message', hear);
  });
  process.send({ begun: true });
  await Promise.race([stopped, pause(MOST_MS)]);
  for (const socket of sockets) socket.removeAllListeners('close').terminate();
  return { heard: [...heard].map(([version, times]) => ({ version, times: times.toSorted((one, other) => one - other) })), closed: sockets.filter(({ wasClosed }) => wasClosed).length };
}

/** Resolves when the server has taken the connection and been asked. */
function watch(port, number, payload, heard) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { perMessageDeflate: false, headers: { 'x-forwarded-for': addressOf(number) } });
    socket.on('error', reject);
    socket.on('close', () => (socket.wasClosed = true));
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (bytes) => {
      const at = performance.timeOrigin + performance.now();
      const message = JSON.parse(bytes.toString());
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        return resolve(socket);
      }
      if (message.type === 'error') return reject(new Error(JSON.stringify(message)));
      const version = message.payload?.data?.challengeChanged.challenge.version;
      if (version === undefined) return;
      if (!heard.has(version)) heard.set(version, []);
      heard.get(version).push(at);
    });
  });
}
