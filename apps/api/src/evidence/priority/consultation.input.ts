// What a buyer writes of a consultation, and how it is read: texts trimmed, money in pence.
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import type { LocalJson } from './consultations.queries.ts';

@InputType({ description: 'What a consultation says. What is left out stays as it is.' })
export class ConsultationContentInput {
  @Field(() => LocalisedTextInput, { nullable: true, description: 'The question that people answer.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  question?: LocalisedTextInput | null;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What will be done with the answers.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  about?: LocalisedTextInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What can be spent, in pounds; for budget votes.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter the budget in pounds, like 60000.' })
  budget?: string | null;

  @Field(() => Date, { nullable: true, description: 'The deadline.' })
  @IsOptional()
  @IsDate({ message: 'Enter a date and time.' })
  closesAt?: Date | null;
}

@InputType({ description: 'An option: a problem of the register, or a text of its own.' })
export class OptionInput {
  @Field(() => ID, { nullable: true, description: 'The problem that it stands for; its title is taken over.' })
  @IsOptional()
  @IsString()
  problemId?: string | null;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What it is, unless it stands for a problem.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title?: LocalisedTextInput | null;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What people should know of it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  note?: LocalisedTextInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it costs, in pounds; for budget votes.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter the cost in pounds, like 12000.' })
  cost?: string | null;
}

export const LONGEST_TITLE = 200;

/** Without what is empty. */
export function textOf(input: LocalisedTextInput | null | undefined): LocalJson {
  const [en, cy] = [input?.en?.trim() ?? '', input?.cy?.trim() ?? ''];
  return { ...(en === '' ? {} : { en }), ...(cy === '' ? {} : { cy }) };
}

export type TitleCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG';

export function titleProblems(title: LocalJson, path: readonly string[]): Refusal<TitleCode>[] {
  if (!title.en && !title.cy) return [refuse('TITLE_MISSING', [...path, 'en'], 'Enter a title.')];
  const tooLong = Object.entries(title).filter(([, text]) => text.length > LONGEST_TITLE);
  return tooLong.map(([language]) => refuse('TITLE_TOO_LONG', [...path, language], `Enter a title of at most ${LONGEST_TITLE} characters.`));
}

/** Pence as text for the database; null stays null. */
export function penceText(pounds: string | null | undefined): string | null {
  const pence = pounds ? fromDecimalString(pounds) : null;
  return pence === null ? null : pence.toString();
}
