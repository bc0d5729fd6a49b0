// `openConsultation` and `closeConsultation`: from when and until when people answer.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { type ClosingCode, decideClosingOf, decideOpening, type OpeningCode } from '@moothall/domain/priority';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationStepInput, ConsultationVerbs } from './consultation-verbs.ts';
import { listedOptions, moveConsultation } from './store-consultation.ts';

const OpenConsultationPayload = payloadOf<ConsultationAnswer, OpeningCode>('OpenConsultation', CONSULTATION_RESULT, [
  'WRONG_STATE',
  'QUESTION_MISSING',
  'TOO_FEW_OPTIONS',
  'TOO_MANY_OPTIONS',
  'BUDGET_MISSING',
  'COST_MISSING',
  'NOBODY_INVITED',
  'DEADLINE_MISSING',
  'DEADLINE_PAST',
]);
const CloseConsultationPayload = payloadOf<ConsultationAnswer, ClosingCode>('CloseConsultation', CONSULTATION_RESULT, ['WRONG_STATE', 'TOO_EARLY']);

@Resolver()
export class OpenConsultation {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => OpenConsultationPayload, { description: 'Opens a consultation to answers.' })
  @Access('evidence:write')
  openConsultation(@Args('input', { description: 'Which one.' }) input: ConsultationStepInput, @Context() context: RequestContext) {
    return this.consultations.step<OpeningCode>(context, 'openConsultation', input, async ({ tx, consultation, actor }) => {
      const options = await listedOptions(tx, consultation.id);
      const decision = decideOpening({
        ...consultation,
        hasQuestion: Boolean(consultation.question.en ?? consultation.question.cy),
        options: options.length,
        withoutCost: options.filter((option) => option.cost === null).length,
        budget: consultation.budget === null ? null : BigInt(consultation.budget),
        invited: await invitedCount(tx, consultation.id),
        now: await databaseNow(tx),
      });
      if (decision.allowed) {
        const data = { options: options.length, closesAt: consultation.closesAt?.toISOString() };
        await moveConsultation(tx, consultation, 'OPEN', { actor, act: 'consultation.opened', data });
      }
      return refusalsOf(decision);
    });
  }

  @Mutation(() => CloseConsultationPayload, { description: 'Closes a consultation before its deadline; the votes are counted then.' })
  @Access('evidence:write')
  closeConsultation(@Args('input', { description: 'Which one.' }) input: ConsultationStepInput, @Context() context: RequestContext) {
    return this.consultations.step<ClosingCode>(context, 'closeConsultation', input, async ({ tx, consultation, actor }) => {
      const decision = decideClosingOf({ ...consultation, by: 'BUYER', now: await databaseNow(tx) });
      if (decision.allowed) await moveConsultation(tx, consultation, 'CLOSED', { actor, act: 'consultation.closed', data: { closesAt: consultation.closesAt?.toISOString() } });
      return refusalsOf(decision);
    });
  }
}

async function invitedCount(tx: Tx, consultationId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from consultation_panelist where consultation_id = $1', [consultationId]);
  return rows[0]?.n ?? 0;
}
