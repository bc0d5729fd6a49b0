// The only hand that writes consents: invites, keeps answers, and follows what becomes of a team.
import { type ConsentAnswer, consentAfter, type ConsentState, namesWithoutConsent, teamChange, type TeamMember } from '@moothall/domain/proposal';
import { type Actor, append } from '../../journal/append.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { LockedProposal } from '../store-proposal.ts';

export interface LockedConsent {
  readonly id: string;
  readonly proposalId: string;
  readonly challengeId: string;
  readonly memberId: string;
  readonly organisationId: string | null;
  readonly email: string | null;
  readonly state: ConsentState;
}

const COLUMNS = `id, proposal_id as "proposalId", challenge_id as "challengeId", member_id as "memberId", organisation_id as "organisationId", email, state`;

/** Whom to ask: an organisation with an account, or an address. */
export type Asked = { readonly organisationId: string } | { readonly email: string };

/** Lock the challenge and the proposal first. */
export async function lockConsent(tx: Tx, id: string): Promise<LockedConsent> {
  const rows: LockedConsent[] = await tx.query(`select ${COLUMNS} from team_consent where id = $1 and removed_at is null for update`, [id]);
  if (!rows[0]) throw notFound('part in a team');
  return rows[0];
}

/** Asks a member, or asks it again. Whoever else was asked for this part before is no longer. @returns the id of the consent */
export async function inviteMember(tx: Tx, proposal: LockedProposal, memberId: string, asked: Asked, actor: Actor): Promise<string> {
  const organisationId = 'organisationId' in asked ? asked.organisationId : null;
  const email = 'email' in asked ? asked.email : null;
  await tx.query('update team_consent set removed_at = clock_timestamp(), token_hash = null where proposal_id = $1 and member_id = $2 and removed_at is null', [proposal.id, memberId]);
  const id = newId('tcn');
  await tx.query(
    `insert into team_consent (id, proposal_id, challenge_id, member_id, organisation_id, email, state, invited_by, tell)
     values ($1, $2, $3, $4, $5, $6, 'INVITED', $7, 'INVITED')`,
    [id, proposal.id, proposal.challengeId, memberId, organisationId, email, actor.personId],
  );
  await record(tx, proposal, id, 'team.invited', actor, organisationId);
  return id;
}

const NOTE = 'team-note';

/** What somebody wants to be different says something of the proposal, so it lies as locked as that. */
const lockNote = (keys: KeyRing, id: string, note: string): Buffer | null => (note === '' ? null : keys.lock(NOTE, id, Buffer.from(note, 'utf8')));
export const unlockNote = (keys: KeyRing, id: string, box: Buffer | null): string => (box ? keys.unlock(NOTE, id, box).toString('utf8') : '');

/** Whoever answered, by account or only by name. */
export interface Answer {
  readonly answer: ConsentAnswer;
  readonly note: string;
  readonly personId: string | null;
  readonly name: string | null;
}

const ACTS: Readonly<Record<ConsentAnswer, string>> = { confirm: 'team.confirmed', decline: 'team.declined', proposeChange: 'team.change-proposed' };

/** A link answers once; whoever proposes a change may still confirm by it. */
export async function keepAnswer(tx: Tx, keys: KeyRing, proposal: LockedProposal, consent: LockedConsent, answer: Answer): Promise<void> {
  const state = consentAfter(consent.state, answer.answer);
  await tx.query(
    `update team_consent set state = $2, note_box = $3, answered_by = $4, answered_name = $5, answered_at = clock_timestamp(),
       token_hash = case when $6 then token_hash end, tell = null where id = $1`,
    [consent.id, state, lockNote(keys, consent.id, answer.note), answer.personId, answer.name, answer.answer === 'proposeChange'],
  );
  const actor = { personId: answer.personId, organisationId: consent.organisationId };
  await record(tx, proposal, consent.id, ACTS[answer.answer], actor, consent.organisationId);
}

/** After a team was saved: whoever has another part must confirm it anew, whoever is gone is told so. */
export async function followTeam(tx: Tx, proposal: LockedProposal, team: readonly TeamMember[], actor: Actor): Promise<void> {
  const { changed, removed } = teamChange(proposal.content.team, team);
  if (changed.length === 0 && removed.length === 0) return;
  const now = new Map(team.map((member) => [member.id, member]));
  const rows: LockedConsent[] = await tx.query(`select ${COLUMNS} from team_consent where proposal_id = $1 and member_id = any($2) and removed_at is null for update`, [
    proposal.id,
    [...changed, ...removed],
  ]);
  for (const row of rows) {
    const isOther = row.organisationId !== (now.get(row.memberId)?.organisationId ?? null);
    if (removed.includes(row.memberId) || isOther) await remove(tx, proposal, row, actor);
    else if (row.state === 'CONFIRMED') await askAnew(tx, proposal, row, actor);
  }
}

async function remove(tx: Tx, proposal: LockedProposal, row: LockedConsent, actor: Actor): Promise<void> {
  await tx.query(`update team_consent set removed_at = clock_timestamp(), token_hash = null, tell = 'REMOVED' where id = $1`, [row.id]);
  await record(tx, proposal, row.id, 'team.removed', actor, row.organisationId);
}

async function askAnew(tx: Tx, proposal: LockedProposal, row: LockedConsent, actor: Actor): Promise<void> {
  await tx.query(`update team_consent set state = $2, answered_at = null, tell = 'CHANGED' where id = $1`, [row.id, consentAfter(row.state, 'change')]);
  await record(tx, proposal, row.id, 'team.asked-anew', actor, row.organisationId);
}

/** Names of those without whose yes nothing can be sent. The lock on the proposal keeps answers out meanwhile. */
export async function withoutConsent(tx: Tx, proposal: LockedProposal): Promise<string[]> {
  if (proposal.content.team.length === 0) return [];
  const rows: { member_id: string }[] = await tx.query(`select member_id from team_consent where proposal_id = $1 and state = 'CONFIRMED' and removed_at is null`, [proposal.id]);
  return namesWithoutConsent(proposal.content.team, new Set(rows.map((row) => row.member_id)));
}

/** In the chain of whoever leads, which nobody else reads. */
async function record(tx: Tx, proposal: LockedProposal, subject: string, act: string, actor: Actor, organisationId: string | null): Promise<void> {
  const data = { challengeId: proposal.challengeId, proposalId: proposal.id, organisationId };
  await append(tx, { chain: proposal.organisationId, act, subject, actor, data, isPublic: false });
}
