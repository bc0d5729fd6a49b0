// How a council finds others with its problem and comes into their challenge: the radar, and wishes to join.
import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.ts';
import { SimilarChallengeResolver, SimilarToChallenge } from '../radar/similar-challenges.ts';
import { SimilarQueries } from '../radar/similar.queries.ts';
import { AskToJoin } from './ask-to-join.ts';
import { JoinRequestResolver, JoinRequestsOfChallenge } from './join-requests-of.ts';
import { JoinRequestsQueries } from './join-requests.queries.ts';

@Module({
  imports: [ChallengesModule],
  providers: [JoinRequestsQueries, SimilarQueries, AskToJoin, JoinRequestsOfChallenge, JoinRequestResolver, SimilarToChallenge, SimilarChallengeResolver],
})
export class JoiningModule {}
