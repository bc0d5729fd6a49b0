// `draftAnswer`, `checkAnswer` and `rejectQuestion`: one person writes, another one checks what it gives away.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { type CheckingCode, decideChecking, decideDrafting, decideRejecting, type DraftingCode, type RejectingCode } from '@moothall/domain/engagement';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Tx } from '../../platform/transaction.ts';
import { EngagementVerbs } from '../engagement-verbs.ts';
import { CheckAnswerInput, DraftAnswerInput, RejectQuestionInput } from './answer.input.ts';
import { QUESTION_RESULT, QuestionAnswers, type QuestionResult } from './question-answers.ts';
import { challengeOfQuestion, type LockedQuestion, lockQuestion, storeCheck, storeDraftAnswer, storeRejection } from './store-question.ts';

const DraftAnswerPayload = payloadOf<QuestionResult, DraftingCode>('DraftAnswer', QUESTION_RESULT, ['WRONG_STATE', 'TEXT_MISSING', 'TRANSLATION_MISSING', 'NAMES_ASKER', 'NO_SUCH_QUESTION']);
const CheckAnswerPayload = payloadOf<QuestionResult, CheckingCode>('CheckAnswer', QUESTION_RESULT, ['WRONG_STATE', 'SAME_PERSON', 'REASON_MISSING']);
const RejectQuestionPayload = payloadOf<QuestionResult, RejectingCode>('RejectQuestion', QUESTION_RESULT, ['WRONG_STATE', 'TRANSLATION_MISSING', 'TEXT_MISSING']);

@Resolver()
export class AnswerQuestion {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly answers: QuestionAnswers,
  ) {}

  @Mutation(() => DraftAnswerPayload, { description: 'Writes the wording that all will read and the answer. It needs a second person before it is published.' })
  @Access('challenges:write')
  async draftAnswer(@Args('input', { description: 'The draft.' }) input: DraftAnswerInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<DraftingCode>(context, 'draftAnswer', input, (tx) => challengeOfQuestion(tx, input.id), async (engaging) => {
      const question = await lockQuestion(engaging, input.id, input.version);
      const { state, language, original } = question;
      const { shownText: shown, answer, isMaterial } = input;
      const known = await factsOf(engaging.tx, question, input.sameAsId ?? null);
      const decision = decideDrafting({ state, language, original, regime: engaging.challenge.content.regime, shown, answer, ...known });
      if (!decision.allowed) return refusalsOf(decision);
      const machine = input.machineTranslated.map((one) => one.toLowerCase());
      await storeDraftAnswer(engaging, question, { shownText: shown, answer, isMaterial, machine, sameAsId: input.sameAsId ?? null });
      return question.id;
    });
    return this.answers.of(context, done);
  }

  @Mutation(() => CheckAnswerPayload, { description: 'A second person checks wording and answer, or sends them back with what should change.' })
  @Access('challenges:write')
  async checkAnswer(@Args('input', { description: 'The check.' }) input: CheckAnswerInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<CheckingCode>(context, 'checkAnswer', input, (tx) => challengeOfQuestion(tx, input.id), async (engaging) => {
      const question = await lockQuestion(engaging, input.id, input.version);
      const note = (input.note ?? '').trim();
      const isDrafter = question.draftedBy === engaging.actor.personId;
      const decision = decideChecking({ state: question.state, isDrafter, isRight: input.isRight, note });
      if (!decision.allowed) return refusalsOf(decision);
      await storeCheck(engaging, question, input.isRight, note);
      return question.id;
      // Whoever approves challenges may be that second person: small councils have one buyer.
    }, 'writeChallenge', 'approveChallenge');
    return this.answers.of(context, done);
  }

  @Mutation(() => RejectQuestionPayload, { description: 'Says why a question is not answered: to whoever asked, and to all where that helps. Its text is never shown.' })
  @Access('challenges:write')
  async rejectQuestion(@Args('input', { description: 'Which, and why.' }) input: RejectQuestionInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<RejectingCode>(context, 'rejectQuestion', input, (tx) => challengeOfQuestion(tx, input.id), async (engaging) => {
      const question = await lockQuestion(engaging, input.id, input.version);
      const { state, language } = question;
      const decision = decideRejecting({ state, language, regime: engaging.challenge.content.regime, reason: input.reason });
      if (!decision.allowed) return refusalsOf(decision);
      await storeRejection(engaging, question, input.reason, input.isShown);
      return question.id;
    });
    return this.answers.of(context, done);
  }
}

/** The names that must not be read, and whether the earlier question is there. */
async function factsOf(tx: Tx, question: LockedQuestion, sameAsId: string | null): Promise<{ askerNames: string[]; earlierIsThere: boolean | null }> {
  const rows: { en: string | null; cy: string | null; isThere: boolean }[] = await tx.query(
    `select name_en as en, name_cy as cy, exists (select 1 from question where id = $2 and challenge_id = $3 and state = 'PUBLISHED') as "isThere" from organisation where id = $1`,
    [question.organisationId, sameAsId, question.challengeId],
  );
  const row = rows[0];
  return { askerNames: [row?.en ?? '', row?.cy ?? ''].filter((name) => name !== ''), earlierIsThere: sameAsId === null ? null : (row?.isThere ?? false) };
}
