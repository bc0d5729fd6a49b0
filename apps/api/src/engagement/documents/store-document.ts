// The only hand that writes documents: a first version, and each next one beside it. Files lie in the database with the rest.
import type { DocumentVisibility } from '@moothall/domain/engagement';
import { createHash } from 'node:crypto';
import { append } from '../../journal/append.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { Engaging } from '../engagement-verbs.ts';
import type { DocumentRow } from './documents.queries.ts';

type Texts = { readonly en?: string | null; readonly cy?: string | null };

/** What is in a version: a text in one or two languages, or the bytes of a file. */
export type Content = { readonly text: Texts; readonly file?: undefined } | { readonly text?: undefined; readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Buffer } };

export interface NewVersion {
  readonly title: Texts;
  readonly changed: Texts | null;
  readonly machine: readonly string[];
  readonly content: Content;
}

export function bytesOf({ text, file }: Content): Buffer {
  return file ? file.bytes : Buffer.from([text.en, text.cy].filter(Boolean).join('\n\n'), 'utf8');
}

export async function challengeOfDocument(tx: Tx, id: string): Promise<string> {
  return (await readDocument(tx, id)).challengeId;
}

async function readDocument(tx: Tx, id: string, lock = ''): Promise<DocumentRow> {
  const rows: DocumentRow[] = await tx.query(`select id, challenge_id as "challengeId", visibility, version from challenge_document where id = $1 ${lock}`, [id]);
  if (!rows[0]) throw notFound('document');
  return rows[0];
}

/** @throws ApiError NOT_FOUND, and CONFLICT when a newer version is there already */
export async function lockDocument(tx: Tx, id: string, version: number): Promise<DocumentRow> {
  const document = await readDocument(tx, id, 'for update');
  if (document.version !== version) throw conflict('document', document.version);
  return document;
}

export async function storeDocument(engaging: Engaging, visibility: DocumentVisibility, version: NewVersion): Promise<string> {
  const id = newId('doc');
  await engaging.tx.query('insert into challenge_document (id, challenge_id, visibility, version) values ($1, $2, $3, 1)', [id, engaging.challenge.id, visibility]);
  await storeVersion(engaging, { id, visibility, version: 1 }, version, 'document.published');
  return id;
}

export async function addVersion(engaging: Engaging, document: DocumentRow, version: NewVersion): Promise<void> {
  await engaging.tx.query('update challenge_document set version = version + 1 where id = $1', [document.id]);
  await storeVersion(engaging, { ...document, version: document.version + 1 }, version, 'document.version-published');
}

async function storeVersion({ tx, challenge, actor }: Engaging, document: Omit<DocumentRow, 'challengeId'>, next: NewVersion, act: string): Promise<void> {
  const { id, version, visibility } = document;
  const bytes = bytesOf(next.content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, file } = next.content;
  await tx.query(
    `insert into document_version (document_id, version, title, changed, machine_languages, text, file_name, media_type, bytes, sha256, content, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, version, JSON.stringify(next.title), next.changed && JSON.stringify(next.changed), next.machine, text ? JSON.stringify(text) : null, file?.name ?? null, file?.mediaType ?? 'text/markdown', bytes.length, sha256, file?.bytes ?? null, actor.personId],
  );
  const data = { version, visibility, sha256, bytes: bytes.length };
  await append(tx, { chain: challenge.id, act, subject: id, actor, data, isPublic: visibility !== 'COUNCILS' });
}
