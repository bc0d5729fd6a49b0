// Shows what the adapter lets through, refuses and adds, with a site of a few lines in place of the real one.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mountSite } from './site.ts';

const PAGES = `
export const owns = (path) => path === '/' || path === '/form';
export async function render(request, { runGql }) {
  if (request.method === 'POST') {
    const form = await request.formData();
    await runGql('mutation', {}, {});
    return new Response(null, { status: 302, headers: { location: '/?hello=' + form.get('name') } });
  }
  return new Response('<p>page</p>'.repeat(200), { status: owns(new URL(request.url).pathname) ? 200 : 404, headers: { 'content-type': 'text/html' } });
}`;

let folder: string;
let server: Server;
let base: string;

async function write(name: string, content: string | Buffer): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await write('server/entry-server.js', PAGES);
  await write('server/package.json', '{"type":"module"}');
  await write('client/.vite/manifest.json', '{}');
  await write('client/assets/a.js', 'let a = 1;');
  await write('client/assets/a.js.gz', gzipSync('let a = 1;'));
  await write('explorer/index.html', '<p>explorer</p>');
  const app = express();
  await mountSite(app, {
    distFolder: folder,
    runGql: (_req, res) => async () => {
      res.cookie('session', 's');
      return { data: {} };
    },
  });
  app.post('/graphql', (_req, res) => void res.json({ data: null }));
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const send = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: 'POST', headers, body: new URLSearchParams({ name: 'Ann' }), redirect: 'manual' });

describe('serving the site', () => {
  it('sends pages with a policy that allows nothing foreign and nothing inline', async () => {
    const response = await fetch(`${base}/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  it('gives the explorer its own policy and the pages’ policy to nobody else', async () => {
    const response = await fetch(`${base}/developers/explorer`);
    expect(await response.text()).toBe('<p>explorer</p>');
    expect(response.headers.get('content-security-policy')).toContain("worker-src 'self' blob:");
  });

  it('sends the copy that is already pressed, for ever', async () => {
    const response = await fetch(`${base}/assets/a.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('let a = 1;');
  });

  it('shows its own manifest to nobody', async () => {
    expect((await fetch(`${base}/.vite/manifest.json`)).status).toBe(404);
    expect((await fetch(`${base}/..%2fserver%2fentry-server.js`)).status).toBe(404);
  });

  it('leaves the API’s paths to the API, and answers a page only to somebody who looks', async () => {
    expect((await fetch(`${base}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-security-policy')).not.toContain("form-action");
    expect((await fetch(`${base}/nothing`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${base}/nothing`, { headers: { accept: 'application/json' } })).headers.get('content-security-policy')).not.toContain('form-action');
  });

  it('passes a form on and keeps the cookie that the API set on the way', async () => {
    const response = await send('/form');
    expect(response.headers.get('location')).toBe('/?hello=Ann');
    expect(response.headers.get('set-cookie')).toContain('session=s');
  });
});

describe('forms from elsewhere', () => {
  it.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin worth the name', { origin: 'null' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }],
  ])('are refused: %s', async (_name, headers) => {
    expect((await send('/form', headers)).status).toBe(403);
    expect((await send('/graphql', headers)).status).toBe(403);
  });

  it('our own pass, and so do programs that say nothing', async () => {
    expect((await send('/form', { origin: base })).status).toBe(302);
    expect((await send('/form', { 'sec-fetch-site': 'same-origin' })).status).toBe(302);
    expect((await send('/graphql')).status).toBe(200);
  });
});
