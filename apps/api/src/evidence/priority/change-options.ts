// `addConsultationOption` and `removeConsultationOption`: a buyer says what people can choose from.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsString, ValidateNested } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationStepInput, ConsultationVerbs } from './consultation-verbs.ts';
import { OptionInput, penceText, textOf, type TitleCode, titleProblems } from './consultation.input.ts';
import type { LockedConsultation } from './store-consultation.ts';
import { listedOptions, raiseVersion } from './store-consultation.ts';
import { sharedProblem, storeOptions } from './store-option.ts';

@InputType({ description: 'An option to add.' })
export class AddConsultationOptionInput extends ConsultationStepInput {
  @Field(() => OptionInput, { description: 'The option.' })
  @ValidateNested()
  @Type(() => OptionInput)
  option: OptionInput;
}

@InputType({ description: 'An option to take away.' })
export class RemoveConsultationOptionInput extends ConsultationStepInput {
  @Field(() => ID, { description: 'Which option.' })
  @IsString()
  optionId: string;
}

type AddCode = TitleCode | 'WRONG_STATE' | 'NO_SUCH_PROBLEM' | 'PROBLEM_TWICE' | 'COST_MISSING';
const AddConsultationOptionPayload = payloadOf<ConsultationAnswer, AddCode>('AddConsultationOption', CONSULTATION_RESULT, [
  'TITLE_MISSING',
  'TITLE_TOO_LONG',
  'WRONG_STATE',
  'NO_SUCH_PROBLEM',
  'PROBLEM_TWICE',
  'COST_MISSING',
]);
type RemoveCode = 'WRONG_STATE' | 'NO_SUCH_OPTION';
const RemoveConsultationOptionPayload = payloadOf<ConsultationAnswer, RemoveCode>('RemoveConsultationOption', CONSULTATION_RESULT, ['WRONG_STATE', 'NO_SUCH_OPTION']);

const STARTED = refuse('WRONG_STATE', [], 'Options change while it is a draft: people who answered before would not have seen the new ones.');

@Resolver()
export class ChangeOptions {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => AddConsultationOptionPayload, { description: 'Adds an option to a draft.' })
  @Access('evidence:write')
  addConsultationOption(@Args('input', { description: 'The option.' }) input: AddConsultationOptionInput, @Context() context: RequestContext) {
    return this.consultations.step<AddCode>(context, 'addConsultationOption', input, async ({ tx, consultation, actor }) => {
      const { problemId, note, cost } = input.option;
      const problem = problemId ? await sharedProblem(tx, problemId) : null;
      const title = problem?.title ?? textOf(input.option.title);
      const refusals = await addProblems(tx, consultation, input.option, title, problem !== null);
      if (refusals.length > 0) return refusals;
      const ids = await storeOptions(tx, consultation.id, [{ title, note: textOf(note), cost: consultation.method === 'BUDGET' ? penceText(cost) : null, problemId: problemId ?? null }]);
      await raiseVersion(tx, consultation.id);
      await append(tx, { chain: consultation.organisationId, act: 'consultation.option-added', subject: consultation.id, actor, data: { optionId: ids[0] }, isPublic: false });
      return [];
    });
  }

  @Mutation(() => RemoveConsultationOptionPayload, { description: 'Takes an option from a draft.' })
  @Access('evidence:write')
  removeConsultationOption(@Args('input', { description: 'The option.' }) input: RemoveConsultationOptionInput, @Context() context: RequestContext) {
    return this.consultations.step<RemoveCode>(context, 'removeConsultationOption', input, async ({ tx, consultation, actor }) => {
      if (consultation.state !== 'DRAFT') return [STARTED];
      const [removed]: [unknown[], number] = await tx.query('delete from consultation_option where id = $1 and consultation_id = $2 returning 1', [input.optionId, consultation.id]);
      if (removed.length === 0) return [refuse('NO_SUCH_OPTION', ['optionId'], 'Choose one of the options of this consultation.')];
      await raiseVersion(tx, consultation.id);
      await append(tx, { chain: consultation.organisationId, act: 'consultation.option-removed', subject: consultation.id, actor, data: { optionId: input.optionId }, isPublic: false });
      return [];
    });
  }
}

async function addProblems(tx: Tx, consultation: LockedConsultation, option: OptionInput, title: Parameters<typeof titleProblems>[0], isProblem: boolean): Promise<Refusal<AddCode>[]> {
  if (consultation.state !== 'DRAFT') return [STARTED];
  if (option.problemId && !isProblem) return [refuse('NO_SUCH_PROBLEM', ['option', 'problemId'], 'Choose a problem that was shared in the register.')];
  const isTwice = option.problemId && (await listedOptions(tx, consultation.id)).some((one) => one.problemId === option.problemId);
  const isFree = consultation.method === 'BUDGET' && BigInt(penceText(option.cost) ?? '0') <= 0n;
  return [
    ...titleProblems(title, ['option', 'title']),
    ...(isTwice ? [refuse<AddCode>('PROBLEM_TWICE', ['option', 'problemId'], 'This problem is an option already.')] : []),
    ...(isFree ? [refuse<AddCode>('COST_MISSING', ['option', 'cost'], 'Enter the cost in pounds, like 12000.')] : []),
  ];
}
