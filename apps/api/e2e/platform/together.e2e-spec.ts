// What one transaction asks in one message: several statements at once, and what waits for the next of them.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Rows } from '../../src/platform/database/rows.ts';
import { askTogether, askWithNext } from '../../src/platform/together.ts';
import { asNobody, asSystem, asTenant, tenantOf } from '../../src/platform/tenancy/tenant.ts';
import { inTransaction, type Tx } from '../../src/platform/transaction.ts';
import { as, oneConnection, searchesOn, TOLD, toldOn } from '../setup/one-connection.ts';
import { useApi } from '../setup/start-api.ts';

let database: DataSource;
// Before the API is closed, which waits for all that are connected.
afterAll(() => database.destroy());
const api = useApi();

let rows: Rows;
const [one, other] = [`per_${'5'.repeat(32)}`, `per_${'6'.repeat(32)}`];
const told = () => toldOn(rows);
const kept = () => searchesOn(rows);

beforeAll(async () => {
  database = await oneConnection(api, [one, other]);
  rows = new Rows(database);
});

describe('a transaction', () => {
  it('asks together what does not wait for one another, for one tenant', async () => {
    const id = 'select pg_current_xact_id()::text as id';
    const ask = (who: string, texts: string[]) => as(who, () => inTransaction(database, async (tx) => [await askTogether(tx, texts.map((text) => ({ text, values: [] }))), await tx.query(TOLD)]));
    const [[[first], names, [second]], said] = await ask(one, [id, 'select name from saved_search', id]);
    expect(first).toEqual(second);
    expect([names, said]).toEqual([[{ name: one }], [{ told: `${one}| moothall_app` }]]);
    // The first that fails is told of, what others asked behind it is undone, and the connection goes on.
    await expect(ask(other, [`update saved_search set name = 'lost' where name = '${other}'`, 'select 1 / 0 as a', 'select no_such_column from saved_search'])).rejects.toThrow('division by zero');
    expect(await as(other, kept)).toEqual([other]);
    await expect(as(one, () => askTogether(database.manager, [{ text: id, values: [] }]))).rejects.toThrow('runs in a transaction');
    expect(await asNobody(told)).toBe('nobody moothall_app');
  });
});

describe('a transaction keeps a statement for its next message', () => {
  const renamed = (who: string, name: string) => [{ text: `update saved_search set name = $2 where name = $1`, values: [who, name] }];
  const wrong = { text: 'select 1 / $1::int', values: [0] };
  let trips = 0;
  const count = () => (trips += 1);
  let connection: NodeJS.EventEmitter;
  beforeAll(async () => {
    const client = await rows.pool.connect();
    connection = Reflect.get(client, 'connection');
    connection.on('readyForQuery', count);
    client.release();
  });
  afterAll(() => void connection.off('readyForQuery', count));
  afterEach(async () => {
    expect(await asNobody(told)).toBe('nobody moothall_app');
    await asSystem('spec', () => rows.all('update saved_search set name = person_id'));
  });
  const during = (who: string, work: (tx: Tx) => Promise<unknown>) => as(who, () => inTransaction(database, work));

  it('which is the end of it where nothing else is asked', async () => {
    trips = 0;
    await during(one, (tx) => askWithNext(tx, [...renamed(one, 'kept'), ...renamed(other, 'never')]));
    // Two statements and the commit are answered apart, and were sent together.
    expect(trips).toBe(3);
    expect(new Set(await asSystem('spec', kept))).toEqual(new Set([other, 'kept']));
  });

  it('which finds what it wrote', async () => {
    const seen = await during(one, async (tx) => {
      await askWithNext(tx, renamed(one, 'first'));
      await askWithNext(tx, renamed('first', 'second'));
      const after = await tx.query('select name from saved_search');
      await askWithNext(tx, renamed('second', 'third'));
      return [after, ...(await askTogether(tx, [{ text: 'select name from saved_search', values: [] }]))];
    });
    expect(seen).toEqual([[{ name: 'second' }], [{ name: 'third' }]]);
    expect(await as(one, kept)).toEqual(['third']);
  });

  it('whose tenant is who asked for it', async () => {
    await during(one, async (tx) => {
      await asTenant(() => tenantOf(other, []), () => askWithNext(tx, renamed(other, 'by the other')));
      await tx.query(TOLD);
    });
    expect(await as(other, kept)).toEqual(['by the other']);
  });

  it('and fails that, so that nothing stays', async () => {
    await expect(during(one, (tx) => askWithNext(tx, [...renamed(one, 'lost'), wrong]))).rejects.toThrow('division by zero');
    await expect(during(one, async (tx) => {
      await askWithNext(tx, [...renamed(one, 'lost'), wrong]);
      await tx.query(`update saved_search set name = 'lost'`);
    })).rejects.toThrow('division by zero');
    await expect(during(one, async (tx) => {
      await askWithNext(tx, [...renamed(one, 'lost'), wrong]);
      await askTogether(tx, [{ text: 'select 1 as n', values: [] }]);
    })).rejects.toThrow('division by zero');
    expect(await as(one, kept)).toEqual([one]);
  });

  it('and never sends it where the transaction is given up', async () => {
    trips = 0;
    await expect(during(one, async (tx) => {
      await askWithNext(tx, renamed(one, 'lost'));
      throw new Error('given up');
    })).rejects.toThrow('given up');
    expect(trips).toBe(0);
    const runner = database.createQueryRunner();
    await as(one, async () => {
      await runner.startTransaction();
      await askWithNext(runner.manager, renamed(one, 'lost'));
      await runner.release();
    });
    expect(await as(one, kept)).toEqual([one]);
  });
});
