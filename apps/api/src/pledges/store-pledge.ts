// The only hand that writes pledges and their steps: each with its line in the journal, in the caller's transaction.
import { type Change, changesBetween, conditionToJson, needsSecondPerson, type OrganisationClass, type PledgeKind, type Terms, undoesCheck } from '@moothall/domain/pledge';
import { type Actor, append, sha256 } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import type { KeptMatch, PendingTerms, PledgeRow, StepKind } from './pledges.queries.ts';
import { toDomain } from './round-outcome.ts';
import { type LockedRound, raiseVersion } from './store-round.ts';

export interface Written {
  readonly round: LockedRound;
  readonly actor: Actor & { readonly personId: string };
  readonly terms: Terms;
  readonly authority: string;
}

export interface NewPledge extends Written {
  readonly organisationId: string;
  readonly class: OrganisationClass;
  readonly kind: PledgeKind;
}

const matchOf = ({ match }: Terms): KeptMatch | null => match && { numerator: String(match.numerator), denominator: String(match.denominator), base: match.base };

export const termsOfRow = (row: PledgeRow): Terms => {
  const { amount, condition, match } = toDomain(row);
  return { amount, condition, match: match ?? null, validUntil: row.validUntil, note: row.note, verifierId: row.verifierId };
};

const termsOfPending = (row: PledgeRow, pending: PendingTerms): Terms => termsOfRow({ ...row, ...pending, validUntil: pending.validUntil === null ? null : new Date(pending.validUntil) });

/** Whether the organisation's own limit asks for a second person. The limit stays as it is until the transaction ends. */
export async function asksSecondPerson(tx: Tx, round: LockedRound, of: { id: string | null; organisationId: string; amount: bigint; changes: readonly Change[] | null }): Promise<boolean> {
  const rows: { amount: string | null }[] = await tx.query('select amount from pledge_limit where organisation_id = $1 for share', [of.organisationId]);
  const limit = rows[0]?.amount ?? null;
  const others = round.pledges.filter((row) => row.organisationId === of.organisationId && row.id !== of.id && row.state !== 'WITHDRAWN');
  const sum = others.reduce((total, row) => total + BigInt(row.amount), 0n);
  return needsSecondPerson({ limit: limit === null ? null : BigInt(limit), others: sum, amount: of.amount, changes: of.changes });
}

export async function storePledge(tx: Tx, wish: NewPledge): Promise<string> {
  const { round, actor, terms, authority, organisationId, kind } = wish;
  const id = newId('plg');
  const isDraft = await asksSecondPerson(tx, round, { id: null, organisationId, amount: terms.amount, changes: null });
  const match = matchOf(terms);
  await tx.query(
    `insert into pledge (id, round_id, organisation_id, class, kind, amount, match, condition, note, authority, valid_until, state, person_id, verifier_id, offered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, case when $12 = 'OFFERED' then clock_timestamp() end)`,
    [
      id, round.id, organisationId, wish.class, kind, terms.amount.toString(), match && JSON.stringify(match), JSON.stringify(conditionToJson(terms.condition)),
      terms.note, authority, terms.validUntil, isDraft ? 'DRAFT' : 'OFFERED', actor.personId, terms.verifierId,
    ],
  );
  const made = { id, version: 1, kind, class: wish.class, terms, changes: [] };
  await record(tx, { round, actor, ...made, step: isDraft ? 'DRAFTED' : 'OFFERED', isConfirmed: false });
  return id;
}

/** At once, or above the limit once a second person agrees. What waited before gives way. */
export async function changeTerms(tx: Tx, row: PledgeRow, { round, actor, terms, authority }: Written): Promise<void> {
  const changes = changesBetween(termsOfRow(row), terms);
  const isDraft = row.state === 'DRAFT';
  const { id, organisationId } = row;
  const asks = await asksSecondPerson(tx, round, { id, organisationId, amount: terms.amount, changes: isDraft ? null : changes });
  const base = { round, actor, id, version: row.version + 1, kind: row.kind, class: row.class, terms, changes, isConfirmed: false };
  if (asks && !isDraft) {
    const pending: PendingTerms = { ...plain(terms), authority, personId: actor.personId, changes };
    await tx.query('update pledge set pending = $2, version = version + 1 where id = $1', [id, JSON.stringify(pending)]);
    return record(tx, { ...base, step: 'CHANGE_DRAFTED' });
  }
  await writeTerms(tx, row, { terms, authority, changes, personId: actor.personId });
  if (isDraft && !asks) await tx.query(`update pledge set state = 'OFFERED', offered_at = clock_timestamp() where id = $1`, [id]);
  return record(tx, { ...base, step: asks ? 'DRAFTED' : isDraft ? 'OFFERED' : 'CHANGED' });
}

/** A second person agrees to what waits. */
export async function offerWaiting(tx: Tx, row: PledgeRow, round: LockedRound, actor: Written['actor']): Promise<void> {
  const base = { round, actor, id: row.id, version: row.version + 1, kind: row.kind, class: row.class, isConfirmed: true };
  if (!row.pending) {
    await tx.query(`update pledge set state = 'OFFERED', offered_at = clock_timestamp(), version = version + 1 where id = $1`, [row.id]);
    return record(tx, { ...base, terms: termsOfRow(row), changes: [], step: 'OFFERED' });
  }
  const { authority, changes, personId } = row.pending;
  const terms = termsOfPending(row, row.pending);
  await writeTerms(tx, row, { terms, authority, changes, personId });
  return record(tx, { ...base, terms, changes, step: 'CHANGED' });
}

/** A draft is gone for good; of an offered pledge only what waited is. */
export async function dropWaiting(tx: Tx, row: PledgeRow, round: LockedRound, actor: Written['actor']): Promise<void> {
  await tx.query(`update pledge set pending = null, version = version + 1, state = case when state = 'DRAFT' then 'WITHDRAWN' else state end where id = $1`, [row.id]);
  await record(tx, { round, actor, id: row.id, version: row.version + 1, kind: row.kind, class: row.class, terms: termsOfRow(row), changes: [], isConfirmed: false, step: 'DROPPED' });
}

/** @param reason as it was given; everybody can read it */
export async function withdraw(tx: Tx, row: PledgeRow, round: LockedRound, actor: Written['actor'], reason: string | null): Promise<void> {
  await tx.query(`update pledge set state = 'WITHDRAWN', pending = null, version = version + 1 where id = $1`, [row.id]);
  await record(tx, { round, actor, id: row.id, version: row.version + 1, kind: row.kind, class: row.class, terms: termsOfRow(row), changes: [], isConfirmed: false, step: 'WITHDRAWN', reason });
}

interface NewTerms {
  readonly terms: Terms;
  readonly authority: string;
  readonly changes: readonly Change[];
  readonly personId: string;
}

async function writeTerms(tx: Tx, row: PledgeRow, { terms, authority, changes, personId }: NewTerms): Promise<void> {
  const match = matchOf(terms);
  await tx.query(
    `update pledge set amount = $2, match = $3, condition = $4, note = $5, authority = $6, valid_until = $7, verifier_id = $8, person_id = $9, pending = null,
       changed_at = clock_timestamp(), version = version + 1,
       checked_at = case when $10 then null else checked_at end, checked_by = case when $10 then null else checked_by end,
       check_agrees = case when $10 then null else check_agrees end, check_note = case when $10 then null else check_note end
     where id = $1`,
    [
      row.id, terms.amount.toString(), match && JSON.stringify(match), JSON.stringify(conditionToJson(terms.condition)), terms.note, authority, terms.validUntil,
      terms.verifierId, personId, undoesCheck(changes),
    ],
  );
}

interface Step {
  readonly round: LockedRound;
  readonly actor: Written['actor'];
  readonly id: string;
  readonly version: number;
  readonly kind: PledgeKind;
  readonly class: OrganisationClass;
  readonly terms: Terms;
  readonly changes: readonly Change[];
  readonly step: StepKind;
  readonly isConfirmed: boolean;
  readonly reason?: string | null;
}

function plain(terms: Terms): Omit<PendingTerms, 'authority' | 'personId' | 'changes'> {
  const { amount, condition, note, validUntil, verifierId } = terms;
  return { amount: amount.toString(), match: matchOf(terms), condition: conditionToJson(condition), note, validUntil: validUntil?.toISOString() ?? null, verifierId };
}

/** What was never offered is in the journal for its own organisation's record, and tells nobody outside. */
async function record(tx: Tx, step: Step): Promise<void> {
  const { round, actor, id, version, kind, terms, changes, isConfirmed, reason = null } = step;
  const { amount, match, condition, validUntil, verifierId } = plain(terms);
  await tx.query(
    'insert into pledge_step (pledge_id, version, step, person_id, amount, match, condition, valid_until, changes, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, version, step.step, actor.personId, amount, match && JSON.stringify(match), JSON.stringify(condition), validUntil, changes, reason],
  );
  const now = { roundId: round.id, version, kind, class: step.class, amount, condition, match, validUntil, verifierId };
  const to = { chain: round.challengeId, subject: id, actor };
  if (step.step === 'DRAFTED') return void (await append(tx, { ...to, act: 'pledge.drafted', data: now, isPublic: false }));
  if (step.step === 'CHANGE_DRAFTED') return void (await append(tx, { ...to, act: 'pledge.change-drafted', data: { ...now, changes }, isPublic: false }));
  if (step.step === 'DROPPED') return void (await append(tx, { ...to, act: 'pledge.dropped', data: { roundId: round.id, version }, isPublic: false }));
  await raiseVersion(tx, round.id);
  if (step.step === 'OFFERED') await append(tx, { ...to, act: 'pledge.made', data: { ...now, confirmed: isConfirmed }, isPublic: true });
  if (step.step === 'CHANGED') await append(tx, { ...to, act: 'pledge.changed', data: { ...now, changes, confirmed: isConfirmed }, isPublic: true });
  if (step.step === 'WITHDRAWN') await append(tx, { ...to, act: 'pledge.withdrawn', data: { roundId: round.id, version, reasonDigest: reason && sha256(reason) }, isPublic: true });
}

/** Kept beside the pledge: what somebody says of its value changes nothing of the pledge itself. */
export async function checkValue(tx: Tx, row: PledgeRow, { personId, agrees, note }: { personId: string; agrees: boolean; note: string | null }): Promise<void> {
  await tx.query('update pledge set checked_at = clock_timestamp(), checked_by = $2, check_agrees = $3, check_note = $4 where id = $1', [row.id, personId, agrees, note]);
  await raiseVersion(tx, row.roundId);
}

/** @returns null when it is stored, or the current version for whoever read an older one */
export async function storeLimit(tx: Tx, limit: { organisationId: string; amount: bigint | null; version: number; personId: string }): Promise<number | null> {
  const { organisationId, amount, version, personId } = limit;
  const stored: unknown[] = await tx.query(
    `insert into pledge_limit as kept (organisation_id, amount, version, set_by) select $1, $2, 1, $4 where $3::int = 0 or exists (select 1 from pledge_limit where organisation_id = $1)
     on conflict (organisation_id) do update set amount = excluded.amount, version = kept.version + 1, set_at = clock_timestamp(), set_by = excluded.set_by where kept.version = $3
     returning version`,
    [organisationId, amount?.toString() ?? null, version, personId],
  );
  if (stored.length > 0) return null;
  const rows: { version: number }[] = await tx.query('select version from pledge_limit where organisation_id = $1', [organisationId]);
  return rows[0]?.version ?? 0;
}
