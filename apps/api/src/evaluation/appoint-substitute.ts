// `appointSubstitute` and `nameParty`: somebody steps in for whoever is kept out, and somebody is found to take part after the deadline.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideSubstitution, type SubstitutionCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { bindJudge } from '../proposals/store-proposal.ts';
import { digestOf } from './digest.ts';
import { agreedOf } from './evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from './evaluation.queries.ts';
import { coverOfState } from './panel-cover.ts';
import { tellPanel } from './panel-signal.ts';
import { findPerson } from './panel-verbs.ts';
import { isChair, seatOf } from './seat.ts';
import { renewDeclarations } from './store-panel.ts';

@InputType({ description: 'Who steps in.' })
export class AppointSubstituteInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field({ description: 'The address of somebody with an account who belongs to an authority that takes part, or is an evaluator elsewhere.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;

  @Field(() => [ID], { nullable: true, description: 'The proposals they score; leave it out for those that have fewer scorers than the panel needs.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(2_000)
  @IsString({ each: true })
  proposalIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they score everything.' })
  @IsOptional()
  scoresAll?: boolean | null;
}

@InputType({ description: 'Somebody who takes part in a proposal and was not known when it was opened.' })
export class NamePartyInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'The name.' })
  @IsString()
  @MaxLength(300)
  name: string;

  @Field({ description: 'How it became known.' })
  @IsString()
  @MaxLength(2_000)
  reason: string;
}

type Code = SubstitutionCode;
const AppointSubstitutePayload = payloadOf<ChallengeResult, Code>('AppointSubstitute', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NO_SUCH_PERSON',
  'ALREADY_ON_PANEL',
  'HAS_SEEN_NAMES',
  'UNKNOWN_PROPOSAL',
  'NOTHING_TO_SCORE',
  'SCORES_AGREED',
]);
type NameCode = 'WRONG_STAGE' | 'NAME_MISSING' | 'REASON_MISSING';
const NamePartyPayload = payloadOf<ChallengeResult, NameCode>('NameParty', CHALLENGE_RESULT, ['WRONG_STAGE', 'NAME_MISSING', 'REASON_MISSING']);
type Done = { challengeId: string };

@Resolver()
export class AppointSubstitute {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => AppointSubstitutePayload, { description: 'Puts a substitute on the panel while scores are given, as its chair or a buyer of the council that leads. They declare, and then score the proposals they step in for.' })
  @Access('evaluations:write')
  async appointSubstitute(@Args('input', { description: 'Who.' }) input: AppointSubstituteInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'appointSubstitute', input, async (tx): Promise<Outcome<Done, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      demandManager(state, viewer, challenge);
      const found = await findPerson(tx, challenge, input.email);
      const wantedIds = input.scoresAll ? null : (input.proposalIds ?? coverOfState(state).flatMap((one) => (one.isShort ? [one.proposalId] : [])));
      const refusals = refusalsOf(
        decideSubstitution({
          stage: challenge.stage,
          isEligible: found !== null,
          isOnPanel: state.panel.some((one) => one.personId === found?.id),
          isAuditor: found?.isAuditor ?? false,
          wantedIds,
          proposalIds: state.proposals.map(({ id }) => id),
          agreedIds: state.proposals.flatMap(({ id }) => (challenge.content.criteria.some(({ code }) => agreedOf(state, id, code) !== null) ? [id] : [])),
        }),
      );
      if (refusals.length > 0 || !found) return { userErrors: refusals };
      const [id, personId] = [newId('pnl'), found.id];
      await tx.query(`insert into panel_member (id, challenge_id, person_id, role, only_proposals) values ($1, $2, $3, 'EVALUATOR', $4)`, [id, challenge.id, personId, wantedIds]);
      await bindJudge(tx, challenge.id, personId);
      const actor = { personId: viewer.personId, organisationId: challenge.leadId };
      const data = { personId, role: 'EVALUATOR', stepsInFor: wantedIds };
      await append(tx, { chain: challenge.id, act: 'panel.appointed', subject: id, actor, data, isPublic: false });
      await tellPanel(tx, challenge.id);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }

  @Mutation(() => NamePartyPayload, { description: 'Notes that somebody takes part who was not known before, as the chair or a buyer of the council that leads. Everybody on the panel declares on them before they go on; what is saved stays.' })
  @Access('evaluations:write')
  async nameParty(@Args('input', { description: 'Who.' }) input: NamePartyInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'nameParty', input, async (tx): Promise<Outcome<Done, NameCode>> => {
      const rows: { challenge_id: string }[] = await tx.query('select challenge_id from proposal where id = $1 and label is not null', [input.proposalId]);
      if (!rows[0]) throw notFound('proposal');
      const challenge = await lockChallenge(tx, rows[0].challenge_id);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      demandManager(state, viewer, challenge);
      const refusals = namingProblems(challenge, state, input);
      if (refusals.length > 0) return { userErrors: refusals };
      await store(tx, challenge, input, viewer);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

/** @throws ApiError for everybody but a chair without an interest and a buyer of the lead */
function demandManager(state: EvaluationState, viewer: Viewer, challenge: LockedChallenge): void {
  // A buyer who scores does not choose who else does.
  if (isChair(state, viewer, challenge.leadId)) return;
  if (seatOf(state, viewer, challenge.leadId) !== null) throw notFound('panel');
  demandPower(viewer, challenge, 'writeChallenge', 'the chair of the panel, or a buyer');
}

function namingProblems({ stage }: LockedChallenge, state: EvaluationState, { proposalId, name, reason }: NamePartyInput): Refusal<NameCode>[] {
  const proposal = state.proposals.find((one) => one.id === proposalId);
  const isInTime = (stage === 'CLOSED' || stage === 'EVALUATING') && proposal !== undefined && proposal.state !== 'SEALED';
  // Whether they were known already is not said: that would tell whose proposal it is.
  return [
    ...(isInTime ? [] : [refuse<NameCode>('WRONG_STAGE', [], 'This is for proposals that are opened and not decided on.')]),
    ...(name.trim().length > 1 ? [] : [refuse<NameCode>('NAME_MISSING', ['name'], 'Enter the name.')]),
    ...(reason.trim().length >= 10 ? [] : [refuse<NameCode>('REASON_MISSING', ['reason'], 'Say how it became known, in at least 10 characters.')]),
  ];
}

async function store(tx: Tx, challenge: LockedChallenge, { proposalId, name, reason }: NamePartyInput, viewer: Viewer): Promise<void> {
  const id = newId('pty');
  await tx.query(
    `insert into named_party (id, proposal_id, name, organisation_id, reason, named_by)
     values ($1, $2, $3, (select min(id) from organisation where lower(name_en) = lower($3) or lower(name_cy) = lower($3)), $4, $5)`,
    [id, proposalId, name.trim(), reason.trim(), viewer.personId],
  );
  const actor = { personId: viewer.personId, organisationId: challenge.leadId };
  await append(tx, { chain: challenge.id, act: 'party.named', subject: id, actor, data: { proposalId, digest: digestOf({ name: name.trim(), reason: reason.trim() }) }, isPublic: false });
  await renewDeclarations(tx, challenge.id, proposalId, actor);
  await tellPanel(tx, challenge.id);
}
