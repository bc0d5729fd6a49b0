// The only hand that writes shortlists and their votes; each step stands in the chain of the challenge.
import { standingOfShortlist, type OverrideReason } from '@moothall/domain/evaluation';
import type { Speaker } from '../challenges/governance/store-approval.ts';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import { type Actor, append } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import { digestOf } from './digest.ts';
import { type Judged, votingUnderLock } from './shortlist-facts.ts';
import { readShortlists, run, type ShortlistRow, type Standing, type VoteRow } from './shortlist.queries.ts';

/** What a shortlist says. */
export interface ShortlistContent {
  readonly proposalIds: readonly string[];
  readonly reserveIds: readonly string[];
  readonly reasons: string;
  readonly overrideCode: OverrideReason | null;
  readonly overrideReason: string | null;
  readonly replaceReason: string | null;
}

/** Saves the draft of a challenge, or makes it. @returns its id */
export async function saveShortlist(tx: Tx, judged: Judged, content: ShortlistContent, isOverride: boolean, speaker: Speaker): Promise<string> {
  const { challenge, live, issued } = judged;
  const id = live?.id ?? newId('sho');
  await tx.query(
    `insert into shortlist (id, challenge_id, state, reasons, is_override, override_code, override_reason, replaces_id, replace_reason, decided_by)
     values ($1, $2, 'DRAFT', $3, $4, $5, $6, $7, $8, $9)
     on conflict (id) do update set state = 'DRAFT', reasons = excluded.reasons, is_override = excluded.is_override, override_code = excluded.override_code,
       override_reason = excluded.override_reason, replaces_id = excluded.replaces_id, replace_reason = excluded.replace_reason, decided_by = excluded.decided_by,
       request_id = null, inputs_hash = null, approved_at = null`,
    [id, challenge.id, content.reasons.trim(), isOverride, isOverride ? content.overrideCode : null, isOverride ? (content.overrideReason?.trim() ?? null) : null, issued?.id ?? null, issued ? (content.replaceReason?.trim() ?? null) : null, speaker.personId],
  );
  await tx.query('delete from shortlist_entry where shortlist_id = $1', [id]);
  const moved = { rows: judged.rows, isOverride };
  await storeEntries(tx, id, 'SHORTLISTED', content.proposalIds, { ...moved, before: 0 });
  await storeEntries(tx, id, 'RESERVE', content.reserveIds, { ...moved, before: content.proposalIds.length });
  await tx.query('update challenge set version = version + 1 where id = $1', [challenge.id]);
  return id;
}

interface Placing {
  readonly rows: Judged['rows'];
  readonly isOverride: boolean;
  /** How many stand before the first of these. */
  readonly before: number;
}

async function storeEntries(tx: Tx, id: string, standing: Standing, proposalIds: readonly string[], { rows, isOverride, before }: Placing): Promise<void> {
  for (const [index, proposalId] of proposalIds.entries()) {
    const computedRank = rows.find((row) => row.proposalId === proposalId)?.rank ?? null;
    const isMoved = isOverride && computedRank !== before + index + 1;
    await tx.query('insert into shortlist_entry (shortlist_id, proposal_id, standing, position, computed_rank, overridden) values ($1, $2, $3, $4, $5, $6)', [
      id, proposalId, standing, index + 1, computedRank, isMoved,
    ]);
  }
}

/** What is voted on, as one text: whoever holds the words can show that they are the ones recorded. */
export function shortlistDigest(content: ShortlistContent, inputsHash: string): string {
  const { proposalIds, reserveIds, reasons, overrideCode, overrideReason, replaceReason } = content;
  return digestOf({ inputsHash, overrideCode, overrideReason, proposalIds: [...proposalIds], reasons, replaceReason, reserveIds: [...reserveIds] });
}

/** What a row says, as it was proposed. */
export function contentOf(row: Pick<ShortlistRow, 'entries' | 'reasons' | 'overrideCode' | 'overrideReason' | 'replaceReason'>): ShortlistContent {
  const ids = (standing: Standing) => row.entries.filter((one) => one.standing === standing).map((one) => one.proposalId);
  const { reasons, overrideCode, overrideReason, replaceReason } = row;
  return { proposalIds: ids('SHORTLISTED'), reserveIds: ids('RESERVE'), reasons, overrideCode, overrideReason, replaceReason };
}

/** Puts a saved draft to the vote. */
export async function markProposed(tx: Tx, { challenge, inputsHash }: Judged, id: string, speaker: Speaker, as: 'CHAIR' | 'BUYER', requestId: string | null): Promise<void> {
  const rows: { round: number }[] = await tx.query('select round + 1 as round from shortlist where id = $1', [id]);
  const round = rows[0]?.round ?? 1;
  await tx.query(
    `update shortlist set state = 'PROPOSED', round = $2, inputs_hash = $3, proposed_for = $4, proposed_as = $5, proposed_at = clock_timestamp(), request_id = $6 where id = $1`,
    [id, round, inputsHash, speaker.organisationId, as, requestId],
  );
  const row = await reread(tx, challenge.id, id);
  const content = contentOf(row);
  const data = { round, as, override: row.isOverride, overrideCode: row.overrideCode, replaces: row.replacesId, shortlisted: content.proposalIds, reserve: content.reserveIds, inputsHash, digest: shortlistDigest(content, inputsHash) };
  await append(tx, { chain: challenge.id, act: 'shortlist.proposed', subject: id, actor: speaker, data, isPublic: false });
}

export async function storeVote(tx: Tx, challenge: LockedChallenge, shortlist: ShortlistRow, vote: Pick<VoteRow, 'kind' | 'says' | 'reason'>, speaker: Speaker): Promise<void> {
  const { kind, says } = vote;
  const reason = vote.reason?.trim() || null;
  await tx.query('insert into shortlist_vote (id, shortlist_id, round, kind, says, reason, person_id, organisation_id) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    newId('svt'), shortlist.id, shortlist.round, kind, says, reason, speaker.personId, speaker.organisationId,
  ]);
  const act = kind === 'OVERRIDE' ? 'shortlist.override-approved' : 'shortlist.voted';
  const data = { round: shortlist.round, says, digest: digestOf({ kind, reason, round: shortlist.round, says, shortlistId: shortlist.id }) };
  await append(tx, { chain: challenge.id, act, subject: shortlist.id, actor: speaker, data, isPublic: false });
}

/** Approves a shortlist when its votes carry it. */
export async function settleShortlist(tx: Tx, challenge: LockedChallenge, id: string, actor: Actor, isGatePassed = false): Promise<void> {
  const row = await reread(tx, challenge.id, id);
  const voting = await votingUnderLock(tx, row);
  if (row.state !== 'PROPOSED' || standingOfShortlist({ ...voting, isVotedFor: voting.isVotedFor || isGatePassed }) !== 'APPROVED') return;
  await tx.query(`update shortlist set state = 'APPROVED', approved_at = clock_timestamp() where id = $1`, [id]);
  await tx.query('update challenge set version = version + 1 where id = $1', [challenge.id]);
  await append(tx, { chain: challenge.id, act: 'shortlist.approved', subject: id, actor, data: { round: row.round }, isPublic: false });
}

export async function returnShortlist(tx: Tx, challenge: LockedChallenge, shortlist: ShortlistRow, actor: Actor, because: 'OBJECTION' | 'TAKEN_BACK' | 'SCORES_CHANGED'): Promise<void> {
  await tx.query(`update shortlist set state = 'DRAFT', approved_at = null where id = $1`, [shortlist.id]);
  await tx.query('update challenge set version = version + 1 where id = $1', [challenge.id]);
  await append(tx, { chain: challenge.id, act: 'shortlist.returned', subject: shortlist.id, actor, data: { round: shortlist.round, because }, isPublic: false });
}

async function reread(tx: Tx, challengeId: string, id: string): Promise<ShortlistRow> {
  const found = (await readShortlists(run.tx(tx), [challengeId])).find((one) => one.id === id);
  if (!found) throw new Error(`No shortlist ${id}`);
  return found;
}
