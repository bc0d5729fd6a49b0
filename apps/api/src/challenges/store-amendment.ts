// The only hand that writes amendments: with the text before, the difference and the reason; also for a close that moves for everybody.
import { type AmendmentCode, decideAmendment, diffContent } from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { type Actor, append } from '../journal/append.ts';
import type { Tx } from '../platform/transaction.ts';
import { type FullContent, toJson } from './content-json.ts';
import { type LockedChallenge, saveContent } from './store-challenge.ts';

/** What an amendment says of itself. */
export interface AmendmentWords {
  readonly reason: { readonly en?: string | null; readonly cy?: string | null };
  readonly material: boolean;
}

interface Amending {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly actor: Actor;
}

/** Writes what the domain allowed. */
export async function storeAmendment({ tx, challenge, actor }: Amending, after: FullContent, { reason, material }: AmendmentWords): Promise<void> {
  const changes = diffContent(challenge.content, after);
  const version = challenge.version + 1;
  await tx.query(
    `insert into amendment (challenge_id, version, person_id, reason, material, changes, content_before)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [challenge.id, version, actor.personId, JSON.stringify(reason), material, JSON.stringify(changes), JSON.stringify(toJson(challenge.content))],
  );
  await saveContent(tx, challenge, after, actor);
  const data = { version, material, fields: changes.map((change) => change.path.join('.')) };
  await append(tx, { chain: challenge.id, act: 'challenge.amended', subject: challenge.id, actor, data, isPublic: true });
}

/**
 * Moves the close of an open challenge for everybody, as a material amendment with its reason; the shortlist moves by as much where
 * it would be passed. Lock the challenge first, and read the clock after that.
 * @returns what stands against it; nothing is written then
 */
export async function extendClose(amending: Amending, closesAt: Date, reason: AmendmentWords['reason'], now: Date): Promise<readonly Refusal<AmendmentCode>[]> {
  const { content, stage } = amending.challenge;
  const by = closesAt.getTime() - (content.closesAt?.getTime() ?? 0);
  const isPassed = content.shortlistBy !== null && content.shortlistBy.getTime() <= closesAt.getTime();
  const shortlistBy = isPassed && content.shortlistBy ? new Date(content.shortlistBy.getTime() + by) : content.shortlistBy;
  const after = { ...content, closesAt, shortlistBy };
  const decision = decideAmendment({ stage, before: content, after, isMaterial: true, reason: reason.en ?? '', now });
  if (decision.allowed) await storeAmendment(amending, after, { reason, material: true });
  return refusalsOf(decision);
}
