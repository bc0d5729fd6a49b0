// `challengeChanged` and the public log: those who watch hear of what happens, and can check that nothing was altered.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { detailsText, type EntryDetails, headerText } from '@moothall/domain/journal';
import { listen } from '@moothall/testing/asking';
import { aDraft, anOpenChallenge, aPublishedChallenge, step } from '@moothall/testing/challenges';
import { theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { LiveFeed } from '../../src/journal/live-feed.ts';
import { SharedSubscriptions } from '../../src/platform/graphql/shared-subscriptions.ts';
import { useApi } from '../setup/start-api.ts';

const WATCH = 'subscription ($id: ID!) { challengeChanged(id: $id) { act challenge { id stage } } }';
const LOG = `query ($id: ID!) { challenge(id: $id) {
  log(first: 100) { nodes { seq at hash prevHash detailsDigest act details actor { id } } totalCount }
  logVerification { ok entries headHash }
} }`;

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly hash: string;
  readonly prevHash: string;
  readonly detailsDigest: string;
  readonly act: string | null;
  readonly details: EntryDetails | null;
  readonly actor: { id: string } | null;
}

const api = useApi();

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const entriesFor = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(LOG, { id })).done().list('challenge.log.nodes') as Entry[];

/** Waits for what another task of this process is about to do; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

describe('watching a challenge', () => {
  it('brings public events as they are committed, and no private ones', async () => {
    const council = await theCouncil(api);
    const challenge = await aPublishedChallenge(council);
    const watcher = await listen(api.address, WATCH, { id: challenge.id });
    await until(() => api.app.get(LiveFeed).size > 0);
    const amended = await step(council.buyer, 'amendChallenge', challenge, { content: { problem: { en: 'Changed.' } }, reason: { en: 'Suppliers asked for this.' }, material: false });
    await step(council.buyer, 'openChallenge', { id: challenge.id, version: amended.whole('amendChallenge.challenge.version') });
    expect(await watcher.next()).toMatchObject({ type: 'next', payload: { data: { challengeChanged: { act: 'challenge.amended' } } } });
    const last = await watcher.next();
    watcher.close();
    expect(last).toMatchObject({ type: 'next', payload: { data: { challengeChanged: { act: 'challenge.opened', challenge: { id: challenge.id, stage: 'OPEN' } } } } });
  });

  it('brings nothing from before, even where an older transaction still holds it back', async () => {
    const council = await theCouncil(api);
    const live = api.app.get(LiveFeed);
    (await listen(api.address, WATCH, { id: (await aPublishedChallenge(council)).id })).close();
    await api.sql.query('begin');
    await api.sql.query('select pg_current_xact_id()');
    const challenge = await aPublishedChallenge(council);
    const watcher = await listen(api.address, WATCH, { id: challenge.id });
    await until(() => live.size > 0);
    await api.sql.query('commit');
    await step(council.buyer, 'amendChallenge', challenge, { content: { problem: { en: 'Changed.' } }, reason: { en: 'Suppliers asked for this.' }, material: false });
    const first = await watcher.next();
    watcher.close();
    expect(first).toMatchObject({ payload: { data: { challengeChanged: { act: 'challenge.amended' } } } });
  });

  it('is forgotten by the server when the watcher leaves', async () => {
    const council = await theCouncil(api);
    const { id } = await aPublishedChallenge(council);
    const live = api.app.get(LiveFeed);
    const before = live.size;
    // Two visitors share one subscription; whoever is signed in has one of their own.
    const own = council.buyer.browser.credentials;
    const watchers = await Promise.all([{}, {}, own].map((headers) => listen(api.address, WATCH, { id }, headers)));
    await until(() => live.size === before + 2);
    for (const watcher of watchers) watcher.close();
    await until(() => live.size === before);
    expect(live.size).toBe(before);
  });

  it('is written out once for all visitors, and apart for whoever is signed in', async () => {
    const council = await theCouncil(api);
    const challenge = await aPublishedChallenge(council);
    const shared = api.app.get(SharedSubscriptions);
    const rights = 'subscription ($id: ID!) { challengeChanged(id: $id) { act challenge { viewerCan changesRequested } } }';
    const visitors = await Promise.all([1, 2, 3].map(() => listen(api.address, rights, { id: challenge.id })));
    const buyer = await listen(api.address, rights, { id: challenge.id }, council.buyer.browser.credentials);
    await until(() => shared.size === 3 && api.app.get(LiveFeed).size >= 2);
    const before = { ...shared.counts };
    await step(council.buyer, 'openChallenge', challenge);
    const told = await Promise.all(visitors.map((one) => one.next()));
    const own = (await buyer.next()) as { payload: { data: { challengeChanged: { challenge: { viewerCan: string[] } } } } };
    expect(told).toEqual(Array(3).fill({ id: '1', type: 'next', payload: { data: { challengeChanged: { act: 'challenge.opened', challenge: { viewerCan: [], changesRequested: null } } } } }));
    expect(own.payload.data.challengeChanged.challenge.viewerCan).toContain('AMEND');
    expect(shared.counts).toEqual({ written: before.written + 1, handed: before.handed + 3 });
    for (const one of [...visitors, buyer]) one.close();
    await until(() => shared.size === 0);
  });

  it('is refused for a draft that one may not see', async () => {
    const watcher = await listen(api.address, WATCH, { id: (await aDraft(await theCouncil(api))).id });
    expect(await watcher.next()).toMatchObject({ type: 'next', payload: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
    watcher.close();
  });
});

describe('the public log', () => {
  it('can be checked by anybody from what it shows, with nothing but SHA-256', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    const entries = await entriesFor(aVisitor(api), id);
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
    entries.forEach(({ seq, at, hash, prevHash, detailsDigest, details }, index) => {
      expect(prevHash).toBe(entries[index - 1]?.hash ?? '0'.repeat(64));
      expect(hash).toBe(sha256(headerText({ chain: id, seq, prevHash, at: new Date(at).toISOString(), detailsDigest })));
      if (details) expect(detailsDigest).toBe(sha256(detailsText(details)));
    });
  });

  it('hides what was private and keeps its place', async () => {
    const council = await theCouncil(api);
    const { id } = await anOpenChallenge(council);
    const acts = (await entriesFor(aVisitor(api), id)).map((entry) => entry.act);
    expect(acts).toEqual([null, null, null, null, 'challenge.published', 'challenge.opened']);
    const own = await entriesFor(council.buyer, id);
    expect(own.map((entry) => entry.act)).toContain('challenge.approved');
    expect(own[0]?.actor).toEqual({ id: council.buyer.id });
  });

  it('names no person to the public', async () => {
    const council = await theCouncil(api);
    const { id } = await anOpenChallenge(council);
    const answer = await aVisitor(api).ask(LOG, { id });
    expect(answer.list('challenge.log.nodes').every((entry) => (entry as Entry).actor === null)).toBe(true);
    for (const { name, email } of [council.buyer, council.approver]) expect(answer.raw).not.toMatch(new RegExp(`${name}|${email}`, 'u'));
  });

  it('recomputes on the server', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api));
    const answer = await aVisitor(api).ask(LOG, { id });
    expect(answer.at('challenge.logVerification')).toMatchObject({ ok: true, entries: answer.whole('challenge.log.totalCount') });
  });
});
