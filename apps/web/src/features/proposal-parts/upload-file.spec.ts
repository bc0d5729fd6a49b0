import { afterEach, describe, expect, it } from '@jest/globals';
import { Refused, uploadFile } from './upload-file.ts';

const MB = 1024 * 1024;
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/** A server that keeps what it is sent, and a network that is away for the calls whose numbers are named. */
function aServer(more: { away?: number[]; loses?: number[]; refuses?: string } = {}) {
  const seen = { calls: [] as string[], bytes: 0, progress: [] as number[] };
  const answer = (status: number, headers: Record<string, string> = {}, body: unknown = null) =>
    ({ ok: status < 400, status, headers: new Headers(headers), json: () => Promise.resolve(body) }) as Response;
  globalThis.fetch = (async (_url: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Blob }) => {
    seen.calls.push(method);
    if (more.away?.includes(seen.calls.length)) throw new TypeError('Failed to fetch');
    if (method === 'POST') return more.refuses ? answer(422, {}, { error: { code: more.refuses } }) : answer(201, {}, { id: 'fil_1' });
    if (method === 'PATCH') {
      if (Number(headers['upload-offset']) !== seen.bytes) return answer(409, { 'upload-offset': String(seen.bytes) });
      seen.bytes += body?.size ?? 0;
      if (more.loses?.includes(seen.calls.length)) throw new TypeError('Failed to fetch');
      return answer(204, { 'upload-offset': String(seen.bytes) });
    }
    return answer(200, { 'upload-offset': String(seen.bytes) });
  }) as typeof fetch;
  const send = (bytes: number, signal = new AbortController().signal) =>
    uploadFile({ proposalId: 'prp_1', file: new File([new Uint8Array(bytes)], 'plan.pdf'), signal, onProgress: (sent) => seen.progress.push(sent), pause: () => Promise.resolve() });
  return { seen, send };
}

describe('sending a file', () => {
  it('goes in pieces of a megabyte and says how far it is', async () => {
    const { seen, send } = aServer();
    await send(2.5 * MB);
    expect(seen.calls).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
    expect(seen.progress).toEqual([MB, 2 * MB, 2.5 * MB]);
  });

  it('goes on where the server stands after the network was away, also when only the answer was lost', async () => {
    const { seen, send } = aServer({ away: [3, 4], loses: [6] });
    await send(3 * MB);
    expect(seen.bytes).toBe(3 * MB);
    expect(seen.calls.filter((call) => call === 'HEAD').length).toBeGreaterThan(1);
  });

  it('says why a file is not wanted, and sends nothing of it', async () => {
    const { seen, send } = aServer({ refuses: 'WRONG_TYPE' });
    await expect(send(10)).rejects.toEqual(new Refused('WRONG_TYPE'));
    expect(seen.calls).toEqual(['POST']);
  });

  it('takes away what was sent when it is called off, before it says so', async () => {
    const { seen, send } = aServer({ away: [3] });
    const stop = new AbortController();
    const going = send(2 * MB, stop.signal);
    stop.abort();
    await expect(going).rejects.toThrow();
    expect(seen.calls.at(-1)).toBe('DELETE');
  });
});
