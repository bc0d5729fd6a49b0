// The only hand that writes what follows for a panel from a declaration: recusals, reading, flags, and renewed declarations.
import { isRecusedByItself } from '@moothall/domain/evaluation';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import { type Actor, append } from '../journal/append.ts';
import type { Tx } from '../platform/transaction.ts';
import { grantReading, revokeReading } from '../proposals/store-proposal.ts';
import { readable } from './calibration-state.ts';
import { digestOf } from './digest.ts';
import { mayJudge } from './evaluation-state.ts';
import { type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { flagsOf, readFlagMembers } from './flags.queries.ts';

export interface Employer {
  readonly name: string;
  readonly began: string | null;
  readonly ended: string | null;
}

/** What a person states replaces what they stated before; a name that is an organisation here is known as it. */
export async function storePastEmployers(tx: Tx, personId: string, employers: readonly Employer[]): Promise<void> {
  await tx.query('delete from past_employment where person_id = $1', [personId]);
  for (const [position, { name, began, ended }] of employers.entries()) {
    await tx.query(
      `insert into past_employment (person_id, position, name, organisation_id, began, ended)
       select $1, $2, $3, (select min(id) from organisation where lower(name_en) = lower($3) or lower(name_cy) = lower($3)), $4, $5`,
      [personId, position, name.trim(), began, ended],
    );
  }
}

/** Keeps what the records say of a person, and who is therefore kept out whatever was declared. @returns the parties concerned */
export async function storeFlags(tx: Tx, challengeId: string, state: EvaluationState, personId: string, actor: Actor): Promise<readonly string[]> {
  const [member] = await readFlagMembers(through.tx(tx), [personId]);
  const flags = member ? flagsOf(member, state) : [];
  const fresh: { party: string; kind: string }[] = [];
  for (const { party, name, kind } of flags) {
    const rows: unknown[] = await tx.query(
      'insert into conflict_flag (challenge_id, person_id, party, name, kind) values ($1, $2, $3, $4, $5) on conflict do nothing returning kind',
      [challengeId, personId, party, name, kind],
    );
    if (rows.length > 0) fresh.push({ party: digestOf(party), kind });
  }
  if (fresh.length > 0) await append(tx, { chain: challengeId, act: 'conflict.flagged', subject: personId, actor, data: { flags: fresh }, isPublic: false });
  return flags.filter(isRecusedByItself).map(({ party }) => party);
}

/** Whoever has an interest is kept from the proposals concerned, and no longer gets to read what they were kept from. */
export async function recuse(tx: Tx, challenge: LockedChallenge, state: EvaluationState, seat: PanelRow, proposalIds: ReadonlySet<string>): Promise<void> {
  const { personId } = seat;
  await tx.query('delete from recusal where person_id = $1 and proposal_id = any($2)', [personId, state.proposals.map((one) => one.id)]);
  for (const proposalId of proposalIds) {
    await tx.query('insert into recusal (proposal_id, person_id) values ($1, $2)', [proposalId, personId]);
    await revokeReading(tx, proposalId, personId);
  }
  const after = await readEvaluation(through.tx(tx), challenge.id);
  if (challenge.stage === 'EVALUATING') for (const id of readable(after, seat)) await grantReading(tx, id, personId, true);
  await tx.query('update panel_member set status = $2 where id = $1', [seat.id, statusOf(challenge, after, seat)]);
}

/** An evaluator with an interest scores the rest; the chair agrees the scores of all or of none. What was sent stays sent. */
function statusOf({ stage }: LockedChallenge, state: EvaluationState, seat: PanelRow): PanelRow['status'] {
  const isFree = (id: string): boolean => mayJudge(state, seat, id);
  const ids = state.proposals.map(({ id }) => id);
  if (seat.role === 'CHAIR') return ids.every(isFree) ? 'CLEARED' : 'RECUSED';
  if (!ids.some(isFree)) return 'RECUSED';
  if (seat.sentAt) return 'SENT';
  return stage === 'EVALUATING' ? 'IN_PROGRESS' : 'CLEARED';
}

/** Somebody new takes part: everybody declares again before going on. What they saved and sent stays. */
export async function renewDeclarations(tx: Tx, challengeId: string, proposalId: string, actor: Actor): Promise<void> {
  const state = await readEvaluation(through.tx(tx), challengeId);
  for (const { id, personId, status } of state.panel) {
    if (status === 'PENDING_DECLARATION') continue;
    await tx.query(`update panel_member set status = 'PENDING_DECLARATION' where id = $1`, [id]);
    await revokeReading(tx, proposalId, personId);
    await append(tx, { chain: challengeId, act: 'panel.declaration-renewed', subject: id, actor, data: { personId }, isPublic: false });
  }
}
