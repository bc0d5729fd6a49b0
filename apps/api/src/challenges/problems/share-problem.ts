// `shareProblem` and `closeProblem`: a buyer shows a problem to everybody, or says why it is pursued no further.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { type ClosingProblemCode, decideClosingProblem, decideSharing, type SharingCode } from '@moothall/domain/problem';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { NO_FIGURES } from './merge-problem.ts';
import { ProblemStepInput } from './problem.input.ts';
import { type ActingOnProblem, PROBLEM_RESULT, type ProblemResult, ProblemVerbs } from './problem-verbs.ts';
import { moveProblem } from './store-problem.ts';
import { sharesOf } from './store-share.ts';

@InputType({ description: 'The end of a problem.' })
export class CloseProblemInput extends ProblemStepInput {
  @Field({ description: 'Why: it is solved, or is the same as another one. Whoever can see the problem reads it.' })
  @IsString()
  @MaxLength(2_000, { message: 'Use at most 2,000 characters.' })
  reason: string;
}

const ShareProblemPayload = payloadOf<ProblemResult, SharingCode>('ShareProblem', PROBLEM_RESULT, ['WRONG_STATE', 'MISSING', 'PERSONAL_DATA', 'COST_BASIS_MISSING']);
const CloseProblemPayload = payloadOf<ProblemResult, ClosingProblemCode>('CloseProblem', PROBLEM_RESULT, ['WRONG_STATE', 'REASON_MISSING', 'PERSONAL_DATA']);

@Resolver()
export class ShareProblem {
  constructor(private readonly problems: ProblemVerbs) {}

  @Mutation(() => ShareProblemPayload, { description: 'Shows a problem to everybody, so that other councils can say that they have it too.' })
  @Access('challenges:write')
  shareProblem(@Args('input', { description: 'The problem.' }) input: ProblemStepInput, @Context() context: RequestContext) {
    return this.problems.step<SharingCode>(context, 'shareProblem', input, share);
  }

  @Mutation(() => CloseProblemPayload, { description: 'Ends a problem with a reason. It stays readable for those who could see it.' })
  @Access('challenges:write')
  closeProblem(@Args('input', { description: 'Why.' }) input: CloseProblemInput, @Context() context: RequestContext) {
    return this.problems.step<ClosingProblemCode>(context, 'closeProblem', input, async ({ tx, problem, actor }) => {
      const wasShared = problem.sharedAt !== null;
      const decision = decideClosingProblem({ state: problem.state, reason: input.reason, wasShared });
      if (decision.allowed) await moveProblem(tx, problem, 'CLOSED', { act: 'problem.closed', actor, isPublic: wasShared, closedBecause: input.reason.trim() });
      return refusalsOf(decision);
    });
  }
}

async function share({ tx, problem, actor }: ActingOnProblem): Promise<readonly Refusal<SharingCode>[]> {
  const own = (await sharesOf(tx, problem.id)).find((one) => one.organisationId === problem.organisationId) ?? NO_FIGURES;
  const decision = decideSharing({ state: problem.state, content: problem.content, own });
  if (decision.allowed) await moveProblem(tx, problem, 'SHARED', { act: 'problem.shared', actor, isPublic: true });
  return refusalsOf(decision);
}
