// `Challenge.governance`: who decides, for everybody who may see the challenge.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../challenge.type.ts';
import { GovernanceType } from './governance.type.ts';

@Resolver(() => ChallengeType)
export class GovernanceOfChallenge {
  @ResolveField(() => GovernanceType, { description: 'Who decides, where several authorities take part.' })
  governance(@Parent() challenge: ChallengeType): GovernanceType {
    return challenge.governance;
  }
}
