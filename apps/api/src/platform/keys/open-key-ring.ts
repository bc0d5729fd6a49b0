// Finds the key of the server, or makes it on the first start, and refuses to go on with a key that is not this database's.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from '../database/rows.ts';
import type { Config } from '../settings.ts';
import { KeyRing, SERVER_KEY_BYTES } from './key-ring.ts';

const FILE = 'server-key';

/** @throws Error with a sentence that says what to do, when the database was used with another key */
export async function openKeyRing(config: Config, rows: Rows): Promise<KeyRing> {
  const known = await fingerprintOf(rows);
  const keys = new KeyRing(config.serverKey ?? (await readKey(config.dataFolder)) ?? (await makeKey(config.dataFolder, known)));
  const fingerprint = known ?? (await keepFingerprint(rows, keys.fingerprint));
  if (fingerprint !== keys.fingerprint) {
    throw new Error('The key of the server is not the one that this database was used with. Set SERVER_KEY to that one; servers on one database need the same.');
  }
  return keys;
}

async function fingerprintOf(rows: Rows): Promise<string | null> {
  const row = await rows.one<{ fingerprint: string }>('select fingerprint from server_key');
  return row?.fingerprint ?? null;
}

/** Of two servers that start first at the same moment one keeps its own; the other finds that one's. */
async function keepFingerprint(rows: Rows, fingerprint: string): Promise<string | null> {
  await rows.all('insert into server_key (fingerprint) values ($1) on conflict do nothing', [fingerprint]);
  return fingerprintOf(rows);
}

async function readKey(folder: string): Promise<Buffer | null> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`The key of the server could not be read from ${path}. Let the account that runs Moothall read it.`, { cause });
  });
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === SERVER_KEY_BYTES) return key;
  throw new Error(`${path} does not hold ${SERVER_KEY_BYTES} bytes in base64. Put the file back from your copy.`);
}

async function makeKey(folder: string, known: string | null): Promise<Buffer> {
  if (known !== null) {
    throw new Error(`The key of the server is missing: ${join(folder, FILE)}. What is sealed in the database cannot be read without it. Put the file back from your copy, or set SERVER_KEY.`);
  }
  await mkdir(folder, { recursive: true });
  const own = join(folder, `${FILE}.${process.pid}`);
  const file = await open(own, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(SERVER_KEY_BYTES).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  // A link is there whole or not at all, and never replaces the key that another process has made meanwhile.
  await link(own, join(folder, FILE)).catch(() => undefined);
  await rm(own);
  const key = await readKey(folder);
  if (key) return key;
  throw new Error(`The key of the server could not be stored in ${folder}. Let the account that runs Moothall write there, or set SERVER_KEY.`);
}
