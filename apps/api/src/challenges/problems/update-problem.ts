// `updateProblem`: changes what a problem says. Once everybody reads it, it must stay whole and free of personal data.
import { Args, Context, InputType, Mutation, IntersectionType, Resolver } from '@nestjs/graphql';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import { decideCompleteness, decideFigures, decideWriting, type FiguresCode, isProblemEditable, type WritingCode } from '@moothall/domain/problem';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { mergeFigures, mergeProblem, type WhereCode, whereProblems } from './merge-problem.ts';
import { ProblemContentInput, ProblemStepInput } from './problem.input.ts';
import { type ActingOnProblem, PROBLEM_RESULT, type ProblemResult, ProblemVerbs } from './problem-verbs.ts';
import { saveProblem } from './store-problem.ts';
import { saveShare, sharesOf } from './store-share.ts';

@InputType({ description: 'Changes to a problem.' })
export class UpdateProblemInput extends IntersectionType(ProblemStepInput, ProblemContentInput) {}

type UpdateCode = 'WRONG_STATE' | 'MISSING' | 'PERSONAL_DATA' | WritingCode | FiguresCode | WhereCode;
const UpdateProblemPayload = payloadOf<ProblemResult, UpdateCode>('UpdateProblem', PROBLEM_RESULT, [
  'WRONG_STATE',
  'MISSING',
  'PERSONAL_DATA',
  'TITLE_MISSING',
  'TITLE_TOO_LONG',
  'COST_BASIS_MISSING',
  'NO_SUCH_PLACE',
  'NO_SUCH_SERVICE',
]);

@Resolver()
export class UpdateProblem {
  constructor(private readonly problems: ProblemVerbs) {}

  @Mutation(() => UpdateProblemPayload, { description: 'Changes what a problem says, until a challenge speaks for it.' })
  @Access('challenges:write')
  updateProblem(@Args('input', { description: 'The changes.' }) input: UpdateProblemInput, @Context() context: RequestContext) {
    return this.problems.step<UpdateCode>(context, 'updateProblem', input, (acting) => update(acting, input), true);
  }
}

async function update({ tx, problem, actor }: ActingOnProblem, input: UpdateProblemInput): Promise<readonly Refusal<UpdateCode>[]> {
  if (!isProblemEditable(problem.state)) return [refuse('WRONG_STATE', [], 'A challenge speaks for this problem, or it is closed. Its words stay as they are.')];
  const own = (await sharesOf(tx, problem.id)).find((share) => share.organisationId === problem.organisationId);
  if (!own) throw new Error(`No council has the problem ${problem.id}`);
  const draft = { content: mergeProblem(problem.content, input), placeCode: input.placeCode ?? problem.placeCode, service: input.service ?? problem.service };
  const figures = mergeFigures(own, input);
  const whole = problem.state === 'SHARED' ? decideCompleteness({ content: draft.content, own: figures }) : decideFigures(figures);
  const refusals = [...refusalsOf(decideWriting(draft.content)), ...refusalsOf(whole), ...(await whereProblems(tx, draft.placeCode, draft.service))];
  if (refusals.length > 0) return once(refusals);
  const fields = Object.keys(input).filter((name) => name !== 'id' && name !== 'version');
  await saveProblem(tx, problem, draft, fields, actor);
  await saveShare(tx, problem.id, { ...own, ...figures, placeCode: draft.placeCode });
  return [];
}

/** A title that is missing is missing for two reasons; one is enough to read. */
function once(refusals: readonly Refusal<UpdateCode>[]): Refusal<UpdateCode>[] {
  return refusals.filter((one, index) => refusals.findIndex((other) => other.path.join() === one.path.join()) === index);
}
