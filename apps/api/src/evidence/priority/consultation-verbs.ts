// What all verbs on a consultation share: who may, the version read, and the answer.
import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString } from 'class-validator';
import type { Refusal } from '@moothall/domain/decision';
import type { Actor } from '../../journal/append.ts';
import { can, ownOrganisations, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { ConsultationLoader } from './consultation.loader.ts';
import { ConsultationType } from './consultation.type.ts';
import { demandVersion, lockConsultation, type LockedConsultation } from './store-consultation.ts';

export interface ConsultationAnswer {
  consultation: ConsultationType | null;
}

export const CONSULTATION_RESULT = { consultation: { type: () => ConsultationType, description: 'The consultation as it is now.' } };

@InputType({ description: 'A step of a consultation.' })
export class ConsultationStepInput {
  @Field(() => ID, { description: 'Which consultation.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

/** Somebody acting on a consultation that is locked for them. */
export interface ConsultationActing {
  readonly tx: Tx;
  readonly consultation: LockedConsultation;
  readonly actor: Actor;
}

/** @param what they are told is not there @throws ApiError NOT_FOUND for those who may not see it */
export function demandSight(viewer: Viewer, consultation: LockedConsultation, what = 'consultation'): void {
  if (consultation.state === 'DRAFT' && !ownOrganisations(viewer).includes(consultation.organisationId)) throw notFound(what);
}

/** @throws ApiError NOT_FOUND for those who may not even see it, else FORBIDDEN */
export function demandBuyer(viewer: Viewer, consultation: LockedConsultation, what = 'consultation'): Actor {
  if (can(viewer, consultation.organisationId, 'writeChallenge')) return { personId: viewer.personId, organisationId: consultation.organisationId };
  demandSight(viewer, consultation, what);
  throw new ApiError('FORBIDDEN', 'Only a buyer of the council that runs this consultation may do this.');
}

type Answered<Code extends string> = ConsultationAnswer & { userErrors: readonly Refusal<Code>[] };

@Injectable()
export class ConsultationVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: ConsultationLoader,
  ) {}

  /** Runs one step: locks, checks power and version, then lets `work` decide and write. */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: ConsultationStepInput,
    work: (acting: ConsultationActing) => Promise<readonly Refusal<Code>[]>,
  ): Promise<Answered<Code>> {
    const viewer = viewerOf(context);
    return this.run(context, verb, input, async (tx): Promise<Outcome<{ consultationId: string }, Code>> => {
      const consultation = await lockConsultation(tx, input.id);
      const actor = demandBuyer(viewer, consultation);
      demandVersion(consultation, input.version);
      const refusals = await work({ tx, consultation, actor });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { consultationId: consultation.id } };
    });
  }

  /** Runs a verb that says itself which consultation it is about, and answers with it. */
  async run<Code extends string>(
    context: RequestContext,
    verb: string,
    input: unknown,
    work: (tx: Tx) => Promise<Outcome<{ consultationId: string }, Code>>,
  ): Promise<Answered<Code>> {
    const outcome = await this.verbs.run(context, verb, input, work);
    if (!outcome.done) return { consultation: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { consultation: await this.loader.load(context, outcome.done.consultationId), userErrors: [] };
  }
}
