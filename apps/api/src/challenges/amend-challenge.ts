// `amendChallenge`: published text changes in the open, with a reason, and with more time when it matters.
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { type AmendmentCode, decideAmendment } from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { databaseNow } from '../platform/transaction.ts';
import { ChallengeContentInput } from './challenge-content.input.ts';
import { type Acting, CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs } from './challenge-verbs.ts';
import { ApprovalRequest } from './governance/approval.type.ts';
import { ApprovalsOf } from './governance/approvals-of.ts';
import { type AskingCode, askOthers, type AtGate, Gates } from './governance/gates.ts';
import { wishOf } from './governance/amendment-wish.ts';
import { type ContentCode, contentProblems, mergeContent } from './merge-content.ts';
import { storeAmendment } from './store-amendment.ts';

@InputType({ description: 'A published change.' })
export class AmendChallengeInput extends ChallengeStepInput {
  @Field(() => ChallengeContentInput, { description: 'What changes; what is left out stays.' })
  @ValidateNested()
  @Type(() => ChallengeContentInput)
  content: ChallengeContentInput;

  @Field(() => LocalisedTextInput, { description: 'Why; everybody who watches reads it.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;

  @Field({ description: 'Whether the change could alter who proposes or what they offer. Then the deadline must move.' })
  @IsBoolean()
  material: boolean;
}

type Code = AmendmentCode | ContentCode | AskingCode;
interface AmendResult extends ChallengeResult {
  approvalRequest: ApprovalRequest | null;
}
const AmendChallengePayload = payloadOf<AmendResult, Code>('AmendChallenge', {
  ...CHALLENGE_RESULT,
  approvalRequest: { type: () => ApprovalRequest, description: 'Set when the other authorities have to approve first; the challenge is unchanged until they do.' },
}, [
  'APPROVAL_WAITING',
  'WRONG_STAGE',
  'REASON_MISSING',
  'NOTHING_CHANGED',
  'ALREADY_CLOSED',
  'NOT_EXTENDED',
  'SHORTENED',
  'CRITERIA_ARE_MATERIAL',
  'REGIME_FIXED',
  'TRANSLATION_MISSING',
  'DATES_OUT_OF_ORDER',
  'MISSING',
  'WEIGHT_NOT_POSITIVE',
  'WEIGHTS_NOT_100',
  'GUIDANCE_MISSING',
  'CODE_REPEATED',
  'TIE_BREAK_UNKNOWN',
  'PRICE_CRITERION_UNKNOWN',
  'PRICE_FIGURE_MISSING',
  'DUPLICATE_CODE',
  'NO_SUCH_PLACE',
  'TITLE_MISSING',
]);

@Resolver()
export class AmendChallenge implements OnModuleInit {
  constructor(
    private readonly challenges: ChallengeVerbs,
    private readonly gates: Gates,
    private readonly approvals: ApprovalsOf,
  ) {}

  onModuleInit(): void {
    this.gates.register('AMEND', { carryOut });
  }

  @Mutation(() => AmendChallengePayload, { description: 'Changes a published challenge; the difference is shown to all. In a joint challenge the others approve it first.' })
  @Access('challenges:write')
  async amendChallenge(@Args('input', { description: 'The change.' }) input: AmendChallengeInput, @Context() context: RequestContext) {
    const answer = await this.challenges.stepAtGate<Code>(context, 'amendChallenge', input, { gate: 'AMEND' }, async (acting) => {
      const wish = { content: input.content, reason: input.reason, material: input.material };
      const refusals = await problemsOf(acting, wish);
      if (refusals.length > 0) return refusals;
      const asked = await askOthers(acting.tx, acting.challenge, 'AMEND', wish, acting.actor);
      if (asked) return 'refusals' in asked ? asked.refusals : [];
      await storeAmendment(acting, mergeContent(acting.challenge.content, wish.content), wish);
      return [];
    });
    return { ...answer, approvalRequest: answer.challenge ? await this.approvals.waiting(context, answer.challenge.id, 'AMEND') : null };
  }
}

type Wish = Pick<AmendChallengeInput, 'content' | 'reason' | 'material'>;
type AtWork = Pick<Acting, 'tx' | 'challenge' | 'actor'>;

async function problemsOf({ tx, challenge }: AtWork, { content, reason, material }: Wish): Promise<readonly Refusal<Code>[]> {
  const after = mergeContent(challenge.content, content);
  const problems = await contentProblems(tx, after);
  if (problems.length > 0) return problems;
  const facts = { stage: challenge.stage, before: challenge.content, after, isMaterial: material, reason: reason.en ?? '', now: await databaseNow(tx) };
  return refusalsOf(decideAmendment(facts));
}

/** What was approved is judged again: meanwhile the deadline may have passed, or the text may have changed. */
async function carryOut({ tx, challenge, request }: AtGate): Promise<readonly Refusal[]> {
  const wish = wishOf(request.askedFor);
  const work = { tx, challenge, actor: { personId: request.askedBy, organisationId: request.organisationId } };
  const refusals = await problemsOf(work, wish);
  if (refusals.length === 0) await storeAmendment(work, mergeContent(challenge.content, wish.content), wish);
  return refusals;
}
