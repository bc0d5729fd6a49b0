// The only hand that writes who follows, who is interested, why a council engages, and what was decided on an advantage.
import type { AdvantageDecision, EngagementPurpose } from '@moothall/domain/engagement';
import { append } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Engaging } from './engagement-verbs.ts';

type Texts = { readonly en?: string | null; readonly cy?: string | null };

/** Following is a matter of the person alone: it stands in their own chain, and twice is once. */
export async function storeFollow({ tx, challenge, actor }: Engaging, isFollowing: boolean): Promise<void> {
  const change = isFollowing
    ? 'insert into challenge_follow (challenge_id, person_id) values ($1, $2) on conflict do nothing returning 1'
    : 'with gone as (delete from challenge_follow where challenge_id = $1 and person_id = $2 returning 1) select 1 from gone';
  const changed: unknown[] = await tx.query(change, [challenge.id, actor.personId]);
  if (changed.length === 0) return;
  await append(tx, { chain: actor.personId, act: isFollowing ? 'engagement.followed' : 'engagement.unfollowed', subject: challenge.id, actor, isPublic: false });
}

export interface InterestWords {
  readonly note: string;
  readonly seeksPartners: boolean;
  readonly isListed: boolean;
}

/** One standing interest per organisation: whoever registers again changes what they said. Its name is public only where it agreed. */
export async function storeInterest({ tx, challenge, actor }: Engaging, organisationId: string, words: InterestWords): Promise<string> {
  const rows: { id: string }[] = await tx.query(
    `insert into challenge_interest (id, challenge_id, organisation_id, person_id, note, seeks_partners, is_listed) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (challenge_id, organisation_id) where withdrawn_at is null
       do update set note = excluded.note, seeks_partners = excluded.seeks_partners, is_listed = excluded.is_listed, person_id = excluded.person_id returning id`,
    [newId('int'), challenge.id, organisationId, actor.personId, words.note, words.seeksPartners, words.isListed],
  );
  const id = rows[0]?.id ?? '';
  const { seeksPartners, isListed } = words;
  await append(tx, { chain: challenge.id, act: 'engagement.interest-registered', subject: id, actor, data: { organisation: organisationId, seeksPartners, isListed }, isPublic: isListed });
  return id;
}

/** @returns the id of what was taken back; null when there was none */
export async function endInterest({ tx, challenge, actor }: Engaging, organisationId: string): Promise<string | null> {
  const rows: { id: string; isListed: boolean }[] = await tx.query(
    `with ended as (update challenge_interest set withdrawn_at = clock_timestamp() where challenge_id = $1 and organisation_id = $2 and withdrawn_at is null
       returning id, is_listed as "isListed") select * from ended`,
    [challenge.id, organisationId],
  );
  const ended = rows[0];
  if (!ended) return null;
  await append(tx, { chain: challenge.id, act: 'engagement.interest-withdrawn', subject: ended.id, actor, data: { organisation: organisationId }, isPublic: ended.isListed });
  return ended.id;
}

export async function storePlan({ tx, challenge, actor }: Engaging, purposes: readonly EngagementPurpose[], note: Texts, isPublic: boolean): Promise<void> {
  await tx.query(
    `insert into engagement_plan (challenge_id, purposes, note) values ($1, $2, $3)
     on conflict (challenge_id) do update set purposes = excluded.purposes, note = excluded.note, planned_at = clock_timestamp()`,
    [challenge.id, purposes, JSON.stringify(note)],
  );
  await append(tx, { chain: challenge.id, act: 'engagement.planned', subject: challenge.id, actor, data: { purposes }, isPublic });
}

export interface AdvantageWords {
  readonly organisationId: string;
  readonly decision: AdvantageDecision;
  readonly advantage: Texts;
  readonly reason: Texts;
}

/** That it was decided is public; of whom, the councils know, their auditors, and the supplier itself. */
export async function storeAdvantage({ tx, challenge, actor }: Engaging, words: AdvantageWords): Promise<string> {
  const id = newId('adv');
  await tx.query(
    'insert into advantage_decision (id, challenge_id, organisation_id, decision, advantage, reason, decided_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, challenge.id, words.organisationId, words.decision, JSON.stringify(words.advantage), JSON.stringify(words.reason), actor.personId],
  );
  await append(tx, { chain: challenge.id, act: 'engagement.advantage-decided', subject: id, actor, data: { decision: words.decision }, isPublic: true });
  return id;
}
