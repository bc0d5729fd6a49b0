// The only hand that erases a person: drafts and places of theirs, memberships, then every statement of the register, in one transaction.
import { erasedAddress, formerName } from '@moothall/domain/privacy';
import { holdChallenge } from '../challenges/store-challenge.ts';
import { challengeOfEvent, endBooking, lockEvent } from '../engagement/events/store-event.ts';
import { append } from '../journal/append.ts';
import type { Tx } from '../platform/transaction.ts';
import type { LoneDraft } from './closing.queries.ts';
import type { Subject } from './person-data.queries.ts';
import { bind, REGISTER } from './register/register.ts';

/** Bytes that lie outside of the database, to be removed once it is done. */
export interface LeftFile {
  readonly id: string;
  readonly pieces: number;
}

export interface Leaving {
  readonly subject: Subject;
  /** Who closes the account: the person, or nobody for whoever runs the server. */
  readonly by: string | null;
  readonly drafts: readonly LoneDraft[];
  readonly events: readonly string[];
}

/** @returns the person under a lock, so that two closings are one; null when there is no such account any more */
export async function lockPerson(tx: Tx, id: string): Promise<Subject | null> {
  const rows: Subject[] = await tx.query('select id, name, email, language, erased_at is not null as "isErased" from person where id = $1 for update', [id]);
  return rows[0] && !rows[0].isErased ? rows[0] : null;
}

/** Locks all memberships of their organisations, so that the last two administrators cannot leave at once. */
export async function lockMemberships(tx: Tx, personId: string): Promise<void> {
  await tx.query('select id from membership where organisation_id in (select organisation_id from membership where person_id = $1) order by id for update', [personId]);
}

/** @returns files whose bytes must go too */
export async function storeErasure(tx: Tx, leaving: Leaving): Promise<LeftFile[]> {
  const { subject, by, drafts, events } = leaving;
  const actor = { personId: by, organisationId: null };
  for (const id of events) {
    const [challenge, event] = [await holdChallenge(tx, await challengeOfEvent(tx, id)), await lockEvent(tx, id)];
    await endBooking({ tx, challenge, actor: { personId: subject.id, organisationId: null } }, event);
  }
  const files = await deleteDrafts(tx, leaving);
  const memberships: { id: string; organisation_id: string }[] = await tx.query('select id, organisation_id from membership where person_id = $1 order by id', [subject.id]);
  for (const one of memberships) {
    await append(tx, { chain: one.organisation_id, act: 'membership.ended', subject: one.id, actor: { ...actor, organisationId: one.organisation_id }, data: { personId: subject.id }, isPublic: false });
  }
  const rows = await eraseByRegister(tx, subject);
  const data = { rows, drafts: drafts.length, memberships: memberships.length };
  await append(tx, { chain: subject.id, act: 'person.erased', subject: subject.id, actor, data, isPublic: false });
  return files;
}

async function eraseByRegister(tx: Tx, { id, email }: Subject): Promise<number> {
  const named = { person: id, email, name: formerName(id), address: erasedAddress(id) };
  let rows = 0;
  for (const statement of REGISTER.flatMap(({ erases = [] }) => erases)) {
    const { text, values } = bind(statement, named);
    rows += changedBy(await tx.query(text, values));
  }
  return rows;
}

/** An update or a delete answers with its rows and their number; a function with a row that says it. */
function changedBy(answer: readonly unknown[]): number {
  const [first, second] = answer;
  if (typeof second === 'number') return second;
  return typeof first === 'object' && first !== null && 'changed' in first ? Number(first.changed) : 0;
}

async function deleteDrafts(tx: Tx, { drafts, by }: Leaving): Promise<LeftFile[]> {
  const ids = drafts.map(({ id }) => id);
  const [files]: [LeftFile[], number] = await tx.query('delete from proposal_file where proposal_id = any($1) returning id, chunks as pieces', [ids]);
  await tx.query('delete from team_consent where proposal_id = any($1)', [ids]);
  await tx.query('delete from proposal_reader where proposal_id = any($1)', [ids]);
  await tx.query('delete from proposal where id = any($1)', [ids]);
  for (const { id, organisationId } of drafts) {
    await append(tx, { chain: organisationId, act: 'proposal.draft-erased', subject: id, actor: { personId: by, organisationId }, isPublic: false });
  }
  return files;
}
