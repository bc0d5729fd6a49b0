// What locks and what signs, as the product keeps it.
import pg from 'pg';
import { openSigningKey } from 'moothall-api/journal/signing-key.js';
import { KeyRing } from 'moothall-api/platform/keys/key-ring.js';

async function open() {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  const keys = new KeyRing(Buffer.from(process.env['SERVER_KEY'] ?? '', 'base64'));
  const all = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
  const signing = await openSigningKey({ all, one: async (text: string) => (await all(text))[0] ?? null }, keys);
  await client.end();
  return { keys, signing };
}

export const seals = open();
