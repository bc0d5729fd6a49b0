// Speaks with ClamAV's daemon: sends the bytes of a file (INSTREAM) and hears whether something is in it.
import { connect, type Socket } from 'node:net';

const CHUNK_BYTES = 64 * 1024;
const PATIENCE_MS = 30_000;

export type ScanResult = { readonly isClean: true } | { readonly isClean: false; readonly found: string };

/**
 * @param url as `tcp://host:3310`
 * @throws Error when the scanner is away, busy, or answers something else; then nothing is known of the file
 */
export async function scan(url: string, bytes: Uint8Array): Promise<ScanResult> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port || '3310') });
  try {
    return readAnswer(await exchange(socket, bytes));
  } finally {
    socket.destroy();
  }
}

function exchange(socket: Socket, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    socket.setTimeout(PATIENCE_MS, () => reject(new Error('The virus scanner does not answer.')));
    socket.on('error', reject);
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        const part = bytes.subarray(at, at + CHUNK_BYTES);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        socket.write(length);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
  });
}

/** `stream: OK`, `stream: Name FOUND`, or an error such as `INSTREAM size limit exceeded. ERROR`. */
function readAnswer(answer: string): ScanResult {
  const text = answer.replaceAll('\0', '').trim();
  if (text === 'stream: OK') return { isClean: true };
  const found = /^stream: (.+) FOUND$/u.exec(text)?.[1];
  if (found) return { isClean: false, found };
  throw new Error(`The virus scanner answered "${text.slice(0, 200)}".`);
}
