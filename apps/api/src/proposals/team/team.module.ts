// Teams: the consent of each member to its own part.
import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals.module.ts';
import { AnswerPart } from './answer-part.ts';
import { InviteTeamMember } from './invite-team-member.ts';
import { TeamQueries } from './team.queries.ts';
import { OtherBidResolver, PartsOfViewer, TeamMemberResolver, TeamPartResolver } from './team.resolver.ts';
import { TellTeams } from './tell-teams.ts';

@Module({
  imports: [ProposalsModule],
  providers: [TeamQueries, TellTeams, InviteTeamMember, AnswerPart, TeamPartResolver, OtherBidResolver, PartsOfViewer, TeamMemberResolver],
})
export class TeamModule {}
