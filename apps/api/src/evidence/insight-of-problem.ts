// `Problem.mayInviteInsight`: whether the one who looks may ask those who work with a problem.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProblemType } from '../challenges/problems/problem.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';

@Resolver(() => ProblemType)
export class InsightOfProblem {
  @ResolveField(() => Boolean, { description: 'Whether you may ask the workforce and the supply chain about it by `inviteInsight`.' })
  mayInviteInsight(@Parent() { organisationId, state }: ProblemType, @Context() context: RequestContext): boolean {
    return state !== 'CLOSED' && can(viewerOf(context), organisationId, 'writeChallenge');
  }
}
