// `publishAnswers`: all checked answers of a batch reach everybody at one instant; a material one near the close moves the close.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { closeAfterMaterialAnswer, decideRelease, type ReleaseCode } from '@moothall/domain/engagement';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult } from '../../challenges/challenge-verbs.ts';
import { extendClose } from '../../challenges/store-amendment.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { databaseNow } from '../../platform/transaction.ts';
import { type Engaging, EngagementVerbs } from '../engagement-verbs.ts';
import { PublishAnswersInput } from './answer.input.ts';
import { lockQuestions, storeRelease } from './store-question.ts';

const PublishAnswersPayload = payloadOf<ChallengeResult, ReleaseCode>('PublishAnswers', CHALLENGE_RESULT, ['WRONG_STATE', 'NOTHING_CHOSEN', 'NO_SUCH_QUESTION', 'WRONG_STAGE']);

/** In both languages, since a Welsh council publishes nothing in one. */
const WHY_LONGER = {
  en: 'An answer that matters to everybody was published shortly before the close, so everybody has more time.',
  cy: 'Cyhoeddwyd ateb sy’n bwysig i bawb ychydig cyn y dyddiad cau, felly mae gan bawb fwy o amser.',
};

@Resolver()
export class PublishAnswers {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => PublishAnswersPayload, { description: 'Publishes checked answers to everybody at one instant.' })
  @Access('challenges:write')
  async publishAnswers(@Args('input', { description: 'Which.' }) input: PublishAnswersInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<ReleaseCode>(context, 'publishAnswers', input, () => input.challengeId, async (engaging) => {
      const { tx, challenge } = engaging;
      const questions = await lockQuestions(tx, challenge.id, input.ids);
      const decision = decideRelease({ stage: challenge.stage, states: questions.map(({ state }) => state), asked: input.ids.length });
      if (!decision.allowed) return refusalsOf(decision);
      const now = await databaseNow(tx);
      const extendedTo = questions.some(({ isMaterial }) => isMaterial) ? await moveClose(engaging, now) : null;
      for (const question of questions) await storeRelease(engaging, question, now, question.isMaterial ? extendedTo : null);
      return challenge.id;
    });
    return { challenge: done.id ? await this.challenges.load(context, done.id) : null, userErrors: done.userErrors };
  }
}

/** @returns the new close; null where nothing moves */
async function moveClose(engaging: Engaging, now: Date): Promise<Date | null> {
  const { stage, content } = engaging.challenge;
  const closesAt = closeAfterMaterialAnswer({ stage, closesAt: content.closesAt, now });
  if (!closesAt) return null;
  const refusals = await extendClose(engaging, closesAt, WHY_LONGER, now);
  if (refusals.length > 0) throw new Error(`The close could not be moved: ${refusals.map(({ code }) => code).join(' ')}`);
  return closesAt;
}
