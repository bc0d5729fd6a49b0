// What all verbs on a challenge share: who may, the version read, and the answer.
import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString } from 'class-validator';
import { type Decision, type Refusal, refusalsOf } from '@moothall/domain/decision';
import type { Gate } from '@moothall/domain/challenge';
import type { Power } from '@moothall/domain/organisation';
import type { Actor } from '../journal/append.ts';
import { can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { ChallengeLoader } from './challenge.loader.ts';
import { ChallengeType } from './challenge.type.ts';
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import { demandSpeaker } from './governance/gates.ts';
import type { Speaker } from './governance/store-approval.ts';
import { demandVersion, lockChallenge, type LockedChallenge } from './store-challenge.ts';

/** What every challenge payload holds. */
export interface ChallengeResult {
  challenge: ChallengeType | null;
}

export const CHALLENGE_RESULT = { challenge: { type: () => ChallengeType, description: 'The challenge as it is now.' } };

@InputType({ description: 'A step of a challenge.' })
export class ChallengeStepInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

/** Somebody acting on a challenge that is locked for them. */
export interface Acting {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly actor: Actor;
  readonly viewer: Viewer;
}

/** @throws ApiError NOT_FOUND for those who may not even see it, else FORBIDDEN */
export function demandPower(viewer: Viewer, challenge: LockedChallenge, power: Power, what: string): void {
  if (can(viewer, challenge.leadId, power)) return;
  const isPublic = PUBLIC_STAGES.includes(challenge.stage);
  if (!isPublic && !ownOrganisations(viewer).includes(challenge.leadId)) throw notFound('challenge');
  throw new ApiError('FORBIDDEN', `Only ${what} of the council that leads this challenge may do this.`);
}

/** Somebody acting for one of the authorities of a challenge. */
export interface ActingForOne extends Acting {
  readonly actor: Speaker;
}

@Injectable()
export class ChallengeVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: ChallengeLoader,
  ) {}

  /** Runs one step: locks, checks power and version, then lets `work` decide and write. */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: ChallengeStepInput,
    power: Power,
    work: (acting: Acting) => Promise<readonly Refusal<Code>[]>,
  ): Promise<ChallengeResult & { userErrors: readonly Refusal<Code>[] }> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.id);
      demandPower(viewer, challenge, power, power === 'approveChallenge' ? 'an approver' : 'a buyer');
      demandVersion(challenge, input.version);
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      const refusals = await work({ tx, challenge, actor, viewer });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.answer(context, outcome);
  }

  /** The same for a step at a gate, which buyers or approvers of several authorities may take, each for its own. */
  async stepAtGate<Code extends string>(
    context: RequestContext,
    verb: string,
    input: ChallengeStepInput,
    { gate, power = 'writeChallenge' }: { gate: Gate; power?: Power },
    work: (acting: ActingForOne) => Promise<readonly Refusal<Code>[]>,
  ): Promise<ChallengeResult & { userErrors: readonly Refusal<Code>[] }> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.id);
      const actor = await demandSpeaker(tx, viewer, challenge, gate, power);
      demandVersion(challenge, input.version);
      const refusals = await work({ tx, challenge, actor, viewer });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.answer(context, outcome);
  }

  async answer<Code extends string>(
    context: RequestContext,
    outcome: Outcome<{ challengeId: string }, Code>,
  ): Promise<ChallengeResult & { userErrors: readonly Refusal<Code>[] }> {
    if (!outcome.done) return { challenge: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { challenge: await this.loader.load(context, outcome.done.challengeId), userErrors: [] };
  }
}

/** Writes only when the domain allows it. */
export async function whenAllowed<Code extends string>(decision: Decision<Code>, write: () => Promise<unknown>): Promise<readonly Refusal<Code>[]> {
  if (decision.allowed) await write();
  return refusalsOf(decision);
}
