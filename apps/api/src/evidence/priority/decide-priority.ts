// `decidePriority`: a council says what comes first, which consultations it used, and why it departs from the result.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type ConsultationCount, decidePriorityOrder, departs, type PriorityCode, tiersOf } from '@moothall/domain/priority';
import { type Actor, append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationStepInput, ConsultationVerbs } from './consultation-verbs.ts';
import { textOf } from './consultation.input.ts';
import { type LockedConsultation, raiseVersion } from './store-consultation.ts';
import { readCount } from './stored-count.ts';

@InputType({ description: 'What comes first.' })
export class DecidePriorityInput extends ConsultationStepInput {
  @Field(() => [ID], { description: 'Ids of options, the first first; it may stop early. In a budget vote: the projects to be paid for.' })
  @IsString({ each: true })
  @ArrayMaxSize(1_000)
  order: string[];

  @Field(() => [ID], { nullable: true, description: 'Ids of other counted consultations that were looked at as well.' })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  @ArrayMaxSize(10)
  alsoUsed?: string[] | null;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'Why; needed where the order departs from the result.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason?: LocalisedTextInput | null;
}

type DecideCode = PriorityCode | 'OTHER_NOT_COUNTED';
const DecidePriorityPayload = payloadOf<ConsultationAnswer, DecideCode>('DecidePriority', CONSULTATION_RESULT, [
  'NOT_COUNTED',
  'ALREADY_DECIDED',
  'ORDER_MISSING',
  'UNKNOWN_OPTION',
  'OPTION_TWICE',
  'REASON_MISSING',
  'OTHER_NOT_COUNTED',
]);

@Resolver()
export class DecidePriority {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => DecidePriorityPayload, { description: 'Records what a council puts first after a consultation; for good and for all to see.' })
  @Access('evidence:write')
  decidePriority(@Args('input', { description: 'The decision.' }) input: DecidePriorityInput, @Context() context: RequestContext) {
    return this.consultations.step<DecideCode>(context, 'decidePriority', input, async ({ tx, consultation, actor }) => {
      const count = await countOf(tx, consultation.id);
      const others = [...new Set(input.alsoUsed ?? [])];
      const isDeparture = count !== null && departs(tiersOf(count), input.order, count.kind === 'BUDGET');
      const refusals = await problems(tx, consultation, input, { count, others, isDeparture });
      if (refusals.length === 0) await store(tx, consultation, input, { actor, others, isDeparture });
      return refusals;
    });
  }
}

async function countOf(tx: Tx, consultationId: string): Promise<ConsultationCount | null> {
  const rows: { result: string | null }[] = await tx.query('select result from consultation_count where consultation_id = $1', [consultationId]);
  const result = rows[0]?.result ?? null;
  return result === null ? null : readCount(result);
}

interface Considered {
  readonly count: ConsultationCount | null;
  readonly others: readonly string[];
  readonly isDeparture: boolean;
}

async function problems(tx: Tx, { id }: LockedConsultation, { order, reason }: DecidePriorityInput, { count, others, isDeparture }: Considered): Promise<Refusal<DecideCode>[]> {
  const decided: unknown[] = await tx.query('select 1 from priority_decision where consultation_id = $1', [id]);
  const counted: unknown[] = await tx.query('select 1 from consultation_count where consultation_id = any($1) and result is not null', [others]);
  const { en = '', cy = '' } = textOf(reason);
  const options = count === null ? [] : tiersOf(count).flat();
  const facts = { isCounted: count !== null, isDecided: decided.length > 0, options: count === null ? order : options, order, departs: isDeparture, reason: en.length > cy.length ? en : cy };
  const isUnread = counted.length < others.length || others.includes(id);
  return [
    ...refusalsOf(decidePriorityOrder(facts)),
    ...(isUnread ? [refuse<DecideCode>('OTHER_NOT_COUNTED', ['alsoUsed'], 'Choose other consultations that are counted.')] : []),
  ];
}

async function store(tx: Tx, consultation: LockedConsultation, input: DecidePriorityInput, { actor, others, isDeparture }: Omit<Considered, 'count'> & { actor: Actor }): Promise<void> {
  const id = newId('pri');
  await tx.query(
    `insert into priority_decision (id, consultation_id, organisation_id, chosen, also_used, departs, reason, decided_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, consultation.id, consultation.organisationId, input.order, others, isDeparture, JSON.stringify(textOf(input.reason)), actor.personId],
  );
  await raiseVersion(tx, consultation.id);
  const data = { method: consultation.method, chosen: input.order, alsoUsed: others, departs: isDeparture };
  await append(tx, { chain: consultation.organisationId, act: 'priority.decided', subject: consultation.id, actor, data, isPublic: true });
}
