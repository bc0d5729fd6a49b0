// `makePledge` and `withdrawPledge`: an organisation promises, on conditions it builds itself, and may take it back until the round ends.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import type { OrganisationKind } from '@moothall/domain/organisation';
import {
  type Condition,
  type ConditionCode,
  conditionToJson,
  decidePledge,
  decidePledgeWithdrawal,
  isCash,
  type OrganisationClass,
  type PledgeCode,
  type PledgeWithdrawalCode,
} from '@moothall/domain/pledge';
import { holdChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { databaseNow, type Tx } from '../platform/transaction.ts';
import { organisationsIn, readCondition, unknownNames } from './condition-json.ts';
import { MakePledgeInput } from './pledge.input.ts';
import { PledgeRoundType, PledgeType } from './pledge.type.ts';
import { RoundLoader } from './round.loader.ts';
import { type LockedRound, lockRound, raiseVersion, setPledgeState } from './store-round.ts';

@InputType({ description: 'A pledge to take back.' })
export class WithdrawPledgeInput {
  @Field(() => ID, { description: 'Which pledge.' })
  @IsString()
  id: string;

  @Field(() => String, { nullable: true, description: 'Why, if you wish to say.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

interface PledgeResult {
  pledge: PledgeType | null;
  round: PledgeRoundType | null;
}
const RESULT = {
  pledge: { type: () => PledgeType, description: 'The pledge as it is now.' },
  round: { type: () => PledgeRoundType, description: 'What the round comes to now.' },
};
type MakeCode = PledgeCode | ConditionCode | 'NOTE_MISSING';
const MakePledgePayload = payloadOf<PledgeResult, MakeCode>('MakePledge', RESULT, [
  'ROUND_NOT_OPEN',
  'ROUND_CLOSED',
  'AMOUNT_MISSING',
  'MATCH_MISSING',
  'AUTHORITY_MISSING',
  'ALREADY_EXPIRED',
  'OWN_PROPOSAL_CASH',
  'NOT_MONOTONE',
  'UNKNOWN_CONDITION',
  'INVALID_CONDITION',
  'TOO_DEEP',
  'TOO_MANY_PARTS',
  'NOTE_MISSING',
]);
const WithdrawPledgePayload = payloadOf<PledgeResult, PledgeWithdrawalCode>('WithdrawPledge', RESULT, ['ROUND_CLOSED', 'WRONG_STATE']);

const CLASS_OF: Record<OrganisationKind, OrganisationClass> = {
  COUNCIL: 'council',
  COMBINED_AUTHORITY: 'council',
  DEPARTMENT: 'funder',
  FUNDER: 'funder',
  SUPPLIER: 'supplier',
  VCSE: 'supplier',
  RESEARCH: 'supplier',
};

@Resolver()
export class MakePledge {
  constructor(
    private readonly verbs: Verbs,
    private readonly rounds: RoundLoader,
  ) {}

  @Mutation(() => MakePledgePayload, { description: 'Pledges money or something else to a solution, on a condition or in any case.' })
  @Access('pledges:write')
  async makePledge(@Args('input', { description: 'The pledge.' }) input: MakePledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    demandPledger(viewer, input.organisationId);
    const outcome = await this.verbs.run(context, 'makePledge', input, async (tx): Promise<Outcome<{ pledgeId: string }, MakeCode>> => {
      const round = await lockRound(tx, input.roundId);
      const challenge = await holdChallenge(tx, round.challengeId);
      const condition = readCondition(input.condition);
      const refusals = await problems(tx, { round, challenge, input, condition });
      if (refusals.length > 0 || !('type' in condition)) return { userErrors: refusals };
      return { done: { pledgeId: await store(tx, { round, viewer, input, condition }) } };
    });
    return this.answer(context, outcome);
  }

  @Mutation(() => WithdrawPledgePayload, { description: 'Takes a pledge back before the round ends.' })
  @Access('pledges:write')
  async withdrawPledge(@Args('input', { description: 'The pledge.' }) input: WithdrawPledgeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'withdrawPledge', input, async (tx): Promise<Outcome<{ pledgeId: string }, PledgeWithdrawalCode>> => {
      const found: { round_id: string; organisation_id: string }[] = await tx.query('select round_id, organisation_id from pledge where id = $1', [input.id]);
      if (!found[0]) throw notFound('pledge');
      demandPledger(viewer, found[0].organisation_id);
      const round = await lockRound(tx, found[0].round_id);
      const challenge = await holdChallenge(tx, round.challengeId);
      const pledge = round.pledges.find((row) => row.id === input.id);
      const facts = { stage: challenge.stage, now: await databaseNow(tx), closesAt: round.deadline, isLocked: round.lockedAt !== null };
      const refusals = refusalsOf(decidePledgeWithdrawal({ ...facts, state: pledge?.state ?? 'WITHDRAWN' }));
      if (refusals.length > 0) return { userErrors: refusals };
      await setPledgeState(tx, input.id, 'WITHDRAWN');
      await raiseVersion(tx, round.id);
      const actor = { personId: viewer.personId, organisationId: found[0].organisation_id };
      await append(tx, { chain: round.challengeId, act: 'pledge.withdrawn', subject: input.id, actor, data: { roundId: round.id }, isPublic: true });
      return { done: { pledgeId: input.id } };
    });
    return this.answer(context, outcome);
  }

  private async answer<Code extends string>(context: RequestContext, outcome: Outcome<{ pledgeId: string }, Code>) {
    if (!outcome.done) return { pledge: null, round: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    const pledge = await this.rounds.pledge(context, outcome.done.pledgeId);
    return { pledge, round: pledge && (await this.rounds.load(context, pledge.roundId)), userErrors: [] };
  }
}

function demandPledger(viewer: Viewer, organisationId: string): void {
  if (can(viewer, organisationId, 'pledge')) return;
  if (!ownOrganisations(viewer).includes(organisationId)) throw notFound('organisation');
  throw new ApiError('FORBIDDEN', 'Only a member with the role PLEDGER may commit this organisation. Ask one of its administrators.');
}

interface Wish {
  readonly round: LockedRound;
  readonly challenge: LockedChallenge;
  readonly input: MakePledgeInput;
  readonly condition: Condition | readonly Refusal<ConditionCode>[];
}

async function problems(tx: Tx, { round, challenge, input, condition }: Wish): Promise<Refusal<MakeCode>[]> {
  const amount = fromDecimalString(input.amount) ?? 0n;
  const { kind, validUntil = null, match } = input;
  const facts = {
    stage: challenge.stage,
    now: await databaseNow(tx),
    closesAt: round.deadline,
    isLocked: round.lockedAt !== null,
    pledge: { kind, amount, validUntil, match: match ? { ...match, numerator: BigInt(match.numerator), denominator: BigInt(match.denominator), cap: amount } : null },
    hasAuthority: input.authority.trim() !== '',
    isOwnProposal: await leadsSolution(tx, round.solutionId, input.organisationId),
  };
  const codes = round.milestones.map((one) => one.code);
  const isUnexplained = !isCash(kind) && (input.note ?? '').trim() === '';
  return [
    ...refusalsOf(decidePledge(facts)).map((one) => (one.code === 'AUTHORITY_MISSING' ? { ...one, path: ['authority'] } : one)),
    ...('type' in condition ? unknownNames(input.condition, codes, await knownOrganisations(tx, condition)) : condition),
    ...(isUnexplained ? [refuse<MakeCode>('NOTE_MISSING', ['note'], 'Say what it consists of and how you valued it.')] : []),
  ];
}

async function leadsSolution(tx: Tx, solutionId: string, organisationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from solution s join proposal p on p.id = s.proposal_id where s.id = $1 and p.organisation_id = $2',
    [solutionId, organisationId],
  );
  return rows.length > 0;
}

async function knownOrganisations(tx: Tx, condition: Condition): Promise<string[]> {
  const rows: { id: string }[] = await tx.query('select id from organisation where id = any($1)', [organisationsIn(condition)]);
  return rows.map((row) => row.id);
}

interface NewPledge {
  readonly round: LockedRound;
  readonly viewer: Viewer;
  readonly input: MakePledgeInput;
  readonly condition: Condition;
}

async function store(tx: Tx, { round, viewer, input, condition }: NewPledge): Promise<string> {
  const id = newId('plg');
  const { organisationId, kind, match } = input;
  const kindOfPledger = viewer.memberships.find((one) => one.organisationId === organisationId)?.kind ?? 'SUPPLIER';
  const matchJson = kind === 'MATCH' && match ? JSON.stringify({ numerator: String(match.numerator), denominator: String(match.denominator), base: match.base }) : null;
  const amount = (fromDecimalString(input.amount) ?? 0n).toString();
  await tx.query(
    `insert into pledge (id, round_id, organisation_id, class, kind, amount, match, condition, note, authority, valid_until, state, person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'OFFERED', $12)`,
    [
      id,
      round.id,
      organisationId,
      CLASS_OF[kindOfPledger],
      kind,
      amount,
      matchJson,
      JSON.stringify(conditionToJson(condition)),
      input.note ?? null,
      input.authority.trim(),
      input.validUntil ?? null,
      viewer.personId,
    ],
  );
  await raiseVersion(tx, round.id);
  const data = { roundId: round.id, kind, amount, condition: conditionToJson(condition), match: matchJson ? JSON.parse(matchJson) : null };
  await append(tx, { chain: round.challengeId, act: 'pledge.made', subject: id, actor: { personId: viewer.personId, organisationId }, data, isPublic: true });
  return id;
}
