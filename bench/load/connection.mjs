// One kept connection that asks over HTTP/1.1 and reads answers, with as little work as it takes.
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** The bytes of a request, made once and sent often. */
export function requestBytes({ method = 'POST', path, headers = {}, body = '' }) {
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const ofBody = body === '' ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(`${[...lines, ...ofBody].join('\r\n')}\r\n\r\n${body}`);
}

/** @returns a connection that takes one request after another */
export function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let [held, waiting, firstByteAt] = [null, null, 0];
  const settle = (error, answer) => {
    const done = waiting;
    waiting = null;
    held = null;
    done?.(error, answer);
  };
  socket.on('data', (chunk) => {
    if (held === null) firstByteAt = performance.now();
    held = held === null ? chunk : Buffer.concat([held, chunk]);
    const answer = readAnswer(held);
    if (answer) settle(null, { ...answer, firstByteAt });
  });
  socket.on('error', (error) => settle(error));
  socket.on('close', () => settle(new Error('The server closed the connection')));
  return {
    /** @param done called with an error, or with `{ status, body, bytes, firstByteAt }` */
    send: (bytes, done) => {
      waiting = done;
      socket.write(bytes);
    },
    ask: (bytes) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle(new Error('No answer within 30 seconds')), 30_000);
        waiting = (error, answer) => {
          clearTimeout(timer);
          if (error) reject(error);
          else resolve(answer);
        };
        socket.write(bytes);
      }),
    close: () => {
      socket.removeAllListeners();
      socket.on('error', () => undefined).destroy();
    },
  };
}

/** @returns null while more is to come */
export function readAnswer(bytes) {
  const end = bytes.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head);
  const from = end + 4;
  if (length) {
    const until = from + Number(length[1]);
    return bytes.length < until ? null : { status, head, body: bytes.subarray(from, until) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, head, body: Buffer.alloc(0) };
  const body = readChunks(bytes, from);
  return body && { status, head, body };
}

function readChunks(bytes, from) {
  const parts = [];
  for (let at = from; ; ) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return null;
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16);
    const until = end + 2 + length;
    if (bytes.length < until + 2) return null;
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, until));
    at = until + 2;
  }
}
