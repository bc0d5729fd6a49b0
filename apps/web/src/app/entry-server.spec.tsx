/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["@moothall/source", "node", "node-addons"]}
 */
import { describe, expect, it } from '@jest/globals';
import type { RunGql } from '../data/graphql-context.ts';
import { owns, render } from './entry-server.tsx';

const manifest = { 'src/app/entry-client.tsx': { file: 'assets/entry.js', css: ['assets/entry.css'] } };
const nobody = { viewer: { person: null, actingFor: null } };

const answering =
  (answers: Record<string, unknown>): RunGql =>
  async (_document, _variables, { operationName = '' }) => ({ data: { ShellViewer: nobody, ...answers }[operationName] });

const get = (path: string, answers: Record<string, unknown> = {}) =>
  render(new Request(`http://moothall.test${path}`), { runGql: answering(answers), manifest });

const post = (path: string, fields: Record<string, string>, answers: Record<string, unknown>) =>
  render(new Request(`http://moothall.test${path}`, { method: 'POST', body: new URLSearchParams(fields) }), {
    runGql: answering(answers),
    manifest,
  });

const WRONG = { signIn: { userErrors: [{ code: 'WRONG_CREDENTIALS', path: ['email'], message: 'The password is wrong.' }] } };

describe('drawing a page on the server', () => {
  it('sends whole HTML in the language of the address', async () => {
    const response = await get('/cy/help');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/^<!doctype html><html lang="cy"/);
    expect(html).toContain('<title>Cymorth – Moothall</title>');
    expect(html).toContain('href="/cy/challenges"');
  });

  it('names the same page in the other language', async () => {
    const html = await (await get('/help')).text();
    expect(html).toContain('<link rel="alternate" hrefLang="cy" href="/cy/help"/>');
  });

  it('has no script of its own inside the page, so that the content policy needs no exception', async () => {
    const html = await (await get('/help')).text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toEqual(['<script type="module" src="/assets/entry.js">', '<script id="page-data" type="application/json">']);
  });

  it('never lets what people typed end the data block', async () => {
    const evil = '</script><script>alert(1)</script>';
    const empty = { challenges: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    const html = await (await get(`/challenges?q=${encodeURIComponent(evil)}`, { BrowseChallenges: empty })).text();
    expect(html).not.toContain('<script>alert(1)');
  });

  it('answers 404 with a page for an address that is not there', async () => {
    const response = await get('/nothing-here');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });

  it('knows its own addresses and leaves all others to the API', () => {
    expect(['/', '/cy', '/challenges/x', '/cy/sign-in', '/challenges/x/timeline.ics'].map(owns)).toEqual([true, true, true, true, true]);
    expect(['/graphql', '/healthz', '/cy/nothing'].map(owns)).toEqual([false, false, false]);
  });
});

describe('forms without a script', () => {
  it('signs in and leads back to where the person wanted to go, in the same language', async () => {
    const response = await post('/cy/sign-in', { email: 'a@b.example', password: 'x', next: '/work' }, { SignIn: { signIn: { userErrors: [] } } });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/cy/work');
  });

  it('never leads to another site', async () => {
    const response = await post('/sign-in', { email: 'a@b.example', password: 'x', next: '//evil.example' }, { SignIn: { signIn: { userErrors: [] } } });
    expect(response.headers.get('location')).toBe('/work');
  });

  it('shows what is wrong, keeps the e-mail address and never sends the password back', async () => {
    const response = await post('/sign-in', { email: 'ann@b.example', password: 'secret-words' }, { SignIn: WRONG });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('<title>Error: Sign in – Moothall</title>');
    expect(html).toContain('<a href="#email">The password is wrong.</a>');
    expect(html).toContain('value="ann@b.example"');
    expect(html).not.toContain('secret-words');
  });

  it('answers a calendar as a file', async () => {
    const timeline = { engagementStartsAt: null, questionsCloseAt: null, opensAt: null, closesAt: '2026-12-18T17:00:00.000Z', shortlistBy: null, publishedAt: null, openedAt: null, closedAt: null };
    const challenge = { id: 'chl_1', slug: 'fix', title: { en: 'Fix it', cy: null }, timeline };
    const response = await get('/challenges/fix/timeline.ics', { ChallengeCalendar: { challenge } });
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(await response.text()).toContain('DTSTART:20261218T170000Z\r\n');
  });
});
