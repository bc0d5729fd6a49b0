// `proposeAdoption`, `confirmAdoption`, `reportAdoption` and `withdrawAdoption`: another authority takes up what a pilot showed.
import { Args, Context, Field, Float, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsNumber, IsOptional, IsString, MaxLength, Min, Validate, ValidateNested } from 'class-validator';
import { type Decision, refusalsOf } from '@moothall/domain/decision';
import { hasPower, type OrganisationKind } from '@moothall/domain/organisation';
import { type AdoptionStepCode, decideAdopting, decideAdoptionReport, decideProposingAdoption, decideWithdrawingAdoption, type ProposeAdoptionCode } from '@moothall/domain/pilot';
import { can, ownOrganisations, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, conflict, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { DayText } from '../day-text.ts';
import { type LockedPilot, lockPilot } from '../store-pilot.ts';
import { AdoptionLoader } from './adoption.loader.ts';
import { AdoptionType } from './adoption.type.ts';
import { type LockedAdoption, lockAdoption, storeAdoption, storeAdoptionReport, storeConfirmed, storeWithdrawn } from './store-adoption.ts';

@InputType({ description: 'An authority that means to take up a pilot.' })
export class ProposeAdoptionInput {
  @Field(() => ID, { description: 'Which pilot.' })
  @IsString()
  pilotId: string;

  @Field(() => ID, { description: 'Your authority.' })
  @IsString()
  organisationId: string;

  @Field({ description: 'What it means to do; the public reads it once it is confirmed.' })
  @IsString()
  @MaxLength(4_000)
  plan: string;
}

@InputType({ description: 'A step of an adoption.' })
export class AdoptionStepInput {
  @Field(() => ID, { description: 'Which adoption.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A figure of the adopter itself.' })
export class AdoptionFigureInput {
  @Field({ description: 'The code of an indicator of the challenge.' })
  @IsString()
  indicatorCode: string;

  @Field(() => Float, { description: 'The value, in its unit.' })
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number.' })
  value: number;

  @Field(() => Int, { nullable: true, description: 'How many it rests on.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number.' })
  @Min(1, { message: 'Enter at least 1.' })
  n?: number | null;
}

@InputType({ description: 'What came of an adoption.' })
export class ReportAdoptionInput extends AdoptionStepInput {
  @Field({ description: 'What came of it, in a few words.' })
  @IsString()
  @MaxLength(4_000)
  summary: string;

  @Field({ description: 'The first day the figures cover, as `2027-03-31`.' })
  @Validate(DayText)
  from: string;

  @Field({ description: 'The last day they cover.' })
  @Validate(DayText)
  to: string;

  @Field(() => [AdoptionFigureInput], { description: 'Figures of the same indicators; may be empty.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AdoptionFigureInput)
  results: AdoptionFigureInput[];
}

@InputType({ description: 'An adoption that comes to nothing.' })
export class WithdrawAdoptionInput extends AdoptionStepInput {
  @Field({ description: 'Why. The public reads it where the adoption was public.' })
  @IsString()
  @MaxLength(2_000)
  reason: string;
}

interface Result {
  adoption: AdoptionType | null;
}
const RESULT = { adoption: { type: () => AdoptionType, description: 'The adoption as it is now.' } };
const ProposeAdoptionPayload = payloadOf<Result, ProposeAdoptionCode>('ProposeAdoption', RESULT, ['PILOT_NOT_FINISHED', 'IS_LEAD', 'TAKES_PART', 'NOT_AN_AUTHORITY', 'ADOPTED_ALREADY', 'PLAN_MISSING']);
const ConfirmAdoptionPayload = payloadOf<Result, AdoptionStepCode>('ConfirmAdoption', RESULT, ['WRONG_STATE']);
const ReportAdoptionPayload = payloadOf<Result, AdoptionStepCode>('ReportAdoption', RESULT, ['WRONG_STATE', 'RESULT_MISSING', 'PERIOD_REVERSED', 'NO_SUCH_INDICATOR', 'INDICATOR_TWICE']);
const WithdrawAdoptionPayload = payloadOf<Result, AdoptionStepCode>('WithdrawAdoption', RESULT, ['WRONG_STATE', 'REASON_MISSING']);

type Write = (tx: Tx, adoption: LockedAdoption, actor: { personId: string | null; organisationId: string }) => Promise<void>;

@Resolver()
export class AdoptPilot {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: AdoptionLoader,
  ) {}

  @Mutation(() => ProposeAdoptionPayload, { description: 'Prepares the adoption of a finished pilot by your authority. Nobody else sees it until it is confirmed, but the lead of the pilot.' })
  @Access('pilots:write')
  async proposeAdoption(@Args('input', { description: 'The plan.' }) input: ProposeAdoptionInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'proposeAdoption', input, async (tx): Promise<Outcome<{ id: string }, ProposeAdoptionCode>> => {
      if (!ownOrganisations(viewer).includes(input.organisationId)) throw notFound('organisation');
      const pilot = await lockPilot(tx, input.pilotId);
      const facts = await factsOf(tx, pilot, input);
      // An organisation that is no authority has no buyers, and is told so.
      if (facts.isAuthority && !can(viewer, input.organisationId, 'writeChallenge')) throw new ApiError('FORBIDDEN', 'Only a buyer of the authority that adopts may do this.');
      const decision = decideProposingAdoption(facts);
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      return { done: { id: await storeAdoption(tx, pilot, input.plan, { personId: viewer.personId, organisationId: input.organisationId }) } };
    });
    return this.answer(context, outcome);
  }

  @Mutation(() => ConfirmAdoptionPayload, { description: 'Decides an adoption: from now on it is public and counted.' })
  @Access('pilots:write')
  confirmAdoption(@Args('input', { description: 'Which.' }) input: AdoptionStepInput, @Context() context: RequestContext) {
    return this.step(context, 'confirmAdoption', input, ({ state }) => decideAdopting(state), storeConfirmed);
  }

  @Mutation(() => ReportAdoptionPayload, { description: 'Tells what came of an adoption, in the adopter’s own figures. It may be told anew; earlier figures are kept.' })
  @Access('pilots:write')
  reportAdoption(@Args('input', { description: 'What came of it.' }) input: ReportAdoptionInput, @Context() context: RequestContext) {
    const { summary, from, to } = input;
    const results = input.results.map(({ indicatorCode: code, value, n }) => ({ code, value, n: n ?? null }));
    const decide = ({ state, indicatorCodes }: LockedAdoption) => decideAdoptionReport({ state, indicatorCodes, results, summary, from, to });
    return this.step(context, 'reportAdoption', input, decide, (tx, adoption, actor) => storeAdoptionReport(tx, adoption, { summary, from, to, results }, actor));
  }

  @Mutation(() => WithdrawAdoptionPayload, { description: 'Ends an adoption that comes to nothing.' })
  @Access('pilots:write')
  withdrawAdoption(@Args('input', { description: 'Why.' }) input: WithdrawAdoptionInput, @Context() context: RequestContext) {
    const { reason } = input;
    return this.step(context, 'withdrawAdoption', input, ({ state }) => decideWithdrawingAdoption({ state, reason }), (tx, adoption, actor) => storeWithdrawn(tx, adoption, reason, actor));
  }

  private async step(context: RequestContext, verb: string, input: AdoptionStepInput, decide: (adoption: LockedAdoption) => Decision<AdoptionStepCode>, write: Write) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ id: string }, AdoptionStepCode>> => {
      const adoption = await lockAdoption(tx, input.id);
      const own = ownOrganisations(viewer);
      if (!adoption.isPublic && !own.includes(adoption.organisationId) && !own.includes(adoption.leadId)) throw notFound('adoption');
      if (!can(viewer, adoption.organisationId, 'writeChallenge')) throw new ApiError('FORBIDDEN', 'Only a buyer of the authority that adopts may do this.');
      if (adoption.version !== input.version) throw conflict('adoption', adoption.version);
      const decision = decide(adoption);
      if (!decision.allowed) return { userErrors: refusalsOf(decision) };
      await write(tx, adoption, { personId: viewer.personId, organisationId: adoption.organisationId });
      return { done: { id: adoption.id } };
    });
    return this.answer(context, outcome);
  }

  private async answer<Code extends string>(context: RequestContext, outcome: Outcome<{ id: string }, Code>) {
    if (!outcome.done) return { adoption: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { adoption: await this.loader.load(context, outcome.done.id), userErrors: [] };
  }
}

async function factsOf(tx: Tx, pilot: LockedPilot, { organisationId, plan }: ProposeAdoptionInput) {
  const rows: { kind: OrganisationKind; isParticipant: boolean; hasAdoption: boolean }[] = await tx.query(
    `select o.kind, exists (select 1 from participation where challenge_id = $2 and organisation_id = o.id and role <> 'OBSERVER') as "isParticipant",
       exists (select 1 from adoption where pilot_id = $3 and organisation_id = o.id and state <> 'WITHDRAWN') as "hasAdoption" from organisation o where o.id = $1`,
    [organisationId, pilot.challengeId, pilot.id],
  );
  const row = rows[0];
  if (!row) throw notFound('organisation');
  const { isParticipant, hasAdoption } = row;
  return { state: pilot.state, isLead: organisationId === pilot.leadId, isParticipant, hasAdoption, isAuthority: hasPower(row.kind, ['BUYER'], 'writeChallenge'), plan };
}
