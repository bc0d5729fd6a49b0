// `askForOpening` and `openProposals`: one named person asks, another one confirms, and only then can anybody read what was sealed.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideOpeningAsk, decideOpeningConfirm, type OpeningAskCode, type OpeningConfirmCode, type UnsealingFacts } from '@moothall/domain/proposal';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../../challenges/store-challenge.ts';
import type { Actor } from '../../journal/append.ts';
import { type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { Log } from '../../platform/log.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { councilsOf } from './opening.queries.ts';
import { readOpening, standingBehind, storeAsk, type StoredOpening, storeOpening } from './store-opening.ts';

@InputType({ description: 'Proposals whose opening is asked for.' })
export class AskForOpeningInput {
  @Field(() => ID, { description: 'Of which challenge.' })
  @IsString()
  challengeId: string;
}

@InputType({ description: 'Proposals to open.' })
export class OpenProposalsInput extends AskForOpeningInput {}

type ConfirmCode = OpeningConfirmCode | 'SEAL_BROKEN';
const AskForOpeningPayload = payloadOf<ChallengeResult, OpeningAskCode>('AskForOpening', CHALLENGE_RESULT, [
  'NOT_CLOSED',
  'TOO_EARLY',
  'NOTHING_SENT',
  'INTERESTED',
  'ASKED_ALREADY',
  'OPENED_ALREADY',
]);
const OpenProposalsPayload = payloadOf<ChallengeResult, ConfirmCode>('OpenProposals', CHALLENGE_RESULT, [
  'NOT_CLOSED',
  'TOO_EARLY',
  'NOTHING_SENT',
  'INTERESTED',
  'NOT_ASKED',
  'SAME_PERSON',
  'OPENED_ALREADY',
  'SEAL_BROKEN',
]);

interface Opening {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly opening: StoredOpening | null;
  readonly facts: UnsealingFacts;
  readonly actor: Actor;
}

@Resolver()
export class OpenProposals {
  constructor(
    private readonly verbs: Verbs,
    private readonly answers: ChallengeVerbs,
    private readonly challenges: ChallengeLoader,
    private readonly keys: KeyRing,
    private readonly log: Log,
  ) {}

  @Mutation(() => AskForOpeningPayload, { description: 'Asks, after the deadline, that the sealed proposals be opened. A second person has to confirm.' })
  @Access('signed-in')
  askForOpening(@Args('input', { description: 'Which.' }) input: AskForOpeningInput, @Context() context: RequestContext) {
    return this.step<OpeningAskCode>(context, 'askForOpening', input, async ({ tx, challenge, facts, actor }) => {
      const decision = decideOpeningAsk(facts);
      if (decision.allowed) await storeAsk(tx, challenge, actor);
      return refusalsOf(decision);
    });
  }

  @Mutation(() => OpenProposalsPayload, { description: 'Confirms the opening that somebody else asked for: the proposals are decrypted, and each is checked against its receipt.' })
  @Access('signed-in')
  openProposals(@Args('input', { description: 'Which.' }) input: OpenProposalsInput, @Context() context: RequestContext) {
    return this.step<ConfirmCode>(context, 'openProposals', input, async ({ tx, challenge, opening, facts, actor }) => {
      const decision = decideOpeningConfirm(facts);
      if (!decision.allowed) return decision.refusals;
      if (await storeOpening(tx, this.keys, challenge, opening?.askedBy ?? '', actor)) return [];
      this.log.root.error({ challengeId: challenge.id }, 'an opening was stopped: a seal is broken');
      return [refuse('SEAL_BROKEN', [], 'A sealed proposal is not as it was sent, so nothing was opened. The public log says which. Call whoever runs this server.')];
    });
  }

  private async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: AskForOpeningInput,
    work: (opening: Opening) => Promise<readonly Refusal<Code>[]>,
  ): Promise<ChallengeResult & { userErrors: readonly Refusal<Code>[] }> {
    if (!(await this.challenges.load(context, input.challengeId))) throw notFound('challenge');
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const opening = await prepare(tx, challenge, viewer);
      const refusals = await work(opening);
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: challenge.id } };
    });
    return this.answers.answer(context, outcome);
  }
}

async function prepare(tx: Tx, challenge: LockedChallenge, viewer: Viewer): Promise<Opening> {
  const [organisationId] = await standingBehind(tx, challenge.id, councilsOf(viewer));
  if (!organisationId || !viewer.personId) throw new ApiError('FORBIDDEN', 'Only a buyer or an approver of the councils that stand behind this challenge may open its proposals.');
  const personId = viewer.personId;
  const now = await databaseNow(tx);
  const { opening, sealedCount, isProposer } = await readOpening(tx, challenge.id, personId);
  const facts = {
    stage: challenge.stage,
    closesAt: challenge.content.closesAt,
    now,
    sealedCount,
    personId,
    isProposer,
    askedBy: opening?.askedBy ?? null,
    isOpened: opening !== null && opening.openedAt !== null,
  };
  return { tx, challenge, opening, facts, actor: { personId, organisationId } };
}
