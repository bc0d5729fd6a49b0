// `sendSample` and `openRest`: everybody scores the sample alone, the panel talks, and the chair opens the rest.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decideOpenRest, decideSampleSending, type OpenRestCode, type SampleSendingCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { lockChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { grantReading } from '../proposals/store-proposal.ts';
import { calibrationOf, readable, sampleOf } from './calibration-state.ts';
import { digestOfScores } from './digest.ts';
import { type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { ScoresheetType } from './evaluation.type.ts';
import { tellPanel } from './panel-signal.ts';
import { scoredOf } from './scored-criteria.ts';
import { demandEvaluator } from './score-proposal.ts';
import { demandChair } from './seat.ts';

@InputType({ description: 'A sample to send.' })
export class SendSampleInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;
}

@InputType({ description: 'Proposals to open after the sample.' })
export class OpenRestInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;
}

const SendSamplePayload = payloadOf<{ scoresheet: ScoresheetType | null }, SampleSendingCode>(
  'SendSample',
  { scoresheet: { type: () => ScoresheetType, description: 'Your score sheet as it is now.' } },
  ['WRONG_STAGE', 'NO_SAMPLE', 'NOT_DECLARED', 'RECUSED', 'ALREADY_SENT', 'SCORE_MISSING'],
);
const OpenRestPayload = payloadOf<ChallengeResult, OpenRestCode>('OpenRest', CHALLENGE_RESULT, ['WRONG_STAGE', 'NO_SAMPLE', 'SAMPLE_NOT_SENT', 'NOT_DECLARED', 'RECUSED']);
type Done = { challengeId: string };

@Resolver()
export class Calibrate {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
    private readonly evaluations: EvaluationLoader,
  ) {}

  @Mutation(() => SendSamplePayload, { description: 'Sends your scores of the sample. They are kept as they are; after the panel has talked you can change them until you send everything.' })
  @Access('evaluations:write')
  async sendSample(@Args('input', { description: 'Which challenge.' }) input: SendSampleInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'sendSample', input, async (tx): Promise<Outcome<Done, SampleSendingCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId, 'panel');
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandEvaluator(state, viewer, challenge.leadId);
      const ids = sampleOf(state, seat);
      const scored = state.scores.filter((row) => row.personId === seat.personId);
      const refusals = refusalsOf(
        decideSampleSending({
          stage: challenge.stage,
          calibration: calibrationOf(state),
          hasDeclared: seat.status !== 'PENDING_DECLARATION',
          isRecused: seat.status === 'RECUSED',
          hasSent: seat.sampleSentAt !== null,
          assigned: ids.flatMap((proposalId) => scoredOf(challenge.content, challenge.content.criteria).map(({ code }) => ({ proposalId, criterionCode: code }))),
          scored,
        }),
      );
      if (refusals.length > 0) return { userErrors: refusals };
      await keepSample(tx, challenge.id, state, seat);
      return { done: { challengeId: challenge.id } };
    });
    if (!outcome.done) return { scoresheet: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { scoresheet: await this.evaluations.seat(context, outcome.done.challengeId, viewer.personId ?? ''), userErrors: [] };
  }

  @Mutation(() => OpenRestPayload, { description: 'Opens the other proposals to the evaluators, as the chair, once everybody has sent the sample and the panel has talked.' })
  @Access('evaluations:write')
  async openRest(@Args('input', { description: 'Which challenge.' }) input: OpenRestInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'openRest', input, async (tx): Promise<Outcome<Done, OpenRestCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId, 'panel');
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandChair(state, viewer, challenge.leadId);
      const facts = { stage: challenge.stage, calibration: calibrationOf(state), hasDeclared: seat.status !== 'PENDING_DECLARATION', isRecused: seat.status === 'RECUSED' };
      const refusals = refusalsOf(decideOpenRest(facts));
      if (refusals.length > 0) return { userErrors: refusals };
      await tx.query('update calibration set opened_at = clock_timestamp(), opened_by = $2 where challenge_id = $1', [challenge.id, seat.personId]);
      const opened = await readEvaluation(through.tx(tx), challenge.id);
      // Whoever has yet to declare gets to read by declaring.
      for (const member of opened.panel.filter(({ status }) => status !== 'PENDING_DECLARATION')) {
        for (const id of readable(opened, member)) await grantReading(tx, id, member.personId, true);
      }
      const actor = { personId: seat.personId, organisationId: challenge.leadId };
      await append(tx, { chain: challenge.id, act: 'sample.rest-opened', subject: challenge.id, actor, data: { proposals: seat.sampleIds?.length ?? 0 }, isPublic: false });
      await tellPanel(tx, challenge.id);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

async function keepSample(tx: Tx, challengeId: string, state: EvaluationState, seat: PanelRow): Promise<void> {
  const { id, personId } = seat;
  const ids = sampleOf(state, seat);
  await tx.query(
    `insert into sample_score (proposal_id, person_id, criterion_code, value, reason)
     select proposal_id, person_id, criterion_code, value, reason from score where person_id = $1 and proposal_id = any($2)`,
    [personId, ids],
  );
  await tx.query('update panel_member set sample_sent_at = clock_timestamp() where id = $1', [id]);
  const scores = state.scores.filter((row) => row.personId === personId && ids.includes(row.proposalId));
  const data = { scores: scores.length, digest: digestOfScores(personId, scores) };
  await append(tx, { chain: challengeId, act: 'sample.sent', subject: id, actor: { personId, organisationId: null }, data, isPublic: false });
  await tellPanel(tx, challengeId);
}
