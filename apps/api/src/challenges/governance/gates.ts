// Lets a step of a joint challenge through when the rule chosen at draft is met, and hands it to the word that carries it out.
import { Injectable } from '@nestjs/common';
import { decideVoice, type Gate, gateStanding, type GateStanding, mayAct, type Saying, type VoiceCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import type { Power } from '@moothall/domain/organisation';
import type { Actor } from '../../journal/append.ts';
import { actingOrganisation, can, ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import type { LockedChallenge } from '../store-challenge.ts';
import type { ApprovalRow } from './approvals.queries.ts';
import { endRequest, type Jointly, newestRequest, participantsOf, type Speaker, storeRequest, storeVoice, voicesOf } from './store-approval.ts';

/** A gate with what is asked, under the lock of its challenge. */
export interface AtGate {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly request: ApprovalRow & Jointly;
  /** Whose answer decided it. */
  readonly actor: Actor;
}

/** What a word does when its gate opens, or is shut for good. */
export interface Keeper {
  /** Refuses before it writes: then the request lapses with these reasons. */
  readonly carryOut: (at: AtGate) => Promise<readonly Refusal[]>;
  readonly shut?: (at: AtGate, reason: string) => Promise<void>;
}

@Injectable()
export class Gates {
  private readonly keepers = new Map<Gate, Keeper>();

  /** Each gate has one keeper: the word that knows what stands behind it. */
  register(gate: Gate, keeper: Keeper): void {
    this.keepers.set(gate, keeper);
  }

  /**
   * Records what one authority says, and carries the step out when that decides it.
   * @returns why it may not speak; empty when it was heard
   */
  async hear({ tx, challenge, request: asked }: { tx: Tx; challenge: LockedChallenge; request: ApprovalRow }, speaker: Speaker, says: Saying, reason: string | null): Promise<readonly Refusal<VoiceCode>[]> {
    const facts = await gateFacts(tx, challenge, asked);
    const request = { ...asked, isJoint: facts.participantIds.length > 0 };
    const isLate = request.gate === 'PUBLISH' && request.state === 'PASSED' && challenge.stage === 'APPROVED';
    const isWaiting = request.state === 'WAITING' || isLate;
    const isAuthor = challenge.authorIds.includes(speaker.personId);
    const decision = decideVoice({ ...facts, gate: request.gate, isWaiting, organisationId: speaker.organisationId, says, reason, isAuthor });
    if (!decision.allowed) return refusalsOf(decision);
    await storeVoice(tx, request, speaker, says, reason);
    if (isLate) return [];
    await this.settle({ tx, challenge, request, actor: speaker }, gateStanding({ ...facts, voices: [...facts.voices, { organisationId: speaker.organisationId, says }] }), reason);
    return [];
  }

  private async settle(at: AtGate, { outcome }: GateStanding, reason: string | null): Promise<void> {
    const { tx, request, actor } = at;
    if (outcome === 'WAITING') return;
    const keeper = this.keepers.get(request.gate);
    if (!keeper) throw new Error(`Nobody keeps the gate ${request.gate}`);
    if (outcome === 'LOST') {
      await endRequest(tx, request, 'REFUSED', actor);
      await keeper.shut?.(at, reason ?? '');
      return;
    }
    const problems = await keeper.carryOut(at);
    await endRequest(tx, request, problems.length > 0 ? 'LAPSED' : 'PASSED', actor, problems.map((problem) => problem.message));
  }
}

async function gateFacts(tx: Tx, challenge: LockedChallenge, request: ApprovalRow) {
  const { governance, leadId } = challenge;
  const [participantIds, voices] = [await participantsOf(tx, challenge.id), await voicesOf(tx, request.id)];
  return { governance, leadId, participantIds, voices, askedAt: request.askedAt, now: await databaseNow(tx) };
}

/** Where a gate stands among those who take part now. */
export async function standingOf(tx: Tx, challenge: LockedChallenge, request: ApprovalRow): Promise<GateStanding> {
  return gateStanding(await gateFacts(tx, challenge, request));
}

export type AskingCode = 'APPROVAL_WAITING';

/**
 * Asks the others before a step is taken. Whoever asks has said yes by asking, but for a lead that decides after the others.
 * @param hasVoice false for somebody who may ask but does not speak for an authority, such as the chair of a panel
 * @returns null when there is nobody to ask and the step may be taken now
 */
export async function askOthers(tx: Tx, challenge: LockedChallenge, gate: Gate, askedFor: object, asker: Speaker, hasVoice = true): Promise<{ requestId: string } | { refusals: readonly Refusal<AskingCode>[] } | null> {
  if ((await participantsOf(tx, challenge.id)).length === 0) return null;
  const open = await newestRequest(tx, challenge.id, gate);
  if (open?.state === 'WAITING') {
    return { refusals: [refuse('APPROVAL_WAITING', [], 'Another request waits for the councils. Wait for their answers, or take it back first.')] };
  }
  const requestId = await storeRequest(tx, { id: challenge.id, isJoint: true }, gate, askedFor, asker);
  const isLeadsAfter = challenge.governance.rule === 'LEAD_AFTER_CONSULTATION' && asker.organisationId === challenge.leadId;
  if (hasVoice && !isLeadsAfter) await storeVoice(tx, { id: requestId, challengeId: challenge.id, gate, isJoint: true }, asker, 'APPROVE', null);
  return { requestId };
}

/**
 * For which authority the viewer takes a step at a gate: the one they act for, if it may, else the first that may.
 * @throws ApiError NOT_FOUND for those who may not even see the challenge, else FORBIDDEN
 */
export async function demandSpeaker(tx: Tx, viewer: Viewer, challenge: LockedChallenge, gate: Gate, power: Power): Promise<Speaker> {
  const rows: { id: string; role: 'LEAD' | 'PARTICIPANT' | 'OBSERVER' }[] = await tx.query('select organisation_id as id, role from participation where challenge_id = $1 order by 1', [challenge.id]);
  const isApproving = power === 'approveChallenge';
  const able = rows.filter(({ id, role }) => (isApproving ? role !== 'OBSERVER' : mayAct(challenge.governance, gate, role)) && can(viewer, id, power)).map(({ id }) => id);
  const acting = actingOrganisation(viewer);
  const organisationId = able.find((id) => id === acting) ?? able.find((id) => id === challenge.leadId) ?? able[0];
  if (organisationId !== undefined && viewer.personId) return { personId: viewer.personId, organisationId };
  const own = ownOrganisations(viewer);
  if (!PUBLIC_STAGES.includes(challenge.stage) && !rows.some(({ id }) => own.includes(id))) throw notFound('challenge');
  throw new ApiError('FORBIDDEN', isApproving ? 'Only an approver of a council that takes part may do this.' : 'Only a buyer of the council that leads this challenge, or of those it lets, may do this.');
}
