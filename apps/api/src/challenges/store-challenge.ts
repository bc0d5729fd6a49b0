// The only hand that writes challenges: locks, saves, moves between stages, keeps the search table true, and records each step.
import { diffContent, type InvitedRole, type Stage } from '@moothall/domain/challenge';
import { type Actor, append, type Recorded } from '../journal/append.ts';
import { conflict, notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import { ownSlugOf } from '../platform/slug.ts';
import type { Statement } from '../platform/together.ts';
import type { Tx } from '../platform/transaction.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { CHALLENGE_COLUMNS, type ChallengeRow } from './challenges.queries.ts';
import { type FullContent, fromJson, toJson } from './content-json.ts';
import { refreshSearch } from './refresh-search.ts';

/** A challenge under a row lock, with its content as the domain knows it. */
export interface LockedChallenge extends Omit<ChallengeRow, 'content'> {
  readonly content: FullContent;
}

/** What a move sets beside the stage. */
export interface MoveDetails {
  readonly actor: Actor;
  readonly act: string;
  readonly isPublic: boolean;
  readonly data?: { readonly [key: string]: unknown };
  readonly changesRequested?: string | null;
  readonly stoppedBecause?: { en?: string | null; cy?: string | null } | null;
}

/**
 * Locks a challenge for change until the transaction ends.
 * @param what whoever asks is told is not there: what they are refused too where the challenge is, but is nothing of theirs
 * @throws ApiError NOT_FOUND
 */
export async function lockChallenge(tx: Tx, id: string, what = 'challenge'): Promise<LockedChallenge> {
  return lock(tx, id, 'for update', what);
}

/** Locks it against change while others may hold the same lock, as many suppliers do at a deadline. */
export async function holdChallenge(tx: Tx, id: string): Promise<LockedChallenge> {
  return lock(tx, id, 'for share');
}

/**
 * As `holdChallenge`, for whoever knows something of a challenge only, and has more to ask with it.
 * @param idOf SQL that gives its id for $1, nothing when there is none
 */
export function holdingChallengeOf(idOf: string, value: string): Statement {
  return { text: `select ${CHALLENGE_COLUMNS} from challenge c where c.id = (${idOf}) for share of c`, values: [value] };
}

/** What such a statement answers. */
export function lockedFrom(rows: readonly ChallengeRow[]): LockedChallenge | null {
  return rows[0] ? { ...rows[0], content: fromJson(rows[0].content) } : null;
}

async function lock(tx: Tx, id: string, how: 'for update' | 'for share', what = 'challenge'): Promise<LockedChallenge> {
  const rows: ChallengeRow[] = await tx.query(`select ${CHALLENGE_COLUMNS} from challenge c where c.id = $1 ${how}`, [id]);
  if (!rows[0]) throw notFound(what);
  return { ...rows[0], content: fromJson(rows[0].content) };
}

/** @throws ApiError CONFLICT when somebody saved since the caller read it */
export function demandVersion(challenge: LockedChallenge, version: number): void {
  if (challenge.version !== version) throw conflict('challenge', challenge.version);
}

/** Begins a draft, led by an authority. @returns its id */
export async function storeDraft(tx: Tx, leadId: string, content: FullContent, actor: Actor, source: ChallengeEntity['source'] = null): Promise<string> {
  const id = newId('chl');
  const slug = ownSlugOf(content.title.en, id);
  const authorIds = actor.personId ? [actor.personId] : [];
  await tx.insert(ChallengeEntity, { id, slug, leadId, stage: 'DRAFT', version: 1, content: toJson(content), closesAt: content.closesAt, authorIds, source });
  await tx.query(`insert into participation (challenge_id, organisation_id, role) values ($1, $2, 'LEAD')`, [id, leadId]);
  await append(tx, { chain: id, act: 'challenge.drafted', subject: id, actor, isPublic: false });
  return id;
}

/** Adds an authority that takes part. */
export async function storeParticipant(tx: Tx, challengeId: string, organisationId: string, role: InvitedRole, actor: Actor): Promise<void> {
  await tx.query('insert into participation (challenge_id, organisation_id, role) values ($1, $2, $3) on conflict do nothing', [challengeId, organisationId, role]);
  await append(tx, { chain: challengeId, act: 'participation.joined', subject: organisationId, actor, data: { role }, isPublic: true });
}

/** Saves what a challenge says. The journal keeps which fields changed, not their text. */
export async function saveContent(tx: Tx, challenge: LockedChallenge, content: FullContent, actor: Actor, act = 'challenge.updated'): Promise<void> {
  const fields = [...new Set(diffContent(challenge.content, content).map((change) => change.path[0]))];
  await tx.query(
    `update challenge set content = $2, closes_at = $3, version = version + 1,
       author_ids = case when $4::text is null or $4 = any(author_ids) then author_ids else author_ids || $4 end where id = $1`,
    [challenge.id, JSON.stringify(toJson(content)), content.closesAt, actor.personId],
  );
  await refreshSearch(tx, challenge.id);
  await append(tx, { chain: challenge.id, act, subject: challenge.id, actor, data: { version: challenge.version + 1, fields }, isPublic: false });
}

/** Moves a challenge to a stage that the domain allowed, and records it. Called by the word that knows the last fact. */
export async function moveTo(tx: Tx, challenge: LockedChallenge, to: Stage, details: MoveDetails): Promise<Recorded> {
  await tx.query(
    `update challenge set stage = $2, version = version + 1, changes_requested = $3, stopped_because = coalesce($4, stopped_because),
       published_at = case when $2 = 'ENGAGING' then coalesce(published_at, clock_timestamp()) else published_at end,
       opened_at = case when $2 = 'OPEN' then coalesce(opened_at, clock_timestamp()) else opened_at end,
       closed_at = case when $2 = 'CLOSED' then clock_timestamp() else closed_at end
     where id = $1`,
    [challenge.id, to, details.changesRequested ?? null, details.stoppedBecause ? JSON.stringify(details.stoppedBecause) : null],
  );
  await refreshSearch(tx, challenge.id);
  const data = { from: challenge.stage, to, version: challenge.version + 1, ...details.data };
  return append(tx, { chain: challenge.id, act: details.act, subject: challenge.id, actor: details.actor, data, isPublic: details.isPublic });
}
