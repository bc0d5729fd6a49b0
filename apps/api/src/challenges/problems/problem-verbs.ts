// What all verbs on a problem share: who may, the version read, and the answer.
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@moothall/domain/decision';
import type { Actor } from '../../journal/append.ts';
import { actingOrganisation, can, ownOrganisations, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { ProblemStepInput } from './problem.input.ts';
import { ProblemLoader } from './problem.loader.ts';
import { ProblemType } from './problem.type.ts';
import type { ProblemRow } from './problems.queries.ts';
import { demandProblemVersion, lockProblem } from './store-problem.ts';

/** What every problem payload holds. */
export interface ProblemResult {
  problem: ProblemType | null;
}

export const PROBLEM_RESULT = { problem: { type: () => ProblemType, description: 'The problem as it is now.' } };

/** Somebody acting on a problem that is locked for them. */
export interface ActingOnProblem {
  readonly tx: Tx;
  readonly problem: ProblemRow;
  readonly actor: Actor;
}

/** @throws ApiError NOT_FOUND for those who may not even see it */
export function demandVisible(viewer: Viewer, problem: ProblemRow): void {
  if (problem.sharedAt === null && !ownOrganisations(viewer).includes(problem.organisationId)) throw notFound('problem');
}

/** Buyers speak for their council; whoever noted a problem may mend it until one of them has shared it. */
function demandHand(viewer: Viewer, problem: ProblemRow, isForWriters: boolean): void {
  demandVisible(viewer, problem);
  if (can(viewer, problem.organisationId, 'writeChallenge')) return;
  const isWriter = viewer.personId === problem.writtenBy && can(viewer, problem.organisationId, 'writeProblem');
  if (isForWriters && isWriter && problem.state === 'NOTED') return;
  throw new ApiError('FORBIDDEN', 'Only a buyer of the council that wrote this problem down may do this.');
}

/** The organisation somebody speaks for. @throws ApiError FORBIDDEN unless they buy for it */
export function buyingFor(viewer: Viewer, organisationId: string | null | undefined): string {
  const id = organisationId ?? actingOrganisation(viewer);
  if (id && can(viewer, id, 'writeChallenge')) return id;
  throw new ApiError('FORBIDDEN', 'Only a buyer of a council, combined authority or department may speak for it. Choose whom you act for.');
}

@Injectable()
export class ProblemVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: ProblemLoader,
  ) {}

  /** Runs one step of the council whose problem it is: locks, checks right and version, then lets `work` decide and write. */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: ProblemStepInput,
    work: (acting: ActingOnProblem) => Promise<readonly Refusal<Code>[]>,
    isForWriters = false,
  ): Promise<ProblemResult & { userErrors: readonly Refusal<Code>[] }> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ problemId: string }, Code>> => {
      const problem = await lockProblem(tx, input.id);
      demandHand(viewer, problem, isForWriters);
      demandProblemVersion(problem, input.version);
      const actor = { personId: viewer.personId, organisationId: problem.organisationId };
      const refusals = await work({ tx, problem, actor });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { problemId: problem.id } };
    });
    return this.answer(context, outcome);
  }

  async answer<Code extends string>(
    context: RequestContext,
    outcome: Outcome<{ problemId: string }, Code>,
  ): Promise<ProblemResult & { userErrors: readonly Refusal<Code>[] }> {
    if (!outcome.done) return { problem: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { problem: await this.loader.load(context, outcome.done.problemId), userErrors: [] };
  }
}
