// `checkValuation`: the organisation that was asked says whether something in kind is worth what its giver says.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { refuse, refusalsOf } from '@moothall/domain/decision';
import { decideValuationCheck, type ValuationCode } from '@moothall/domain/pledge';
import { append } from '../journal/append.ts';
import { can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError, conflict, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { answerWithPledge, holdPledge, PLEDGE_RESULT, type PledgeDone, type PledgeResult, pledgingActor } from './pledge-verbs.ts';
import { RoundLoader } from './round.loader.ts';
import { checkValue } from './store-pledge.ts';

@InputType({ description: 'What you say of a value.' })
export class CheckValuationInput {
  @Field(() => ID, { description: 'Which pledge.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field({ description: 'Whether it is worth what is declared.' })
  @IsBoolean()
  agrees: boolean;

  @Field(() => String, { nullable: true, description: 'How you came to that; needed when you do not agree. Shown with the pledge.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000, { message: 'Enter at most 1,000 characters.' })
  note?: string | null;
}

type CheckCode = ValuationCode | 'NOTE_MISSING';
const CheckValuationPayload = payloadOf<PledgeResult, CheckCode>('CheckValuation', PLEDGE_RESULT, ['WRONG_STATE', 'ALREADY_CHECKED', 'NOTE_MISSING']);

@Resolver()
export class CheckValuation {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => CheckValuationPayload, { description: 'Confirms, or does not, the value of something in kind, for the organisation that was asked to. A new value is checked anew.' })
  @Access('pledges:write')
  async checkValuation(@Args('input', { description: 'The value.' }) input: CheckValuationInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const note = input.note?.trim() ?? '';
    const outcome = await this.verbs.run(context, 'checkValuation', input, async (tx): Promise<Outcome<PledgeDone, CheckCode>> => {
      const { pledge, round } = await holdPledge(tx, viewer, input.id, demandVerifier);
      if (pledge.version !== input.version) throw conflict('pledge', pledge.version);
      const refusals = [
        ...refusalsOf(decideValuationCheck({ state: pledge.state, isChecked: pledge.checkedAt !== null })),
        ...(input.agrees || note !== '' ? [] : [refuse<CheckCode>('NOTE_MISSING', ['note'], 'Say why you do not agree with the value.')]),
      ];
      if (refusals.length > 0) return { userErrors: refusals };
      const actor = pledgingActor(viewer, pledge.verifierId ?? '');
      await checkValue(tx, pledge, { personId: actor.personId, agrees: input.agrees, note: note === '' ? null : note });
      const data = { roundId: round.id, version: pledge.version, agrees: input.agrees };
      await append(tx, { chain: round.challengeId, act: 'pledge.valuation-checked', subject: pledge.id, actor, data, isPublic: true });
      return { done: { pledgeId: pledge.id } };
    });
    return answerWithPledge(this.rounds, context, outcome);
  }
}

/** @throws ApiError NOT_FOUND for everybody outside the organisation that was asked */
function demandVerifier(viewer: Viewer, verifierId: string): void {
  if (can(viewer, verifierId, 'pledge')) return;
  if (!ownOrganisations(viewer).includes(verifierId)) throw notFound('pledge');
  throw new ApiError('FORBIDDEN', 'Only a member with the role PLEDGER may confirm values for this organisation. Ask one of its administrators.');
}
