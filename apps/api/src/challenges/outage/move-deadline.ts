// Moves a deadline for everybody after an outage, and shows it among the changes of the challenge.
import { diffContent, type Gap } from '@moothall/domain/challenge';
import { type Actor, append } from '../../journal/append.ts';
import type { Tx } from '../../platform/transaction.ts';
import { toJson } from '../content-json.ts';
import { type LockedChallenge, saveContent } from '../store-challenge.ts';

export interface Move {
  readonly closesAt: Date;
  readonly outage: Gap;
  readonly actor: Actor;
  readonly act: 'challenge.extended-for-outage' | 'challenge.outage-recorded';
  readonly reason: { readonly en?: string | null; readonly cy?: string | null };
}

/** The change is in the open like any amendment; nobody is asked when nobody decided it. */
export async function moveDeadline(tx: Tx, challenge: LockedChallenge, move: Move): Promise<void> {
  const after = { ...challenge.content, closesAt: move.closesAt };
  const version = challenge.version + 1;
  const { act, actor, outage, reason } = move;
  await tx.query(
    `insert into amendment (challenge_id, version, person_id, reason, material, changes, content_before) values ($1, $2, $3, $4, true, $5, $6)`,
    [challenge.id, version, actor.personId, JSON.stringify(reason), JSON.stringify(diffContent(challenge.content, after)), JSON.stringify(toJson(challenge.content))],
  );
  await saveContent(tx, challenge, after, actor);
  const data = { version, from: outage.from.toISOString(), until: outage.until.toISOString(), before: challenge.content.closesAt?.toISOString(), closesAt: move.closesAt.toISOString() };
  await append(tx, { chain: challenge.id, act, subject: challenge.id, actor, data, isPublic: true });
}

/** Gaps in the life of all servers that touch this moment. */
export function gapsOver(tx: Tx, moment: Date): Promise<Gap[]> {
  return tx.query('select from_at as "from", until_at as until from server_gap where from_at <= $1 and until_at >= $1 order by until_at desc', [moment]);
}
