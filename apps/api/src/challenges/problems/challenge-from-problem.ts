// `challengeFromProblem`: one step from a problem to a draft challenge, with its councils asked to join; its evidence stays with it.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString } from 'class-validator';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import type { Nation } from '@moothall/domain/place';
import { beginningOf, decideMaking, type MakingCode } from '@moothall/domain/problem';
import type { Actor } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Tx } from '../../platform/transaction.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult } from '../challenge-verbs.ts';
import { emptyContent, type FullContent } from '../content-json.ts';
import { storeInvitation } from '../participation/store-invitation.ts';
import { storeDraft } from '../store-challenge.ts';
import { THEMES } from '../themes.ts';
import { ProblemStepInput } from './problem.input.ts';
import { type ActingOnProblem, PROBLEM_RESULT, type ProblemResult, ProblemVerbs } from './problem-verbs.ts';
import type { ProblemRow } from './problems.queries.ts';
import { moveProblem } from './store-problem.ts';
import { sharesOf, type StoredShare } from './store-share.ts';

@InputType({ description: 'A problem to make a challenge of.' })
export class ChallengeFromProblemInput extends ProblemStepInput {
  @Field(() => [ID], { nullable: true, description: 'Which of its councils to ask to take part, in the same step; none unless said.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(400)
  invite?: string[] | null;
}

type Result = ChallengeResult & ProblemResult;
type MakeCode = MakingCode | 'NOT_JOINED';
const ChallengeFromProblemPayload = payloadOf<Result, MakeCode>('ChallengeFromProblem', { ...CHALLENGE_RESULT, ...PROBLEM_RESULT }, [
  'WRONG_STATE',
  'ENGLISH_MISSING',
  'NOT_JOINED',
]);

@Resolver()
export class ChallengeFromProblem {
  constructor(
    private readonly problems: ProblemVerbs,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => ChallengeFromProblemPayload, { description: 'Drafts a challenge from a shared problem: its words, its places, its theme.' })
  @Access('challenges:write')
  async challengeFromProblem(@Args('input', { description: 'The problem.' }) input: ChallengeFromProblemInput, @Context() context: RequestContext) {
    const answer = await this.problems.step<MakeCode>(context, 'challengeFromProblem', input, (acting) => make(acting, new Set(input.invite)));
    const challengeId = answer.problem?.challengeId;
    return { ...answer, challenge: challengeId ? await this.challenges.load(context, challengeId) : null };
  }
}

async function make({ tx, problem, actor }: ActingOnProblem, invited: ReadonlySet<string>): Promise<readonly Refusal<MakeCode>[]> {
  const shares = await firstFirst(tx, problem);
  const refusals = [...refusalsOf(decideMaking(problem)), ...strangers(problem, shares, invited)];
  if (refusals.length > 0) return refusals;
  const challengeId = await storeDraft(tx, problem.organisationId, await contentFrom(tx, problem, shares), actor);
  await tx.query('update challenge set problem_id = $2 where id = $1', [challengeId, problem.id]);
  await moveProblem(tx, problem, 'IN_CHALLENGE', { act: 'problem.made-challenge', actor, isPublic: false, challengeId });
  await inviteAll(tx, challengeId, invited, actor);
  return [];
}

/** Only councils that said they have the problem are asked in this step; others by `inviteParticipant`. */
function strangers(problem: ProblemRow, shares: readonly StoredShare[], invited: ReadonlySet<string>): Refusal<MakeCode>[] {
  const others = new Set(shares.map((share) => share.organisationId).filter((id) => id !== problem.organisationId));
  const unknown = [...invited].filter((id) => !others.has(id));
  return unknown.length === 0 ? [] : [refuse('NOT_JOINED', ['invite'], 'Choose from the other councils that have this problem. Invite more once the draft is there.')];
}

async function firstFirst(tx: Tx, problem: ProblemRow): Promise<StoredShare[]> {
  const shares = await sharesOf(tx, problem.id);
  return shares.toSorted((one, other) => Number(other.organisationId === problem.organisationId) - Number(one.organisationId === problem.organisationId));
}

async function contentFrom(tx: Tx, { content, service, organisationId, placeCode }: ProblemRow, shares: readonly StoredShare[]): Promise<FullContent> {
  const rows: { nation: Nation }[] = await tx.query(
    'select p.nation from place p where p.code = coalesce((select o.place_code from organisation o where o.id = $1), $2)',
    [organisationId, placeCode],
  );
  const { theme, ...beginning } = beginningOf({ content, service, nation: rows[0]?.nation ?? 'ENGLAND', shares });
  return { ...emptyContent(beginning.title), ...beginning, theme: THEMES.find((one) => one === theme) ?? null };
}

async function inviteAll(tx: Tx, challengeId: string, invited: ReadonlySet<string>, actor: Actor): Promise<void> {
  for (const organisationId of invited) await storeInvitation(tx, challengeId, { organisationId, role: 'PARTICIPANT' }, actor);
}
