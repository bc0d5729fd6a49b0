// `writeProblem`: anybody who works for an authority writes down what goes wrong; only their colleagues see it at first.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decideFigures, decideWriting, type FiguresCode, type WritingCode } from '@moothall/domain/problem';
import { actingOrganisation, can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { EMPTY_PROBLEM, mergeFigures, mergeProblem, NO_FIGURES, placeOf, type WhereCode, whereProblems } from './merge-problem.ts';
import { ProblemContentInput } from './problem.input.ts';
import { PROBLEM_RESULT, type ProblemResult, ProblemVerbs } from './problem-verbs.ts';
import { storeProblem } from './store-problem.ts';

@InputType({ description: 'A problem to write down.' })
export class WriteProblemInput extends ProblemContentInput {
  @Field(() => ID, { nullable: true, description: 'The council; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => ID, { description: 'The code of a service, as in `services`.' })
  @IsString()
  declare service: string;
}

type WriteCode = WritingCode | FiguresCode | WhereCode;
const WriteProblemPayload = payloadOf<ProblemResult, WriteCode>('WriteProblem', PROBLEM_RESULT, [
  'TITLE_MISSING',
  'TITLE_TOO_LONG',
  'COST_BASIS_MISSING',
  'NO_SUCH_PLACE',
  'NO_SUCH_SERVICE',
]);

@Resolver()
export class WriteProblem {
  constructor(
    private readonly verbs: Verbs,
    private readonly problems: ProblemVerbs,
  ) {}

  @Mutation(() => WriteProblemPayload, { description: 'Writes a problem down. Only your council sees it until a buyer shares it.' })
  @Access('challenges:write')
  async writeProblem(@Args('input', { description: 'The problem.' }) input: WriteProblemInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = input.organisationId ?? actingOrganisation(viewer);
    const { personId } = viewer;
    if (!organisationId || !personId || !can(viewer, organisationId, 'writeProblem')) {
      throw new ApiError('FORBIDDEN', 'Only people who work for a council, combined authority or department may write a problem down. Choose whom you act for.');
    }
    const outcome = await this.verbs.run(context, 'writeProblem', input, async (tx): Promise<Outcome<{ problemId: string }, WriteCode>> => {
      const content = mergeProblem(EMPTY_PROBLEM, input);
      const figures = mergeFigures(NO_FIGURES, input);
      const placeCode = input.placeCode ?? (await placeOf(tx, organisationId));
      const refusals = [
        ...refusalsOf(decideWriting(content)),
        ...refusalsOf(decideFigures(figures)),
        ...(await whereProblems(tx, placeCode, input.service)),
      ];
      if (refusals.length > 0 || placeCode === null) return { userErrors: refusals };
      const draft = { content, placeCode, service: input.service };
      return { done: { problemId: await storeProblem(tx, draft, { ...figures, organisationId }, { personId, organisationId }) } };
    });
    return this.problems.answer(context, outcome);
  }
}
