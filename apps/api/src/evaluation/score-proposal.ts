// `scoreProposal` and `sendScores`: each evaluator alone first; what is sent is frozen.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type AssignmentState, decideScore, decideSending, type ScoreCode, type SendingCode } from '@moothall/domain/evaluation';
import { holdChallenge, lockChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { digestOfScores } from './digest.ts';
import { sampleFacts } from './calibration-state.ts';
import { isRecused, mayJudge } from './evaluation-state.ts';
import { type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { ScoresheetType } from './evaluation.type.ts';
import { tellPanel } from './panel-signal.ts';
import { scoredOf } from './scored-criteria.ts';
import { demandSeat } from './seat.ts';

@InputType({ description: 'One score.' })
export class ScoreProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'Which criterion.' })
  @IsString()
  criterionCode: string;

  @Field(() => Int, { description: 'The score, from 0 to 5.' })
  @IsInt()
  value: number;

  @Field({ description: 'What in the proposal led to it.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  reason: string;
}

@InputType({ description: 'Scores to send.' })
export class SendScoresInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;
}

type Score = ScoreCode | 'UNKNOWN_CRITERION';
interface SheetResult {
  scoresheet: ScoresheetType | null;
}
const RESULT = { scoresheet: { type: () => ScoresheetType, description: 'Your score sheet as it is now.' } };
const ScoreProposalPayload = payloadOf<SheetResult, Score>('ScoreProposal', RESULT, [
  'WRONG_STAGE',
  'NOT_DECLARED',
  'RECUSED',
  'ALREADY_SENT',
  'SAMPLE_FIRST',
  'SAMPLE_SENT',
  'NOT_ASSIGNED',
  'NOT_ON_SCALE',
  'REASON_MISSING',
  'UNKNOWN_CRITERION',
]);
const SendScoresPayload = payloadOf<SheetResult, SendingCode>('SendScores', RESULT, [
  'WRONG_STAGE',
  'NOT_DECLARED',
  'RECUSED',
  'ALREADY_SENT',
  'SAMPLE_FIRST',
  'SCORE_MISSING',
  'NOTHING_ASSIGNED',
]);

type Done = { challengeId: string };

@Resolver()
export class ScoreProposal {
  constructor(
    private readonly verbs: Verbs,
    private readonly evaluations: EvaluationLoader,
  ) {}

  @Mutation(() => ScoreProposalPayload, { description: 'Saves one of your scores; nobody else sees it before you send.' })
  @Access('evaluations:write')
  async scoreProposal(@Args('input', { description: 'The score.' }) input: ScoreProposalInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const personId = viewer.personId ?? '';
    const outcome = await this.verbs.run(context, 'scoreProposal', input, async (tx): Promise<Outcome<Done, Score>> => {
      const challenge = await holdChallenge(tx, await challengeOf(tx, input.proposalId));
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandEvaluator(state, viewer, challenge.leadId);
      const refusals: Refusal<Score>[] = [
        ...refusalsOf(decideScore({ stage: challenge.stage, assignment: assignmentOf(seat), isAssigned: isAssigned(state, seat, input.proposalId), sample: sampleFacts(seat, input.proposalId), value: input.value, reason: input.reason })),
        ...(scoredOf(challenge.content, challenge.content.criteria).some((one) => one.code === input.criterionCode)
          ? []
          : [refuse<Score>('UNKNOWN_CRITERION', ['criterionCode'], 'Choose one of the criteria of this challenge.')]),
      ];
      if (refusals.length > 0) return { userErrors: refusals };
      await tx.query(
        `insert into score (proposal_id, person_id, criterion_code, value, reason) values ($1, $2, $3, $4, $5)
         on conflict (proposal_id, person_id, criterion_code) do update
           set value = excluded.value, reason = excluded.reason, saved_at = clock_timestamp()`,
        [input.proposalId, personId, input.criterionCode, input.value, input.reason.trim()],
      );
      return { done: { challengeId: challenge.id } };
    });
    return this.answer(context, outcome, personId);
  }

  @Mutation(() => SendScoresPayload, { description: 'Sends all your scores of a challenge and freezes them.' })
  @Access('evaluations:write')
  async sendScores(@Args('input', { description: 'Which challenge.' }) input: SendScoresInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const personId = viewer.personId ?? '';
    const outcome = await this.verbs.run(context, 'sendScores', input, async (tx): Promise<Outcome<Done, SendingCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId, 'panel');
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandEvaluator(state, viewer, challenge.leadId);
      const assigned = state.proposals
        .filter((one) => mayJudge(state, seat, one.id))
        .flatMap(({ id }) => scoredOf(challenge.content, challenge.content.criteria).map(({ code }) => ({ proposalId: id, criterionCode: code })));
      const scored = state.scores.filter((row) => row.personId === personId);
      const refusals = refusalsOf(decideSending({ stage: challenge.stage, assignment: assignmentOf(seat), assigned, scored, isSampleWaiting: seat.sampleIds !== null && !seat.isRestOpen }));
      if (refusals.length > 0) return { userErrors: refusals };
      await tx.query(`update panel_member set status = 'SENT', sent_at = clock_timestamp() where id = $1`, [seat.id]);
      const data = { scores: assigned.length, digest: sentDigest(state, personId) };
      await append(tx, { chain: challenge.id, act: 'scores.sent', subject: seat.id, actor: { personId, organisationId: null }, data, isPublic: false });
      await tellPanel(tx, challenge.id);
      return { done: { challengeId: challenge.id } };
    });
    return this.answer(context, outcome, personId);
  }

  private async answer<Code extends string>(context: RequestContext, outcome: Outcome<Done, Code>, personId: string) {
    if (!outcome.done) return { scoresheet: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { scoresheet: await this.evaluations.seat(context, outcome.done.challengeId, personId), userErrors: [] };
  }
}

export function demandEvaluator(state: EvaluationState, viewer: Viewer, leadId: string): PanelRow {
  const seat = demandSeat(state, viewer, leadId);
  if (seat.role === 'EVALUATOR') return seat;
  throw new ApiError('FORBIDDEN', 'The chair moderates and does not score.');
}

/** Of what one person sends: what they scored and are not kept from. */
function sentDigest(state: EvaluationState, personId: string): string {
  return digestOfScores(personId, state.scores.filter((row) => row.personId === personId && !isRecused(state, personId, row.proposalId)));
}

function assignmentOf(seat: PanelRow): AssignmentState {
  return seat.status === 'SENT' ? 'SUBMITTED' : seat.status;
}

function isAssigned(state: EvaluationState, seat: PanelRow, proposalId: string): boolean {
  return state.proposals.some((one) => one.id === proposalId) && mayJudge(state, seat, proposalId);
}

async function challengeOf(tx: Tx, proposalId: string): Promise<string> {
  const rows: { challenge_id: string }[] = await tx.query('select challenge_id from proposal where id = $1 and label is not null', [proposalId]);
  if (!rows[0]) throw notFound('proposal');
  return rows[0].challenge_id;
}
