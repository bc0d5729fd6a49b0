// The only hand that writes notifications, with the letter of each that goes out at once.
import { isNamed, paceOf, type Rule, type Topic, type Pace } from '@moothall/domain/notification';
import type { FeedEntry } from '../journal/feed.ts';
import { isId, newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import type { Recipient } from './recipients.queries.ts';

/** What happened longer ago is read on the site: a server that first reads an old journal must not flood its people. */
const LETTERS_FOR_DAYS = 3;

interface Written {
  readonly id: string;
  readonly personId: string;
  readonly letterId: string | null;
}

/** Twice is once: an entry tells a person one time. @returns how many are told */
export async function storeNotifications(tx: Tx, entry: FeedEntry, rule: Rule, challengeId: string | null, recipients: readonly Recipient[]): Promise<number> {
  const choices = await chosenPaces(tx, rule.topic, recipients);
  const isFresh = await isRecent(tx, entry.at);
  const rows = recipients.map((recipient) => {
    const pace = choices.get(recipient.personId) ?? paceOf(rule.topic, {});
    const told = isFresh ? pace : 'NONE';
    return { ...recipient, id: newId('ntf'), pace: told, letterId: told === 'AT_ONCE' ? newId('ltr') : null };
  });
  const { act, subject, organisationId } = entry.details;
  const data = dataOf(entry, act, subject, organisationId);
  const written: Written[] = await tx.query(
    `insert into notification (id, entry_id, person_id, act, topic, audience, challenge_id, organisation_id, subject, data, at, pace, letter_id)
     select r.id, $2, r."personId", $3, $4, r.audience, $5::text, r."organisationId", $6, $7::jsonb, $8::timestamptz, r.pace, r."letterId"
     from jsonb_to_recordset($1::jsonb) as r(id text, "personId" text, audience text, "organisationId" text, pace text, "letterId" text)
     on conflict (entry_id, person_id) do nothing returning id, person_id as "personId", letter_id as "letterId"`,
    [JSON.stringify(rows), entry.cursor.id, act, rule.topic, challengeId, subject, JSON.stringify(data), entry.at],
  );
  await tx.query(
    `insert into letter (id, person_id, kind) select r."letterId", r."personId", 'NOTICE' from jsonb_to_recordset($1::jsonb) as r("letterId" text, "personId" text)
     where r."letterId" is not null`,
    [JSON.stringify(written)],
  );
  return written.length;
}

/** Ids and figures of the entry, with the organisation that acted where it may be named. */
function dataOf({ details: { data } }: FeedEntry, act: string, subject: string, organisationId: string | null): object {
  const said = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  // An authority that joins is what the entry is about; it may be its lead that wrote it.
  return isNamed(act) ? { ...said, doer: isId('org', subject) ? subject : organisationId } : said;
}

async function chosenPaces(tx: Tx, topic: Topic, recipients: readonly Recipient[]): Promise<Map<string, Pace>> {
  const rows: { personId: string; pace: Pace }[] = await tx.query('select person_id as "personId", pace from notification_choice where topic = $1 and person_id = any($2)', [
    topic,
    recipients.map(({ personId }) => personId),
  ]);
  return new Map(rows.map(({ personId, pace }) => [personId, pace]));
}

async function isRecent(tx: Tx, at: Date): Promise<boolean> {
  const rows: { recent: boolean }[] = await tx.query(`select $1::timestamptz > clock_timestamp() - make_interval(days => $2) as recent`, [at, LETTERS_FOR_DAYS]);
  return rows[0]?.recent ?? false;
}

/** @param ids null for all of the person's */
export async function storeRead(tx: Tx, personId: string, ids: readonly string[] | null, topic: string | null): Promise<number> {
  const rows: { n: number }[] = await tx.query(
    `with read as (update notification set read_at = clock_timestamp() where person_id = $1 and read_at is null
       and ($2::text[] is null or id = any($2)) and ($3::text is null or topic = $3) returning 1) select count(*)::int as n from read`,
    [personId, ids, topic],
  );
  return rows[0]?.n ?? 0;
}

/** Gathers what waits into one letter per person, pace and day; asked again on the same day it does nothing. @returns how many letters */
export async function storeDigests(tx: Tx, pace: 'DAILY' | 'WEEKLY', day: string): Promise<number> {
  const people: { personId: string }[] = await tx.query(
    `select distinct n.person_id as "personId" from notification n where n.pace = $1 and n.letter_id is null and n.read_at is null
       and n.at > clock_timestamp() - interval '30 days'
       and not exists (select 1 from letter l where l.person_id = n.person_id and l.kind = 'DIGEST' and l.pace = $1 and l.day = $2::date) order by 1`,
    [pace, day],
  );
  let letters = 0;
  for (const { personId } of people) {
    const id = newId('ltr');
    const made: unknown[] = await tx.query(
      `insert into letter (id, person_id, kind, pace, day) values ($1, $2, 'DIGEST', $3, $4) on conflict (person_id, pace, day) where kind = 'DIGEST' do nothing returning id`,
      [id, personId, pace, day],
    );
    if (made.length === 0) continue;
    await tx.query('update notification set letter_id = $1 where person_id = $2 and pace = $3 and letter_id is null and read_at is null', [id, personId, pace]);
    letters += 1;
  }
  return letters;
}

/** What was read half a year ago goes, what was never read after two years, and letters with them. @returns how many notifications went */
export async function forgetOld(tx: Tx): Promise<number> {
  const rows: { n: number }[] = await tx.query(
    `with gone as (delete from notification where read_at < clock_timestamp() - interval '180 days' or at < clock_timestamp() - interval '2 years' returning 1)
     select count(*)::int as n from gone`,
  );
  await tx.query(`delete from letter where state <> 'WAITING' and written_at < clock_timestamp() - interval '180 days'`);
  return rows[0]?.n ?? 0;
}
