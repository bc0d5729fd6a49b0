// Shows that what is framed once is what ws would have sent, for every length and on a real socket.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { frameWriterOf, SharedText } from './shared-text.ts';

let server: WebSocketServer;
let [there, here]: WebSocket[] = [];

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port }: AddressInfo = Object(server.address());
  const met = once(server, 'connection');
  here = new WebSocket(`ws://127.0.0.1:${port}`);
  [there] = await met;
});
afterAll(async () => {
  here?.terminate();
  await new Promise((resolve) => server.close(resolve));
});

describe('a text for all', () => {
  it.each([0, 60, 100, 65_000, 65_600, 1_000_000])('of %d characters more is heard whole, between what ws itself sends', async (length) => {
    if (!there || !here) throw new Error('No socket');
    const text = new SharedText(`"é${'.'.repeat(length)}"`);
    const heard: string[] = [];
    const all = new Promise<void>((resolve) => {
      here?.on('message', (bytes) => void (heard.push(String(bytes)) === 3 && resolve()));
    });
    const write = frameWriterOf(there);
    there.send('before');
    write?.(text.frameFor('"1"') ?? Buffer.from(''));
    there.send('after');
    await all;
    here.removeAllListeners('message');
    expect(heard).toEqual(['before', text.messageFor('"1"'), 'after']);
  });

  it('is framed once for each id, and for so many ids only', () => {
    const text = new SharedText('{}');
    expect(text.frameFor('"1"')).toBe(text.frameFor('"1"'));
    expect(text.frameFor('"2"')).not.toEqual(text.frameFor('"1"'));
    const frames = Array.from({ length: 40 }, (_, n) => text.frameFor(`"${n + 10}"`));
    expect(frames.filter((frame) => frame === null).length).toBe(26);
    expect(text.frameFor('"2"')).not.toBeNull();
  });

  it('is left to ws where that compresses, and written to no socket that is closed', () => {
    if (!there) throw new Error('No socket');
    expect(frameWriterOf({ extensions: 'permessage-deflate', _socket: { write: () => undefined } })).toBeNull();
    const written: Buffer[] = [];
    frameWriterOf({ extensions: '', readyState: 2, _socket: { write: (bytes: Buffer) => written.push(bytes) } })?.(Buffer.from('x'));
    expect(written).toEqual([]);
  });
});
