// `joinProblem`, `updateOwnShare`, `leaveProblem`: "we have this too", with a council's own place, people and cost.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import { decideJoining, decideOwnShare, isProblemJoinable, type JoiningCode } from '@moothall/domain/problem';
import type { Actor } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { isPlace, mergeFigures, NO_FIGURES, placeOf } from './merge-problem.ts';
import { ProblemFiguresInput } from './problem.input.ts';
import { buyingFor, demandVisible, PROBLEM_RESULT, type ProblemResult, ProblemVerbs } from './problem-verbs.ts';
import type { ProblemRow } from './problems.queries.ts';
import { lockProblem } from './store-problem.ts';
import { demandShareVersion, recordShare, removeShare, saveShare, sharesOf, storeShare, type StoredShare } from './store-share.ts';

@InputType({ description: 'What a council that has a problem says of its own part.' })
export class JoinProblemInput extends ProblemFiguresInput {
  @Field(() => ID, { description: 'Which problem.' })
  @IsString()
  problemId: string;

  @Field(() => ID, { nullable: true, description: 'The council; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the place; the council’s own unless said.' })
  @IsOptional()
  @IsString()
  placeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'What is different here; everybody reads it.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000, { message: 'Use at most 2,000 characters.' })
  words?: string | null;
}

@InputType({ description: 'Changes to what a council says of its own part. What is left out stays.' })
export class UpdateOwnShareInput extends JoinProblemInput {
  @Field(() => Int, { description: 'The version of its part that you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'A council that no longer has a problem.' })
export class LeaveProblemInput {
  @Field(() => ID, { description: 'Which problem.' })
  @IsString()
  problemId: string;

  @Field(() => ID, { nullable: true, description: 'The council; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => Int, { description: 'The version of its part that you read.' })
  @IsInt()
  version: number;
}

const JOINING: readonly Exclude<JoiningCode, 'ALREADY_JOINED'>[] = ['WRONG_STATE', 'NO_SUCH_PLACE', 'PERSONAL_DATA', 'COST_BASIS_MISSING'];
type UpdateCode = JoiningCode | 'NOT_JOINED';
type LeaveCode = 'WRONG_STATE' | 'NOT_JOINED' | 'OWN_PROBLEM';
const JoinProblemPayload = payloadOf<ProblemResult, JoiningCode>('JoinProblem', PROBLEM_RESULT, [...JOINING, 'ALREADY_JOINED']);
const UpdateOwnSharePayload = payloadOf<ProblemResult, UpdateCode>('UpdateOwnShare', PROBLEM_RESULT, [...JOINING, 'NOT_JOINED']);
const LeaveProblemPayload = payloadOf<ProblemResult, LeaveCode>('LeaveProblem', PROBLEM_RESULT, ['WRONG_STATE', 'NOT_JOINED', 'OWN_PROBLEM']);

/** A council speaking of a problem that is locked for it; `own` is its part so far. */
interface Speaking {
  readonly tx: Tx;
  readonly problem: ProblemRow;
  readonly organisationId: string;
  readonly own: StoredShare | undefined;
  readonly actor: Actor;
}

const notJoined = refuse('NOT_JOINED', [], 'Your council has not said that it has this problem. Say so first.');

@Resolver()
export class JoinProblem {
  constructor(
    private readonly verbs: Verbs,
    private readonly problems: ProblemVerbs,
  ) {}

  @Mutation(() => JoinProblemPayload, { description: 'Says "we have this too" for a council, with its own figures.' })
  @Access('challenges:write')
  joinProblem(@Args('input', { description: 'What your council says.' }) input: JoinProblemInput, @Context() context: RequestContext) {
    return this.speak<JoiningCode>(context, 'joinProblem', input, (speaking) => join(speaking, input));
  }

  @Mutation(() => UpdateOwnSharePayload, { description: 'Corrects what a council says of its own part in a problem.' })
  @Access('challenges:write')
  updateOwnShare(@Args('input', { description: 'The changes.' }) input: UpdateOwnShareInput, @Context() context: RequestContext) {
    return this.speak<UpdateCode>(context, 'updateOwnShare', input, (speaking) => correct(speaking, input));
  }

  @Mutation(() => LeaveProblemPayload, { description: 'Takes a council’s part back, when it has the problem no longer.' })
  @Access('challenges:write')
  leaveProblem(@Args('input', { description: 'Which council.' }) input: LeaveProblemInput, @Context() context: RequestContext) {
    return this.speak<LeaveCode>(context, 'leaveProblem', input, (speaking) => leave(speaking, input));
  }

  private async speak<Code extends string>(
    context: RequestContext,
    verb: string,
    input: { readonly problemId: string; readonly organisationId?: string | null },
    work: (speaking: Speaking) => Promise<readonly Refusal<Code>[]>,
  ) {
    const viewer = viewerOf(context);
    const organisationId = buyingFor(viewer, input.organisationId);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ problemId: string }, Code>> => {
      const problem = await lockProblem(tx, input.problemId);
      demandVisible(viewer, problem);
      const own = (await sharesOf(tx, problem.id)).find((share) => share.organisationId === organisationId);
      const refusals = await work({ tx, problem, organisationId, own, actor: { personId: viewer.personId, organisationId } });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { problemId: problem.id } };
    });
    return this.problems.answer(context, outcome);
  }
}

async function join({ tx, problem, organisationId, own, actor }: Speaking, input: JoinProblemInput): Promise<readonly Refusal<JoiningCode>[]> {
  const placeCode = input.placeCode ?? (await placeOf(tx, organisationId)) ?? '';
  const share = { organisationId, placeCode, ...mergeFigures(NO_FIGURES, input) };
  const words = input.words?.trim() || null;
  const decision = decideJoining({ state: problem.state, hasItAlready: own !== undefined, isPlaceKnown: await isPlace(tx, placeCode), share, words });
  if (!decision.allowed) return decision.refusals;
  await storeShare(tx, problem.id, { ...share, words }, actor);
  await recordShare(tx, problem.id, 'problem.joined', organisationId, actor);
  return [];
}

async function correct({ tx, problem, organisationId, own, actor }: Speaking, input: UpdateOwnShareInput): Promise<readonly Refusal<UpdateCode>[]> {
  if (!own) return [notJoined];
  demandShareVersion(own, input.version);
  // The first council has its place with the problem itself, so it moves both by `updateProblem`.
  const placeCode = organisationId === problem.organisationId ? own.placeCode : (input.placeCode ?? own.placeCode);
  const share = { organisationId, placeCode, ...mergeFigures(own, input) };
  const words = input.words === undefined ? own.words : input.words?.trim() || null;
  const decision = decideOwnShare({ state: problem.state, isPlaceKnown: await isPlace(tx, placeCode), share, words });
  if (!decision.allowed) return refusalsOf(decision);
  await saveShare(tx, problem.id, { ...share, words });
  await recordShare(tx, problem.id, 'problem.share-updated', organisationId, actor);
  return [];
}

async function leave({ tx, problem, organisationId, own, actor }: Speaking, input: LeaveProblemInput): Promise<readonly Refusal<LeaveCode>[]> {
  if (!own) return [notJoined];
  demandShareVersion(own, input.version);
  if (organisationId === problem.organisationId) return [refuse('OWN_PROBLEM', [], 'Your council wrote this problem down. Close it instead.')];
  if (!isProblemJoinable(problem.state)) return [refuse('WRONG_STATE', [], 'This problem is closed, so its figures stay as they are.')];
  await removeShare(tx, problem.id, organisationId);
  await recordShare(tx, problem.id, 'problem.left', organisationId, actor);
  return [];
}
