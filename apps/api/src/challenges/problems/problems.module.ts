// The register of problems, and how several authorities come into one challenge. Offers problems to higher floors.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { viewerOf } from '../../organisations/viewer.ts';
import { NodeReaders } from '../../platform/graphql/node.ts';
import { ChallengesModule } from '../challenges.module.ts';
import { InvitationsOfChallenge, ParticipationInvitationResolver } from '../participation/invitations-of.ts';
import { InvitationsQueries } from '../participation/invitations.queries.ts';
import { InviteParticipant } from '../participation/invite-participant.ts';
import { ChallengeFromProblem } from './challenge-from-problem.ts';
import { CouncilsOfProblem, ProblemCouncilResolver } from './councils-of-problem.ts';
import { FindProblems } from './find-problems.ts';
import { JoinProblem } from './join-problem.ts';
import { ProblemVerbs } from './problem-verbs.ts';
import { ProblemEntity } from './problem.entity.ts';
import { ProblemLoader } from './problem.loader.ts';
import { ProblemResolver } from './problem.resolver.ts';
import { ProblemType } from './problem.type.ts';
import { ProblemOfChallenge, ProblemsOfOrganisation, ProblemsOfPlace } from './problems-of.ts';
import { ProblemsQueries } from './problems.queries.ts';
import { ShareProblem } from './share-problem.ts';
import { toProblem } from './to-problem.ts';
import { UpdateProblem } from './update-problem.ts';
import { WriteProblem } from './write-problem.ts';
import { ProblemPlans } from './problem.plan.ts';

const offered = [ProblemsQueries, ProblemLoader];
const verbs = [WriteProblem, UpdateProblem, ShareProblem, JoinProblem, ChallengeFromProblem, InviteParticipant];
const fields = [
  ProblemResolver,
  FindProblems,
  CouncilsOfProblem,
  ProblemCouncilResolver,
  ProblemsOfOrganisation,
  ProblemsOfPlace,
  ProblemOfChallenge,
  InvitationsOfChallenge,
  ParticipationInvitationResolver,
];

@Module({
  imports: [TypeOrmModule.forFeature([ProblemEntity]), ChallengesModule],
  providers: [...offered, ProblemPlans, InvitationsQueries, ProblemVerbs, ...verbs, ...fields],
  exports: [...offered, ChallengesModule],
})
export class ProblemsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: ProblemsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('prb', () => ProblemType, async (ids, context) => (await this.queries.byIds(viewerOf(context), ids)).map(toProblem));
  }
}
