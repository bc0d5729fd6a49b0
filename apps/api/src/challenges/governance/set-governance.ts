// `setGovernance`: the lead chooses who decides, while the challenge is a draft and nobody has joined under another rule.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decideGovernance, type GovernanceCode } from '@moothall/domain/challenge';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, whenAllowed } from '../challenge-verbs.ts';
import { SetGovernanceInput } from './governance.type.ts';
import { participantsOf } from './store-approval.ts';

const SetGovernancePayload = payloadOf<ChallengeResult, GovernanceCode>('SetGovernance', CHALLENGE_RESULT, ['WRONG_STAGE', 'JOINED_UNDER_IT', 'OUT_OF_RANGE']);

@Resolver()
export class SetGovernance {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => SetGovernancePayload, { description: 'Chooses who decides in a challenge, before others join it.' })
  @Access('challenges:write')
  setGovernance(@Args('input', { description: 'The rule.' }) input: SetGovernanceInput, @Context() context: RequestContext) {
    return this.challenges.step<GovernanceCode>(context, 'setGovernance', input, 'writeChallenge', async ({ tx, challenge, actor }) => {
      const { rule, publish, amend, shortlist, consultationDays } = input;
      const governance = { rule, publish, amend, shortlist, consultationDays };
      const hasParticipants = (await participantsOf(tx, challenge.id)).length > 0;
      return whenAllowed(decideGovernance({ stage: challenge.stage, governance, hasParticipants }), async () => {
        await tx.query('update challenge set governance = $2, version = version + 1 where id = $1', [challenge.id, JSON.stringify(governance)]);
        await append(tx, { chain: challenge.id, act: 'challenge.governance-set', subject: challenge.id, actor, data: governance, isPublic: true });
      });
    });
  }
}
