// `declareConflict`: before anything is shown, each member of the panel declares on every organisation that takes part.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDateString, IsIn, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { type DeclarationCode, decideDeclaration } from '@moothall/domain/evaluation';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type LockedChallenge, lockChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { partiesOf } from './evaluation-state.ts';
import { type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { type ConflictKind, ConflictKindEnum, ScoresheetType } from './evaluation.type.ts';
import { flagsOf, readFlagMembers } from './flags.queries.ts';
import { demandSeat } from './seat.ts';
import { recuse, storeFlags, storePastEmployers } from './store-panel.ts';

@InputType({ description: 'An interest in one organisation, or none.' })
export class DeclarationInput {
  @Field(() => ID, { description: 'Which, as the score sheet names it.' })
  @IsString()
  @MaxLength(300)
  party: string;

  @Field(() => ConflictKindEnum, { description: 'The interest.' })
  @IsIn(Object.keys(ConflictKindEnum))
  kind: ConflictKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is direct; needed for an interest.' })
  @IsOptional()
  @IsBoolean()
  direct?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The interest in words; needed for an interest.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Somebody you worked for before.' })
export class PastEmployerInput {
  @Field({ description: 'The name.' })
  @IsString()
  @MinLength(1, { message: 'Enter the name.' })
  @MaxLength(300)
  name: string;

  @Field(() => String, { nullable: true, description: 'The first day, `2019-04-01`.' })
  @IsOptional()
  @Matches(DAY, { message: 'Enter a day, like 2019-04-01.' })
  @IsDateString()
  began?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day.' })
  @IsOptional()
  @Matches(DAY, { message: 'Enter a day, like 2022-09-30.' })
  @IsDateString()
  ended?: string | null;
}

@InputType({ description: 'Your interests.' })
export class DeclareConflictInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => [DeclarationInput], { description: 'One for every organisation that takes part.' })
  @IsArray()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => DeclarationInput)
  declarations: DeclarationInput[];

  @Field(() => [PastEmployerInput], { nullable: true, description: 'Where you worked before, in place of what you stated earlier; leave it out to keep that.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PastEmployerInput)
  pastEmployers?: PastEmployerInput[] | null;
}

type Code = DeclarationCode | 'WRONG_STAGE' | 'NOT_OPENED' | 'UNKNOWN_PARTY';
const DeclareConflictPayload = payloadOf<{ scoresheet: ScoresheetType | null }, Code>(
  'DeclareConflict',
  { scoresheet: { type: () => ScoresheetType, description: 'What you have to do now.' } },
  ['WRONG_STAGE', 'NOT_OPENED', 'NOT_ON_PANEL', 'ALREADY_SENT', 'ORGANISATION_MISSING', 'EXPLANATION_MISSING', 'FLAG_UNANSWERED', 'UNKNOWN_PARTY'],
);

@Resolver()
export class DeclareConflict {
  constructor(
    private readonly verbs: Verbs,
    private readonly evaluations: EvaluationLoader,
  ) {}

  @Mutation(() => DeclareConflictPayload, { description: 'Declares your interests. Any interest keeps you from the proposals concerned.' })
  @Access('evaluations:write')
  async declareConflict(@Args('input', { description: 'Your interests.' }) input: DeclareConflictInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const personId = viewer.personId ?? '';
    const outcome = await this.verbs.run(context, 'declareConflict', input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId, 'panel');
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandSeat(state, viewer, challenge.leadId);
      const refusals = problems(challenge, state, seat, input, await flaggedParties(tx, state, personId, input));
      if (refusals.length > 0) return { userErrors: refusals };
      if (input.pastEmployers) await storePastEmployers(tx, personId, input.pastEmployers.map(({ name, began = null, ended = null }) => ({ name, began, ended })));
      await store(tx, { challenge, state, seat }, input);
      return { done: { challengeId: challenge.id } };
    });
    if (!outcome.done) return { scoresheet: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { scoresheet: await this.evaluations.seat(context, outcome.done.challengeId, personId), userErrors: [] };
  }
}

/** Past employers among who takes part, with those stated just now; a plain no is not enough for them. */
async function flaggedParties(tx: Tx, state: EvaluationState, personId: string, { pastEmployers }: DeclareConflictInput): Promise<string[]> {
  const [member] = await readFlagMembers(through.tx(tx), [personId]);
  if (!member) return [];
  const stated = pastEmployers?.map(({ name }) => ({ name, organisationId: null })) ?? member.pastEmployers;
  return flagsOf({ ...member, pastEmployers: stated }, state).filter(({ kind }) => kind === 'PAST_EMPLOYER').map(({ party }) => party);
}

function problems(challenge: LockedChallenge, state: EvaluationState, seat: PanelRow, input: DeclareConflictInput, flaggedIds: readonly string[]): Refusal<Code>[] {
  if (challenge.stage !== 'CLOSED' && challenge.stage !== 'EVALUATING') {
    return [refuse('WRONG_STAGE', [], 'Interests are declared once the challenge has closed, when it is known who takes part.')];
  }
  if (state.proposals.some((one) => one.state === 'SEALED')) {
    return [refuse('NOT_OPENED', [], 'Interests are declared once the proposals are opened, when it is known who is in the teams.')];
  }
  const parties = partiesOf(state.proposals);
  const unknown = input.declarations.filter((one) => !parties.some(({ party }) => party === one.party));
  const decision = decideDeclaration({
    isOnPanel: true,
    assignment: seat.status === 'SENT' ? 'SUBMITTED' : seat.status,
    organisationIds: parties.map(({ party }) => party),
    flaggedIds,
    declarations: input.declarations.map(({ party, kind, direct, note }) => ({
      organisationId: party,
      interest: kind,
      directness: direct === true ? 'DIRECT' : direct === false ? 'INDIRECT' : null,
      explanation: note ?? '',
    })),
  });
  return [
    ...refusalsOf(decision),
    ...unknown.map(({ party }) => refuse<Code>('UNKNOWN_PARTY', ['declarations', party], 'This organisation takes no part. Read the list again.')),
  ];
}

interface Declaring {
  readonly challenge: LockedChallenge;
  readonly state: EvaluationState;
  readonly seat: PanelRow;
}

async function store(tx: Tx, { challenge, state, seat }: Declaring, input: DeclareConflictInput): Promise<void> {
  const { personId } = seat;
  const actor = { personId, organisationId: null };
  const parties = partiesOf(state.proposals);
  const kept = await storeFlags(tx, challenge.id, state, personId, actor);
  const recused = new Set<string>();
  for (const { party, kind, direct = null, note = null } of input.declarations) {
    const known = parties.find((one) => one.party === party);
    await tx.query(
      `insert into conflict_declaration (challenge_id, person_id, party, name, kind, direct, note) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (challenge_id, person_id, party) do update
         set kind = excluded.kind, direct = excluded.direct, note = excluded.note, declared_at = clock_timestamp()`,
      [challenge.id, personId, party, known?.name ?? party, kind, direct, note],
    );
    // Belonging to an organisation is an interest in it, whatever was declared.
    if (kind !== 'NONE' || kept.includes(party)) known?.proposalIds.forEach((id) => recused.add(id));
  }
  await recuse(tx, challenge, state, seat, recused);
  const data = { parties: parties.length, interests: input.declarations.filter((one) => one.kind !== 'NONE').length, recusedFrom: [...recused] };
  await append(tx, { chain: challenge.id, act: 'panel.declared', subject: seat.id, actor, data, isPublic: false });
}
