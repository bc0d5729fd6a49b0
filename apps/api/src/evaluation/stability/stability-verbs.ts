// What asking for a simulation and cancelling it share: the lock, who may, and the answer.
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@moothall/domain/decision';
import { type ChallengeResult, ChallengeVerbs } from '../../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../../challenges/store-challenge.ts';
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import type { Actor } from '../../journal/append.ts';
import { ownOrganisations, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type EvaluationState, readEvaluation, through } from '../evaluation.queries.ts';
import { isChair } from '../seat.ts';
import { mayAskForStability } from './may-read-stability.ts';

export interface Asking {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly state: EvaluationState;
  readonly personId: string;
  readonly actor: Actor;
  readonly isChair: boolean;
}

@Injectable()
export class StabilityVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  /** Runs one step under the lock of the challenge, so that no two are under way. */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: { readonly challengeId: string },
    work: (asking: Asking) => Promise<readonly Refusal<Code>[]>,
  ): Promise<ChallengeResult & { userErrors: readonly Refusal<Code>[] }> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const personId = demandAsker(state, viewer, challenge);
      const actor = { personId, organisationId: challenge.leadId };
      const refusals = await work({ tx, challenge, state, personId, actor, isChair: isChair(state, viewer, challenge.leadId) });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

/** @throws ApiError NOT_FOUND for those who may not even see the challenge, else FORBIDDEN */
function demandAsker(state: EvaluationState, viewer: Viewer, challenge: LockedChallenge): string {
  if (viewer.personId && mayAskForStability(state, viewer, challenge.leadId)) return viewer.personId;
  if (!PUBLIC_STAGES.includes(challenge.stage) && !ownOrganisations(viewer).includes(challenge.leadId)) throw notFound('challenge');
  throw new ApiError('FORBIDDEN', 'Only the chair of the panel, and buyers and approvers of the council that leads this challenge, may do this.');
}
