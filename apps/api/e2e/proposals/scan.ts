// Looks for words where no word of a sealed proposal may be: in every row of every table, and in the files of PostgreSQL itself.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** Which of the words stand in a text. */
export function wordsIn(text: string | Buffer, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word));
}

/** @returns `table: word` for every word that any row holds, read as text */
export async function wordsInTables(sql: pg.Client, words: readonly string[]): Promise<string[]> {
  const tables = await sql.query<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  const found: string[] = [];
  for (const { name } of tables.rows) {
    // Bytes are shown as hex, so boxes are also read as what their bytes would say.
    const rows = await sql.query<{ line: string }>(`select t::text as line from ${name} t`);
    const text = rows.rows.map((row) => row.line).join('\n');
    const bytes = [...text.matchAll(/\\x([0-9a-f]{8,})/g)].map((match) => Buffer.from(match[1] ?? '', 'hex').toString('latin1')).join('\n');
    found.push(...wordsIn(`${text}\n${bytes}`, words).map((word) => `${name}: ${word}`));
  }
  return found;
}

/** Files of the data directory that hold any of the words, the write-ahead log included; null where it is on another machine. */
export async function wordsInFiles(sql: pg.Client, words: readonly string[]): Promise<string[] | null> {
  await sql.query('checkpoint');
  const { rows } = await sql.query<{ folder: string; oid: string }>(
    `select current_setting('data_directory') as folder, (select oid::text from pg_database where datname = current_database()) as oid`,
  );
  const { folder = '', oid = '' } = rows[0] ?? {};
  if (!(await stat(folder).catch(() => null))) return null;
  const found: string[] = [];
  for (const part of [join('base', oid), 'pg_wal']) {
    for (const name of await readdir(join(folder, part), { recursive: true })) {
      const bytes = await readFile(join(folder, part, name)).catch(() => null);
      if (bytes) found.push(...wordsIn(bytes, words).map((word) => `${part === 'pg_wal' ? 'pg_wal' : 'base'}: ${word}`));
    }
  }
  return [...new Set(found)];
}
