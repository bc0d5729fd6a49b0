// The feed: readers that follow it see every entry once, however the writers overlap.
import { describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { append } from '../../src/journal/append.ts';
import { FEED_START, type FeedCursor, type FeedEntry, JournalFeed } from '../../src/journal/feed.ts';
import { VerifyJournal } from '../../src/journal/verify-journal.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { useApi } from '../setup/start-api.ts';

const WRITERS = 12;
const EACH = 50;
const NOBODY = { personId: null, organisationId: null };

const api = useApi({ DATABASE_POOL: '16' });

/** Writes entries in transactions that stay open for random moments, so that they commit in another order than they began. */
async function write(writer: number): Promise<void> {
  for (let number = 0; number < EACH; number += 1) {
    await inTransaction(api.app.get(DataSource), async (tx) => {
      await append(tx, { chain: `chain-${writer}`, act: 'test.written', subject: `${writer}-${number}`, actor: NOBODY, isPublic: false });
      await tx.query('select pg_sleep($1)', [Math.random() / 200]);
    });
  }
}

describe('the feed', () => {
  it('skips and doubles nothing under twelve writers', async () => {
    const feed = api.app.get(JournalFeed);
    const seen: FeedEntry[] = [];
    let cursor: FeedCursor = FEED_START;
    let writing = true;
    const writers = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).finally(() => (writing = false));
    for (let last = false; !last; ) {
      last = !writing;
      const entries = await feed.read(cursor, 17);
      seen.push(...entries);
      cursor = entries.at(-1)?.cursor ?? cursor;
      // A transaction of any database of the server, also of another spec file, holds entries back until it ends.
      if (entries.length > 0 || (await feed.hasHeldEntries(cursor))) last = false;
    }
    await writers;
    const subjects = seen.map((entry) => entry.details.subject);
    expect(subjects).toHaveLength(WRITERS * EACH);
    expect(new Set(subjects).size).toBe(WRITERS * EACH);
    for (let writer = 0; writer < WRITERS; writer += 1) {
      const seqs = seen.filter((entry) => entry.chain === `chain-${writer}`).map((entry) => entry.seq);
      expect(seqs).toEqual(Array.from({ length: EACH }, (_, index) => index + 1));
    }
  }, 60_000);

  it('stays in order when transaction numbers grow by a digit', async () => {
    const next = async () => Number((await api.sql.query('select pg_current_xact_id()::text as xid')).rows[0]?.xid);
    const boundary = 10 ** String(await next()).length;
    const wanted = Math.min(boundary - (await next()) - 5, 20_000);
    await api.sql.query('create procedure use_up(n int) language plpgsql as $$ begin for i in 1..n loop perform pg_current_xact_id(); commit; end loop; end $$');
    await api.sql.query(`call use_up(${wanted})`);
    const before = await api.app.get(JournalFeed).end();
    for (let number = 0; number < 12; number += 1) {
      await inTransaction(api.app.get(DataSource), (tx) => append(tx, { chain: 'digits', act: 'test.written', subject: String(number), actor: NOBODY, isPublic: true }));
    }
    const seen: string[] = [];
    const feed = api.app.get(JournalFeed);
    for (let cursor = before, more = true; more; ) {
      const entries = await feed.read(cursor, 3);
      seen.push(...entries.filter(({ chain }) => chain === 'digits').map((entry) => entry.details.subject));
      cursor = entries.at(-1)?.cursor ?? cursor;
      more = entries.length > 0 || (await feed.hasHeldEntries(cursor));
    }
    expect(seen).toEqual(Array.from({ length: 12 }, (_, number) => String(number)));
  });

  it('leaves chains that many wrote to at once whole', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, number) =>
      inTransaction(api.app.get(DataSource), (tx) => append(tx, { chain: 'shared', act: 'test.written', subject: String(number), actor: NOBODY, isPublic: true }))));
    expect((await api.app.get(VerifyJournal).verify('shared')).check).toEqual({ ok: true, entries: 40 });
  });

  it('forgets what a transaction wrote that was undone', async () => {
    const undone = inTransaction(api.app.get(DataSource), async (tx) => {
      await append(tx, { chain: 'undone', act: 'test.written', subject: 'x', actor: NOBODY, isPublic: true });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect((await api.app.get(VerifyJournal).verify('undone')).check).toEqual({ ok: true, entries: 0 });
  });
});
