// `voteOnPair`: a visit says which of two matters more, or why it cannot decide.
import { Args, Context, Field, ID, InputType, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideVoting, type UndecidedReason } from '@moothall/domain/priority';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs } from './consultation-verbs.ts';
import { UndecidedReasonEnum } from './consultation.type.ts';
import { Pace } from './pace.ts';
import { type AskedPair, readToken } from './pair-token.ts';
import { holdConsultation, type LockedConsultation } from './store-consultation.ts';
import { Visits } from '../visit.ts';
import { voterIn } from './voter.ts';

export const PairChoiceEnum = { LEFT: 'LEFT', RIGHT: 'RIGHT', UNDECIDED: 'UNDECIDED' } as const;
export type PairChoice = keyof typeof PairChoiceEnum;
registerEnumType(PairChoiceEnum, { name: 'PairChoice', description: 'Which of two matters more.' });

@InputType({ description: 'An answer to a pair.' })
export class VoteOnPairInput {
  @Field(() => ID, { description: 'Which survey.' })
  @IsString()
  consultationId: string;

  @Field({ description: 'The token of the question.' })
  @IsString()
  @MaxLength(200)
  token: string;

  @Field(() => PairChoiceEnum, { description: 'The answer.' })
  @IsIn(Object.keys(PairChoiceEnum), { message: 'Choose one of the two, or say that you cannot decide.' })
  choice: PairChoice;

  @Field(() => UndecidedReasonEnum, { nullable: true, description: 'Why it cannot be decided; needed then.' })
  @IsOptional()
  @IsIn(Object.keys(UndecidedReasonEnum))
  reason?: UndecidedReason | null;
}

type VoteCode = 'NOT_OPEN' | 'OTHER_QUESTION' | 'REASON_MISSING';
const VoteOnPairPayload = payloadOf<ConsultationAnswer, VoteCode>('VoteOnPair', CONSULTATION_RESULT, ['NOT_OPEN', 'OTHER_QUESTION', 'REASON_MISSING']);

@Resolver()
export class VoteOnPair {
  constructor(
    private readonly consultations: ConsultationVerbs,
    private readonly visits: Visits,
    private readonly pace: Pace,
  ) {}

  @Mutation(() => VoteOnPairPayload, { description: 'Answers a question of a pairwise survey. Votes are kept without time and name, and not in the journal; their hash is, once the survey is closed.' })
  @Access('public')
  async voteOnPair(@Args('input', { description: 'The answer.' }) input: VoteOnPairInput, @Context() context: RequestContext) {
    const voter = voterIn(input.consultationId, this.visits.token(context));
    const isLimited = await this.pace.isTooFast(context, input.consultationId, voter);
    return this.consultations.run(context, 'voteOnPair', input, async (tx): Promise<Outcome<{ consultationId: string }, VoteCode>> => {
      const consultation = await holdConsultation(tx, input.consultationId);
      const { pair, refusals } = await asked(tx, consultation, voter, input);
      if (!pair) return { userErrors: refusals };
      if (!(await storeVote(tx, { consultationId: consultation.id, voter, pair, choice: input.choice, reason: input.reason ?? null, isLimited }))) return { userErrors: [ANSWERED] };
      return { done: { consultationId: consultation.id } };
    });
  }
}

const ANSWERED = refuse('OTHER_QUESTION', ['token'], 'This question was answered before, or was not yours. Ask for the next one.');

async function asked(tx: Tx, consultation: LockedConsultation, voter: string, input: VoteOnPairInput): Promise<{ pair: AskedPair | null; refusals: readonly Refusal<VoteCode>[] }> {
  const refusals: readonly Refusal<VoteCode>[] = refusalsOf(decideVoting({ state: consultation.state, closesAt: consultation.closesAt, now: await databaseNow(tx) }));
  if (refusals.length > 0) return { pair: null, refusals };
  const pair = readToken(consultation.secret, voter, input.token);
  if (!pair) return { pair, refusals: [ANSWERED] };
  if (input.choice === 'UNDECIDED' && !input.reason) return { pair: null, refusals: [refuse('REASON_MISSING', ['reason'], 'Choose why you cannot decide.')] };
  return { pair, refusals: [] };
}

interface Vote {
  readonly consultationId: string;
  readonly voter: string;
  readonly pair: AskedPair;
  readonly choice: PairChoice;
  readonly reason: UndecidedReason | null;
  readonly isLimited: boolean;
}

/** @returns false when the visit has answered this turn before */
async function storeVote(tx: Tx, { consultationId, voter, pair, choice, reason, isLimited }: Vote): Promise<boolean> {
  const stored: unknown[] = await tx.query(
    `insert into consultation_vote (consultation_id, voter, turn, left_id, right_id, choice, reason, is_limited)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning turn`,
    [consultationId, voter, pair.turn, pair.left, pair.right, choice, choice === 'UNDECIDED' ? reason : null, isLimited],
  );
  if (stored.length === 0) return false;
  await tx.query(
    `insert into consultation_pair as p (consultation_id, one_id, other_id, votes) values ($1, least($2, $3), greatest($2, $3), 1)
     on conflict (consultation_id, one_id, other_id) do update set votes = p.votes + 1`,
    [consultationId, pair.left, pair.right],
  );
  return true;
}
