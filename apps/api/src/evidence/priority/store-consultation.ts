// The only hand that writes consultations: locks, begins, moves between states, and records each step in the journal.
import type { ConsultationState } from '@moothall/domain/priority';
import { randomSecret } from '../../identity/secrets.ts';
import { type Actor, append } from '../../journal/append.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import { ownSlugOf } from '../../platform/slug.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CONSULTATION_COLUMNS, type ConsultationRow, OPTION_COLUMNS, type OptionRow } from './consultations.queries.ts';

export interface LockedConsultation extends ConsultationRow {
  readonly secret: string;
}

/** Locks it for change until the transaction ends. @throws ApiError NOT_FOUND */
export function lockConsultation(tx: Tx, id: string): Promise<LockedConsultation> {
  return lock(tx, id, 'for update');
}

/** Keeps it open while others answer too; the one who closes it waits for all of them. */
export function holdConsultation(tx: Tx, id: string): Promise<LockedConsultation> {
  return lock(tx, id, 'for share');
}

/** Whoever may see it may hold it, since anybody answers; only its council may change it. */
async function lock(tx: Tx, id: string, how: 'for update' | 'for share'): Promise<LockedConsultation> {
  const rows: LockedConsultation[] = await tx.query(`select ${CONSULTATION_COLUMNS}, c.secret from consultation c where c.id = $1 ${how}`, [id]);
  if (!rows[0]) throw notFound('consultation');
  return rows[0];
}

/** @throws ApiError CONFLICT when somebody saved since the caller read it */
export function demandVersion(consultation: LockedConsultation, version: number): void {
  if (consultation.version !== version) throw conflict('consultation', consultation.version);
}

export type NewConsultation = Pick<ConsultationRow, 'organisationId' | 'method' | 'title' | 'question' | 'about' | 'budget' | 'closesAt' | 'source'>;

/** Begins a draft. @returns its id */
export async function storeConsultation(tx: Tx, consultation: NewConsultation, actor: Actor): Promise<string> {
  const id = newId('con');
  const slug = ownSlugOf(consultation.title.en ?? '', id);
  const { organisationId, method, title, question, about, budget, closesAt, source } = consultation;
  await tx.query(
    `insert into consultation (id, slug, organisation_id, method, state, title, question, about, budget, closes_at, source, secret, written_by)
     values ($1, $2, $3, $4, 'DRAFT', $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, slug, organisationId, method, JSON.stringify(title), JSON.stringify(question), JSON.stringify(about), budget, closesAt, source, randomSecret(), actor.personId],
  );
  await append(tx, { chain: organisationId, act: 'consultation.drafted', subject: id, actor, data: { method }, isPublic: false });
  return id;
}

export async function listedOptions(tx: Tx, consultationId: string): Promise<OptionRow[]> {
  return tx.query(`select ${OPTION_COLUMNS} from consultation_option o where o.consultation_id = $1 and o.state = 'LISTED' order by o.position, o.id`, [consultationId]);
}

export async function raiseVersion(tx: Tx, id: string): Promise<void> {
  await tx.query('update consultation set version = version + 1 where id = $1', [id]);
}

/** What a move records beside the states. */
export interface ConsultationStep {
  readonly actor: Actor;
  readonly act: string;
  readonly data?: { readonly [key: string]: unknown };
}

/** Moves it to a state that the domain allowed. One that closes waits for its count from now on. */
export async function moveConsultation(tx: Tx, consultation: LockedConsultation, to: ConsultationState, step: ConsultationStep): Promise<void> {
  await tx.query(
    `update consultation set state = $2, version = version + 1,
       opened_at = case when $2 = 'OPEN' then clock_timestamp() else opened_at end,
       closed_at = case when $2 = 'CLOSED' then clock_timestamp() else closed_at end where id = $1`,
    [consultation.id, to],
  );
  if (to === 'CLOSED') await tx.query('insert into consultation_count (consultation_id) values ($1)', [consultation.id]);
  const data = { from: consultation.state, to, method: consultation.method, ...step.data };
  await append(tx, { chain: consultation.organisationId, act: step.act, subject: consultation.id, actor: step.actor, data, isPublic: true });
}
