// `publishChallenge` and `openChallenge`: first everybody reads it, then suppliers may propose.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decideOpening, decidePublish, type OpeningCode, type PublishCode } from '@moothall/domain/challenge';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { databaseNow } from '../platform/transaction.ts';
import { makeChallengeKey } from './challenge-key.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { moveTo } from './store-challenge.ts';

const PublishChallengePayload = payloadOf<ChallengeResult, PublishCode>('PublishChallenge', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'TRANSLATION_MISSING',
  'OUTCOMES_MISSING',
  'DATES_OUT_OF_ORDER',
  'DOCUMENTS_NOT_READY',
]);

const OPENING_CODES: readonly OpeningCode[] = [
  'WRONG_STAGE',
  'ENGAGEMENT_ONLY',
  'TRANSLATION_MISSING',
  'DATES_OUT_OF_ORDER',
  'TOO_SHORT',
  'TERMS_MISSING',
  'NO_CONFLICT_ASSESSMENT',
  'MISSING',
  'WEIGHT_NOT_POSITIVE',
  'WEIGHTS_NOT_100',
  'GUIDANCE_MISSING',
  'CODE_REPEATED',
];
const OpenChallengePayload = payloadOf<ChallengeResult, OpeningCode>('OpenChallenge', CHALLENGE_RESULT, OPENING_CODES);

@Resolver()
export class PublishChallenge {
  constructor(
    private readonly challenges: ChallengeVerbs,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => PublishChallengePayload, { description: 'Publishes an approved challenge for engagement.' })
  @Access('challenges:write')
  publishChallenge(@Args('input', { description: 'The challenge.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.step<PublishCode>(context, 'publishChallenge', input, 'writeChallenge', ({ tx, challenge, actor }) =>
      whenAllowed(decidePublish(challenge), () => moveTo(tx, challenge, 'ENGAGING', { actor, act: 'challenge.published', isPublic: true })),
    );
  }

  @Mutation(() => OpenChallengePayload, { description: 'Opens a published challenge to proposals and freezes its criteria.' })
  @Access('challenges:write')
  openChallenge(@Args('input', { description: 'The challenge.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.step<OpeningCode>(context, 'openChallenge', input, 'writeChallenge', async ({ tx, challenge, actor }) => {
      const now = await databaseNow(tx);
      const closesAt = challenge.content.closesAt?.toISOString() ?? null;
      return whenAllowed(decideOpening({ stage: challenge.stage, content: challenge.content, now }), async () => {
        const publicKey = await makeChallengeKey(tx, this.keys, challenge.id);
        await moveTo(tx, challenge, 'OPEN', { actor, act: 'challenge.opened', isPublic: true, data: { closesAt, publicKey } });
      });
    });
  }
}
