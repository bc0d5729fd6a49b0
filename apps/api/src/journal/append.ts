// Writes one entry of a hash chain in the caller's transaction, so that nothing happens unrecorded.
import { createHash, randomBytes } from 'node:crypto';
import { detailsText, type EntryDetails, GENESIS, headerText } from '@moothall/domain/journal';
import { newId } from '../platform/graphql/ids.ts';
import { requestIdToKeep } from '../platform/serving/request-scope.ts';
import { askWithNext, type Statement } from '../platform/together.ts';
import type { Tx } from '../platform/transaction.ts';

/** Who acted and for which organisation; both null when the clock did it. */
export interface Actor {
  readonly personId: string | null;
  readonly organisationId: string | null;
}

/** The system itself, such as a deadline that has come. */
export const THE_CLOCK: Actor = { personId: null, organisationId: null };

/** What happened. `data` holds ids, figures and digests, never personal text or sealed content. */
export interface Happening {
  /** The id of the challenge or organisation whose chain this belongs to. */
  readonly chain: string;
  /** What was done, as `challenge.published`. */
  readonly act: string;
  /** The id of what it was done to. */
  readonly subject: string;
  readonly actor: Actor;
  readonly data?: { readonly [key: string]: unknown };
  /** Whether everybody may read the details; the chain itself is always public. */
  readonly isPublic: boolean;
}

/** Where the entry stands in its chain. */
export interface Recorded {
  readonly seq: number;
  readonly hash: string;
  /** ISO 8601, as it stands in the entry. */
  readonly at: string;
}

export function sha256Bytes(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Appends to the chain. Appending locks the chain's head until the transaction ends. */
export async function append(tx: Tx, happening: Happening): Promise<Recorded> {
  const details = detailsOf(happening);
  const rows: { seq: string; hash: string; at: Date }[] = await tx.query('select seq, hash, at from append_to_journal($1, $2, $3, $4, $5, $6)', [
    newId('log'),
    happening.chain,
    GENESIS,
    sha256(detailsText(details)),
    happening.isPublic,
    JSON.stringify(details),
  ]);
  const made = rows[0];
  if (!made) throw new Error('The journal took no entry');
  return { seq: Number(made.seq), hash: made.hash, at: made.at.toISOString() };
}

/** Where a chain ends, held until the transaction ends; none where it has not begun. */
export interface HeldHead {
  readonly seq: string;
  readonly hash: string;
  readonly at: Date;
}

/** Holds the head of a chain, to be asked with something else. The time is read once it is held. */
export const holdingHead = (chain: string): Statement => ({
  text: `with held as materialized (select seq, hash from journal_head where chain = $1 for update)
    select seq, hash, date_trunc('milliseconds', clock_timestamp()) as at from held`,
  values: [chain],
});

/** The entry is the last of its chain when it is written, or the database refuses it. */
const APPEND_TO_HELD = `with moved as (update journal_head set seq = $3, hash = $7 where chain = $2), told as (select pg_notify('journal', $2))
  insert into journal_entry (id, chain, seq, at, prev_hash, details_digest, hash, is_public, details) select $1, $2, $3, $4, $5, $6, $7, $8, $9 from told`;

/** As `append`, to a chain whose head is held: what stands in the entry is known at once, and it is written with what the transaction asks next. */
export async function appendToHeld(tx: Tx, head: HeldHead | undefined, happening: Happening): Promise<Recorded> {
  if (!head) return append(tx, happening);
  const { chain, isPublic } = happening;
  const details = detailsOf(happening);
  const [seq, at, prevHash, detailsDigest] = [Number(head.seq) + 1, head.at.toISOString(), head.hash, sha256(detailsText(details))];
  const hash = sha256(headerText({ chain, seq, prevHash, at, detailsDigest }));
  await askWithNext(tx, [{ text: APPEND_TO_HELD, values: [newId('log'), chain, seq, at, prevHash, detailsDigest, hash, isPublic, JSON.stringify(details)] }]);
  return { seq, hash, at };
}

function detailsOf({ act, subject, actor, data = {} }: Happening): EntryDetails {
  return {
    salt: randomBytes(16).toString('hex'),
    act,
    subject,
    actorId: actor.personId,
    organisationId: actor.organisationId,
    data: plain(data),
    ...requestOf(actor),
  };
}

/** Whoever is nobody here on purpose must not be found by what else was done in the same request (ADR 0017). */
function requestOf({ personId }: Actor): { requestId?: string } {
  const requestId = personId === null ? undefined : requestIdToKeep();
  return requestId === undefined ? {} : { requestId };
}

function plain(data: object): EntryDetails['data'] {
  return JSON.parse(JSON.stringify(data));
}
