// The journal: whole after use, seen to be broken when touched by whoever owns the database, and closed to the server itself.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor } from '@moothall/testing/people';
import { DataSource } from 'typeorm';
import { append, appendToHeld, type HeldHead, holdingHead, type Recorded, THE_CLOCK } from '../../src/journal/append.ts';
import { type ChainReport, VerifyJournal } from '../../src/journal/verify-journal.ts';
import { Rows } from '../../src/platform/database/rows.ts';
import { asSystem } from '../../src/platform/tenancy/tenant.ts';
import { askTogether } from '../../src/platform/together.ts';
import { inTransaction, type Tx } from '../../src/platform/transaction.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let chain: string;
beforeAll(async () => {
  chain = (await anOpenChallenge(await theCouncil(api))).id;
});

const verify = async () => (await api.app.get(VerifyJournal).verify(chain)).check;

/** As the owner, with the triggers off; everything is undone afterwards. */
async function tampered(statement: string): Promise<unknown> {
  const keep = ['journal_entry', 'journal_head'].map((table) => `create temp table kept_${table} as table ${table}`);
  for (const text of keep) await api.sql.query(text);
  await api.sql.query(`set session_replication_role = replica`);
  try {
    await api.sql.query(statement, [chain]);
    return await verify();
  } finally {
    await api.sql.query('delete from journal_entry; delete from journal_head; insert into journal_entry table kept_journal_entry; insert into journal_head table kept_journal_head; drop table kept_journal_entry, kept_journal_head; reset session_replication_role');
  }
}

describe('the journal', () => {
  it('is whole in every chain after challenges, organisations and people were busy', async () => {
    const journal = api.app.get(VerifyJournal);
    const reports: ChainReport[] = [];
    for await (const report of journal.everything()) reports.push(report);
    expect(await Promise.all(reports.map((report) => journal.verify(report.chain)))).toEqual(reports);
    expect(reports.length).toBeGreaterThanOrEqual(4);
    expect(reports.filter((report) => !report.check.ok)).toEqual([]);
  });

  it.each([
    ['an entry says something else', `update journal_entry set details = jsonb_set(details, '{act}', '"challenge.nothing"') where chain = $1 and seq = 3`, 3],
    ['an entry names somebody else', `update journal_entry set details = jsonb_set(details, '{actorId}', '"per_0"') where chain = $1 and seq = 2`, 2],
    ['an entry was moved in time', `update journal_entry set at = at - interval '1 hour' where chain = $1 and seq = 4`, 4],
    ['an entry was taken out', 'delete from journal_entry where chain = $1 and seq = 2', 2],
    ['the newest entry was cut off', 'delete from journal_entry where chain = $1 and seq = 6', 6],
    ['the head was turned back', 'update journal_head set seq = seq - 1 where chain = $1', 6],
  ])('shows that %s', async (_what, statement, atSeq) => {
    expect(await tampered(statement)).toMatchObject({ ok: false, atSeq });
    expect(await verify()).toMatchObject({ ok: true });
  });

  it.each([
    ['update an entry', `update journal_entry set is_public = true`],
    ['delete entries', 'delete from journal_entry'],
    ['empty the journal', 'truncate journal_entry'],
    ['delete a head', 'delete from journal_head'],
    ['switch the triggers off', 'alter table journal_entry disable trigger all'],
    ['switch them off for itself', 'set session_replication_role = replica'],
    ['drop the journal', 'drop table journal_entry'],
    ['become the owner for a table', 'create table mine (a int)'],
  ])('does not let the server %s', async (_what, statement) => {
    await expect(api.app.get(Rows).pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('names the request of whoever acted as its answer does, words in its id only by their digest, and none where nobody is named', async () => {
    const person = await aPerson(api);
    const input = { email: person.email, password: person.password };
    const requestIn = async (header: Record<string, string>) => {
      const answer = await aVisitor(api).ask('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', { input }, { headers: header });
      const { rows } = await api.sql.query(`select details ->> 'requestId' as id from journal_entry where chain = $1 order by seq desc limit 1`, [person.id]);
      return { answered: answer.headers.get('x-request-id'), kept: rows[0]?.['id'] };
    };
    const own = await requestIn({});
    expect(own.kept).toBe(own.answered);
    expect(await requestIn({ 'x-request-id': 'ab12ab12-0000-4000-8000-ab12ab12ab12' })).toMatchObject({ kept: 'ab12ab12-0000-4000-8000-ab12ab12ab12' });
    const worded = await requestIn({ 'x-request-id': 'Mary-of-12-High-Street' });
    expect(worded.kept).toBe(createHash('sha256').update('Mary-of-12-High-Street').digest('hex').slice(0, 32));
    expect((await api.app.get(VerifyJournal).verify(person.id)).check).toEqual({ ok: true, entries: 4 });
  });

  it('does not let even its owner change an entry by mistake', async () => {
    await expect(api.sql.query(`update journal_entry set is_public = true`)).rejects.toMatchObject({ code: '42501' });
    await expect(api.sql.query(`delete from journal_entry`)).rejects.toMatchObject({ code: '42501' });
  });

  it('does not let the server write an entry that does not continue its chain', async () => {
    const forged = `insert into journal_entry (id, chain, seq, at, prev_hash, details_digest, hash, is_public, details)
      values ('log_forged', $1, 99, now(), 'x', 'x', 'x', true, '{}')`;
    await expect(api.app.get(Rows).pool.query(forged, [chain])).rejects.toMatchObject({ code: '23514' });
  });

  describe('whose head is held', () => {
    const own = `org_${'f'.repeat(32)}`;
    const happening = (subject: string) => ({ chain: own, act: 'spec.tried', subject, actor: THE_CLOCK, data: { of: subject }, isPublic: false });
    const write = (work: (tx: Tx) => Promise<Recorded[]>) => asSystem('spec', () => inTransaction(api.app.get(DataSource), work));
    const hold = async (tx: Tx, of = own) => (await askTogether<[HeldHead[]]>(tx, [holdingHead(of)]))[0][0];
    const last = async () => (await api.sql.query('select seq::int, hash, at from journal_entry where chain = $1 order by journal_entry.seq desc limit 1', [own])).rows[0];
    const check = async () => (await api.app.get(VerifyJournal).verify(own)).check;
    beforeAll(() => write(async (tx) => [await append(tx, happening('begun'))]));

    it('takes an entry that is known before it is written, and continues the chain', async () => {
      const [first, second] = await write(async (tx) => [await appendToHeld(tx, await hold(tx), happening('first')), await append(tx, happening('second'))]);
      expect(second?.seq).toBe(Number(first?.seq) + 1);
      expect(await last()).toMatchObject({ seq: second?.seq, hash: second?.hash });
      const [third] = await write(async (tx) => [await appendToHeld(tx, await hold(tx), happening('third'))]);
      expect(await last()).toEqual({ seq: third?.seq, hash: third?.hash, at: new Date(String(third?.at)) });
      expect(third?.seq).toBe(Number(second?.seq) + 1);
      expect(await check()).toMatchObject({ ok: true });
    });

    it('is not moved where something else came between, and nothing else of the transaction stays', async () => {
      const before = await last();
      await expect(write(async (tx) => {
        const head = await hold(tx);
        return [await append(tx, happening('between')), await appendToHeld(tx, head, happening('late'))];
      })).rejects.toThrow('journal_entry_chain_seq_key');
      expect(await last()).toEqual(before);
      expect(await check()).toMatchObject({ ok: true });
    });

    it('keeps others waiting until it is let go, and a chain that has not begun begins', async () => {
      const both = await Promise.all(['left', 'right'].map((side) => write(async (tx) => [await appendToHeld(tx, await hold(tx), happening(side))])));
      const [left, right] = both.map(([made]) => Number(made?.seq));
      expect(Math.abs(Number(left) - Number(right))).toBe(1);
      const begun = `org_${'e'.repeat(32)}`;
      const [first] = await write(async (tx) => [await appendToHeld(tx, await hold(tx, begun), { ...happening('begun'), chain: begun })]);
      expect(first?.seq).toBe(1);
      expect(await check()).toMatchObject({ ok: true });
      expect((await api.app.get(VerifyJournal).verify(begun)).check).toEqual({ ok: true, entries: 1 });
    });
  });
});
