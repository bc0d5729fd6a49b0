// `publishChallenge` and `openChallenge`: first everybody reads it, then suppliers may propose.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decideOpening, decidePublish, type OpeningCode, type PublishCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { databaseNow, type Tx } from '../platform/transaction.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { makeChallengeKey } from './challenge-key.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { standingOf } from './governance/gates.ts';
import { newestRequest } from './governance/store-approval.ts';
import { type LockedChallenge, moveTo } from './store-challenge.ts';

const PublishChallengePayload = payloadOf<ChallengeResult, PublishCode | 'APPROVALS_MISSING'>('PublishChallenge', CHALLENGE_RESULT, [
  'APPROVALS_MISSING',
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
  'TIE_BREAK_UNKNOWN',
  'PRICE_CRITERION_UNKNOWN',
  'PRICE_FIGURE_MISSING',
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
    return this.challenges.stepAtGate<PublishCode | 'APPROVALS_MISSING'>(context, 'publishChallenge', input, { gate: 'PUBLISH' }, async ({ tx, challenge, actor }) => {
      const refusals = [...refusalsOf(decidePublish(challenge)), ...(await missingApprovals(tx, challenge))];
      if (refusals.length === 0) await moveTo(tx, challenge, 'ENGAGING', { actor, act: 'challenge.published', isPublic: true });
      return refusals;
    });
  }

  @Mutation(() => OpenChallengePayload, { description: 'Opens a published challenge to proposals and freezes its criteria.' })
  @Access('challenges:write')
  openChallenge(@Args('input', { description: 'The challenge.' }) input: ChallengeStepInput, @Context() context: RequestContext) {
    return this.challenges.stepAtGate<OpeningCode>(context, 'openChallenge', input, { gate: 'PUBLISH' }, async ({ tx, challenge, actor }) => {
      const now = await databaseNow(tx);
      const closesAt = challenge.content.closesAt?.toISOString() ?? null;
      return whenAllowed(decideOpening({ stage: challenge.stage, content: challenge.content, now }), async () => {
        const publicKey = await makeChallengeKey(tx, this.keys, challenge.id);
        await moveTo(tx, challenge, 'OPEN', { actor, act: 'challenge.opened', isPublic: true, data: { closesAt, publicKey } });
      });
    });
  }
}

/** Who came in after the approval has a say too: it is asked again whether the rule is met by all who take part now. */
async function missingApprovals(tx: Tx, challenge: LockedChallenge): Promise<Refusal<'APPROVALS_MISSING'>[]> {
  const request = challenge.stage === 'APPROVED' ? await newestRequest(tx, challenge.id, 'PUBLISH') : null;
  if (!request) return [];
  const { outcome, waitingFor } = await standingOf(tx, challenge, request);
  if (outcome === 'PASSED') return [];
  const rows: { name: string }[] = await tx.query('select name_en as name from organisation where id = any($1) order by 1', [waitingFor]);
  return [refuse('APPROVALS_MISSING', ['approvals'], `Wait for the approval of ${rows.map(({ name }) => name).join(', ')}: it takes part and has not answered.`)];
}
