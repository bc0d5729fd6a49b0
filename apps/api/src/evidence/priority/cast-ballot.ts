// `castRankedBallot` and `castBudgetBallot`: one ballot each, which may be changed until the end.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsString } from 'class-validator';
import { type Decision, type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type ApprovalCode, type BallotCode, checkApprovals, checkBallot } from '@moothall/domain/evidence';
import { type ConsultationMethod, decideVoting } from '@moothall/domain/priority';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs, demandSight } from './consultation-verbs.ts';
import { Pace } from './pace.ts';
import { holdConsultation, listedOptions, type LockedConsultation } from './store-consultation.ts';
import { Visits } from '../visit.ts';
import { voterIn } from './voter.ts';

@InputType({ description: 'A ranked ballot.' })
export class CastRankedBallotInput {
  @Field(() => ID, { description: 'Which consultation.' })
  @IsString()
  consultationId: string;

  @Field(() => [[ID]], { description: 'Ids of options from the best; those in one list are ranked alike. What is left out is ranked last, alike.' })
  @IsArray({ each: true })
  @ArrayMaxSize(50)
  ranking: string[][];
}

@InputType({ description: 'A ballot within a budget.' })
export class CastBudgetBallotInput {
  @Field(() => ID, { description: 'Which consultation.' })
  @IsString()
  consultationId: string;

  @Field(() => [ID], { description: 'Ids of the projects that you approve; together they may cost more than the budget.' })
  @IsString({ each: true })
  @ArrayMaxSize(200)
  approves: string[];
}

type RankedCode = BallotCode | 'NOT_OPEN' | 'OTHER_METHOD';
const CastRankedBallotPayload = payloadOf<ConsultationAnswer, RankedCode>('CastRankedBallot', CONSULTATION_RESULT, ['NOT_OPEN', 'OTHER_METHOD', 'UNKNOWN_OPTION', 'OPTION_TWICE']);
type BudgetCode = ApprovalCode | 'NOT_OPEN' | 'OTHER_METHOD';
const CastBudgetBallotPayload = payloadOf<ConsultationAnswer, BudgetCode>('CastBudgetBallot', CONSULTATION_RESULT, ['NOT_OPEN', 'OTHER_METHOD', 'UNKNOWN_PROJECT', 'PROJECT_TWICE']);

@Resolver()
export class CastBallot {
  constructor(
    private readonly consultations: ConsultationVerbs,
    private readonly visits: Visits,
    private readonly pace: Pace,
  ) {}

  @Mutation(() => CastRankedBallotPayload, { description: 'Casts a ranked ballot, or changes the one cast before. What it says is with nobody but the count.' })
  @Access('signed-in')
  castRankedBallot(@Args('input', { description: 'The ballot.' }) input: CastRankedBallotInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const { personId } = viewer;
    return this.consultations.run(context, 'castRankedBallot', input, async (tx): Promise<Outcome<{ consultationId: string }, RankedCode>> => {
      const consultation = await holdConsultation(tx, input.consultationId);
      demandSight(viewer, consultation);
      await demandInvited(tx, consultation, personId);
      const refusals = await problems(tx, consultation, 'RANKED', (options) => checkBallot(options, input.ranking));
      if (refusals.length > 0) return { userErrors: refusals };
      await storeBallot(tx, consultation.id, panelVoter(consultation.id, consultation.secret, personId ?? ''), input.ranking.filter((tier) => tier.length > 0));
      await tx.query('update consultation_panelist set has_voted = true where consultation_id = $1 and person_id = $2', [consultation.id, personId]);
      return { done: { consultationId: consultation.id } };
    });
  }

  @Mutation(() => CastBudgetBallotPayload, { description: 'Casts a ballot in a budget vote, or changes the one that this visit cast before.' })
  @Access('public')
  async castBudgetBallot(@Args('input', { description: 'The ballot.' }) input: CastBudgetBallotInput, @Context() context: RequestContext) {
    const voter = voterIn(input.consultationId, this.visits.token(context));
    await this.pace.countBallot(context, input.consultationId);
    return this.consultations.run(context, 'castBudgetBallot', input, async (tx): Promise<Outcome<{ consultationId: string }, BudgetCode>> => {
      const consultation = await holdConsultation(tx, input.consultationId);
      const refusals = await problems(tx, consultation, 'BUDGET', (options) => checkApprovals(options, input.approves));
      if (refusals.length > 0) return { userErrors: refusals };
      await storeBallot(tx, consultation.id, voter, input.approves);
      return { done: { consultationId: consultation.id } };
    });
  }
}

/** A person by another name in each ballot, so that a ballot cannot be read beside the list of those invited. */
export function panelVoter(consultationId: string, secret: string, personId: string): string {
  return voterIn(consultationId, `${secret}:${personId}`);
}

async function demandInvited(tx: Tx, consultation: LockedConsultation, personId: string | null): Promise<void> {
  const rows: unknown[] = await tx.query('select 1 from consultation_panelist where consultation_id = $1 and person_id = $2', [consultation.id, personId]);
  if (rows.length === 0) throw new ApiError('FORBIDDEN', 'Only people whom the council invited may cast a ballot here.');
}

async function problems<Code extends string>(
  tx: Tx,
  consultation: LockedConsultation,
  method: ConsultationMethod,
  check: (options: readonly string[]) => Decision<Code>,
): Promise<readonly Refusal<Code | 'NOT_OPEN' | 'OTHER_METHOD'>[]> {
  if (consultation.method !== method) return [refuse('OTHER_METHOD', [], 'This consultation is answered in another way.')];
  const closed = refusalsOf(decideVoting({ ...consultation, now: await databaseNow(tx) }));
  if (closed.length > 0) return closed;
  return refusalsOf(check((await listedOptions(tx, consultation.id)).map((option) => option.id)));
}

async function storeBallot(tx: Tx, consultationId: string, voter: string, ballot: readonly unknown[]): Promise<void> {
  await tx.query(
    `insert into consultation_ballot (consultation_id, voter, ballot) values ($1, $2, $3)
     on conflict (consultation_id, voter) do update set ballot = excluded.ballot`,
    [consultationId, voter, JSON.stringify(ballot)],
  );
}
