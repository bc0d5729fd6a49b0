// The only hand that writes simulations: asked for, claimed by whoever works, told how far, ended once, each end recorded.
import { mayMoveStability, STABILITY_ATTEMPTS, type StabilityPlan, type StabilityRole } from '@moothall/domain/evaluation';
import { type Actor, append, sha256, THE_CLOCK } from '../../journal/append.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Whoever works says so every half second; after so long a silence another may take over. */
export const SILENCE = `(alive_at is null or alive_at < clock_timestamp() - interval '15 seconds')`;

export interface Asked {
  readonly challengeId: string;
  readonly plan: StabilityPlan;
  /** Canonical JSON of what is ranked, kept so that it stays the same whatever is agreed later. */
  readonly inputs: string;
  readonly personId: string;
  readonly actor: Actor;
}

export interface Simulated {
  readonly method: string;
  readonly result: string;
}

export interface Claimed {
  readonly plan: StabilityPlan;
  readonly inputs: string;
}

export async function storeAsked(tx: Tx, { challengeId, plan, inputs, personId, actor }: Asked): Promise<void> {
  const id = newId('stb');
  const inputsHash = sha256(inputs);
  await tx.query('insert into ranking_stability (id, challenge_id, asked_by, plan, inputs, inputs_hash) values ($1, $2, $3, $4, $5, $6)', [
    id, challengeId, personId, plan, inputs, inputsHash,
  ]);
  await append(tx, { chain: challengeId, act: 'stability.asked', subject: id, actor, data: { plan, inputsHash }, isPublic: false });
}

/** @returns what to do; null when it is not ours to do */
export async function claim(tx: Tx, id: string): Promise<Claimed | null> {
  const [claimed]: [Claimed[], number] = await tx.query(
    `update ranking_stability set alive_at = clock_timestamp(), done = 0, attempts = attempts + 1
     where id = $1 and ended_at is null and attempts < ${STABILITY_ATTEMPTS} and ${SILENCE} returning plan, inputs`,
    [id],
  );
  return claimed[0] ?? null;
}

/** @returns whether it is still wanted */
export async function tell(tx: Tx, id: string, done: number): Promise<boolean> {
  const [told]: [unknown[], number] = await tx.query(
    'update ranking_stability set alive_at = clock_timestamp(), done = $2 where id = $1 and ended_at is null returning 1',
    [id, done],
  );
  return told.length > 0;
}

/** Hands it back: a server that stops is no failed attempt, and the next one need not wait for the silence to be noticed. */
export async function release(tx: Tx, id: string): Promise<void> {
  await tx.query('update ranking_stability set alive_at = null, done = 0, attempts = attempts - 1 where id = $1 and ended_at is null', [id]);
}

/** Frees it for another attempt at once, and gives up after the last. */
export async function failOnce(tx: Tx, id: string): Promise<void> {
  await tx.query('update ranking_stability set alive_at = null where id = $1 and ended_at is null', [id]);
  const rows: { attempts: number }[] = await tx.query('select attempts from ranking_stability where id = $1 and ended_at is null', [id]);
  if ((rows[0]?.attempts ?? 0) >= STABILITY_ATTEMPTS) await end(tx, id, { to: 'FAILED', role: 'CLOCK', actor: THE_CLOCK });
}

export async function keep(tx: Tx, id: string, simulated: Simulated): Promise<void> {
  await end(tx, id, { to: 'DONE', role: 'CLOCK', actor: THE_CLOCK, simulated });
}

interface Ending {
  readonly to: 'DONE' | 'CANCELLED' | 'FAILED';
  readonly role: StabilityRole;
  readonly actor: Actor;
  readonly simulated?: Simulated;
}

const ACTS = { DONE: 'stability.computed', CANCELLED: 'stability.cancelled', FAILED: 'stability.failed' } as const;

/** Ends it once: whoever comes second changes nothing. */
export async function end(tx: Tx, id: string, { to, role, actor, simulated }: Ending): Promise<void> {
  if (!mayMoveStability('WAITING', to, role)) throw new Error(`${role} may not move a simulation to ${to}`);
  const resultHash = simulated ? sha256(simulated.result) : null;
  const [ended]: [{ challengeId: string; inputsHash: string }[], number] = await tx.query(
    `update ranking_stability set state = $2, ended_at = clock_timestamp(), method = $3, result = $4, result_hash = $5,
       done = case when $2 = 'DONE' then (plan ->> 'samples')::int else done end
     where id = $1 and ended_at is null returning challenge_id as "challengeId", inputs_hash as "inputsHash"`,
    [id, to, simulated?.method ?? null, simulated?.result ?? null, resultHash],
  );
  if (!ended[0]) return;
  const { challengeId, inputsHash } = ended[0];
  const data = simulated ? { method: simulated.method, inputsHash, resultHash } : { inputsHash };
  await append(tx, { chain: challengeId, act: ACTS[to], subject: id, actor, data, isPublic: false });
}
