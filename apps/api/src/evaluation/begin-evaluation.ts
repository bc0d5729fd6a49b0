// `beginEvaluation`: once everybody has declared, each evaluator gets those opened proposals that they are free to read, without names.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { decideEvaluation, type EvaluationStartCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideSample, partiesOnTwoBids, type SampleCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../challenges/challenge-verbs.ts';
import { demandVersion, lockChallenge, type LockedChallenge, moveTo } from '../challenges/store-challenge.ts';
import { type Actor, append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { grantReading, lockProposals } from '../proposals/store-proposal.ts';
import { readable } from './calibration-state.ts';
import { digestOf } from './digest.ts';
import { isRecused, partiesOf } from './evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from './evaluation.queries.ts';
import { seatOf } from './seat.ts';

@InputType({ description: 'An evaluation to begin.' })
export class BeginEvaluationInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => [ID], { nullable: true, description: 'Proposals that everybody scores first, at most three; the rest opens when the panel has talked about them.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  sample?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many to score first, in place of naming them: those that were sent earliest.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  sampleSize?: number | null;
}

type Code = EvaluationStartCode | SampleCode;
const BeginEvaluationPayload = payloadOf<ChallengeResult, Code>('BeginEvaluation', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NO_PROPOSALS',
  'NOT_OPENED',
  'PANEL_TOO_SMALL',
  'DECLARATION_MISSING',
  'SAMPLE_TOO_LARGE',
  'UNKNOWN_PROPOSAL',
]);

@Resolver()
export class BeginEvaluation {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => BeginEvaluationPayload, { description: 'Gives the opened proposals to the panel; names stay hidden.' })
  @Access('evaluations:write')
  async beginEvaluation(@Args('input', { description: 'Which.' }) input: BeginEvaluationInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'beginEvaluation', input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      if (seatOf(state, viewer, challenge.leadId)?.role !== 'CHAIR') demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      demandVersion(challenge, input.version);
      const sampleIds = input.sample ?? (await earliest(tx, challenge.id, input.sampleSize ?? 0));
      const sample = decideSample({ sampleIds, proposalIds: state.proposals.map(({ id }) => id) });
      const refusals = [...refusalsOf<Code>(decideEvaluation(factsOf(challenge, state))), ...chairMissing(state), ...(sampleIds.length > 0 ? refusalsOf(sample) : [])];
      if (refusals.length > 0) return { userErrors: refusals };
      await begin(tx, challenge, { state, sampleIds }, { personId: viewer.personId, organisationId: challenge.leadId });
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

function factsOf(challenge: LockedChallenge, state: EvaluationState): Parameters<typeof decideEvaluation>[0] {
  return {
    stage: challenge.stage,
    evaluators: state.panel.map((one) => ({
      personId: one.personId,
      isCleared: one.role === 'EVALUATOR' && one.status === 'CLEARED',
      declaredOrganisationIds: state.declarations.filter((row) => row.personId === one.personId).map((row) => row.party),
    })),
    proposerOrganisationIds: partiesOf(state.proposals).map(({ party }) => party),
    proposalCount: state.proposals.length,
    isOpened: state.proposals.every((one) => one.state !== 'SEALED'),
  };
}

/** Only a chair agrees scores, and only one without an interest. */
function chairMissing(state: EvaluationState): Refusal<EvaluationStartCode>[] {
  const chair = state.panel.find((one) => one.role === 'CHAIR');
  if (!chair) return [refuse('PANEL_TOO_SMALL', ['panel'], 'Appoint a chair, who records the scores the panel agrees on.')];
  const isFree = !state.proposals.some(({ id }) => isRecused(state, chair.personId, id));
  return isFree ? [] : [refuse('PANEL_TOO_SMALL', ['panel', chair.personId], 'Appoint another chair: this one has an interest in a proposal and cannot agree its scores.')];
}

/** Those that were sent first, which were scored by nobody's choice. */
async function earliest(tx: Tx, challengeId: string, count: number): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from proposal where challenge_id = $1 and label is not null and state <> 'WITHDRAWN' order by submitted_at, id limit $2`,
    [challengeId, count],
  );
  return rows.map((row) => row.id);
}

interface Beginning {
  readonly state: EvaluationState;
  readonly sampleIds: readonly string[];
}

async function begin(tx: Tx, challenge: LockedChallenge, { state, sampleIds }: Beginning, actor: Actor): Promise<void> {
  const proposals = await lockProposals(tx, challenge.id);
  await tx.query(`update proposal set state = 'UNDER_EVALUATION', version = version + 1 where id = any($1) and state = 'OPENED'`, [
    proposals.map((one) => one.id),
  ]);
  if (sampleIds.length > 0) await tx.query('insert into calibration (challenge_id, proposal_ids) values ($1, $2)', [challenge.id, sampleIds]);
  const begun = await readEvaluation(through.tx(tx), challenge.id);
  for (const member of begun.panel) {
    for (const id of readable(begun, member)) await grantReading(tx, id, member.personId, true);
  }
  await tx.query(`update panel_member set status = 'IN_PROGRESS' where challenge_id = $1 and role = 'EVALUATOR' and status = 'CLEARED'`, [challenge.id]);
  const twice = partiesOnTwoBids(partiesOf(state.proposals)).map(({ kind, party, proposalIds }) => ({ kind, party: digestOf(party), bids: proposalIds.length }));
  if (twice.length > 0) await append(tx, { chain: challenge.id, act: 'conflict.flagged', subject: challenge.id, actor, data: { flags: twice }, isPublic: false });
  await moveTo(tx, challenge, 'EVALUATING', { actor, act: 'challenge.evaluating', isPublic: true, data: { panel: state.panel.length, sample: sampleIds.length } });
}
