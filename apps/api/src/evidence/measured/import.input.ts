// The inputs of imports: what columns or services mean.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { EVIDENCE_KINDS, type EvidenceKind, FIGURE_UNITS, type FigureUnit } from '@moothall/domain/evidence';
import { EvidenceKindEnum, FigureUnitEnum } from './evidence-item.type.ts';
import type { KeptChoice } from './kept-choice.ts';

const LONGEST_NAME = 300;

@InputType({ description: 'Which column holds what, by the names in the first row; null for what the file does not hold.' })
export class SurveyColumnsInput {
  @Field({ description: 'GSS code or name of the council.' })
  @IsString()
  @MaxLength(LONGEST_NAME)
  place: string;
  @Field({ description: 'The figure.' })
  @IsString()
  @MaxLength(LONGEST_NAME)
  value: string;
  @Field(() => String, { nullable: true, description: 'A code of our list of services.' })
  @IsOptional()
  @IsString()
  service?: string | null;
  @Field(() => String, { nullable: true, description: 'When: a year, a financial year, a month or a day.' })
  @IsOptional()
  @IsString()
  period?: string | null;
  @Field(() => String, { nullable: true, description: 'How many answered.' })
  @IsOptional()
  @IsString()
  n?: string | null;
  @Field(() => String, { nullable: true, description: 'Who answered of those asked.' })
  @IsOptional()
  @IsString()
  responseRate?: string | null;
  @Field(() => String, { nullable: true, description: 'Half the width of the 95 % interval.' })
  @IsOptional()
  @IsString()
  margin?: string | null;
  @Field(() => String, { nullable: true, description: 'The group of people.' })
  @IsOptional()
  @IsString()
  group?: string | null;
}

@InputType({ description: 'What is the same for all rows.' })
export class SurveySourceInput {
  @Field(() => EvidenceKindEnum, { description: 'How it was found out.' })
  @IsIn(EVIDENCE_KINDS)
  kind: EvidenceKind;
  @Field({ description: 'What was measured, in the words of the source.' })
  @IsString()
  @MaxLength(300)
  title: string;
  @Field(() => FigureUnitEnum, { description: 'What the figures count.' })
  @IsIn(FIGURE_UNITS)
  unit: FigureUnit;
  @Field(() => String, { nullable: true, description: 'The code of the service, where no column holds it.' })
  @IsOptional()
  @IsString()
  service?: string | null;
  @Field(() => String, { nullable: true, description: 'When, where no column says it.' })
  @IsOptional()
  @IsString()
  period?: string | null;
  @Field({ description: 'How people were asked.' })
  @IsString()
  @MaxLength(2000)
  method: string;
  @Field({ description: 'Who published it and where.' })
  @IsString()
  @MaxLength(1000)
  citation: string;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  url?: string | null;
}

@InputType({ description: 'How to read a survey.' })
export class SurveyChoiceInput {
  @Field(() => SurveyColumnsInput, { description: 'The columns.' })
  @ValidateNested()
  @Type(() => SurveyColumnsInput)
  columns: SurveyColumnsInput;
  @Field(() => SurveySourceInput, { description: 'What is the same for all rows.' })
  @ValidateNested()
  @Type(() => SurveySourceInput)
  source: SurveySourceInput;
}

@InputType({ description: 'Which of our services one of theirs is.' })
export class ServiceMatchInput {
  @Field({ description: 'Their code.' })
  @IsString()
  @MaxLength(LONGEST_NAME)
  code: string;
  @Field({ description: 'The code of our service.' })
  @IsString()
  @MaxLength(50)
  service: string;
}

@InputType({ description: 'How to count service requests.' })
export class RequestsChoiceInput {
  @Field(() => ID, { description: 'The GSS code of the council whose requests these are.' })
  @IsString()
  @MaxLength(20)
  place: string;
  @Field(() => [ServiceMatchInput], { description: 'Their services that are counted; all others are left out.' })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ServiceMatchInput)
  services: ServiceMatchInput[];
  @Field({ description: 'What was reported.' })
  @IsString()
  @MaxLength(300)
  title: string;
  @Field({ description: 'Whose system it is, and where.' })
  @IsString()
  @MaxLength(1000)
  citation: string;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  url?: string | null;
}

@InputType({ description: 'A step of an import.' })
export class ImportStepInput {
  @Field(() => ID, { description: 'Which import.' })
  @IsString()
  id: string;
  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'What the columns or the services of a file mean: one of the two, as the file is.' })
export class PreviewEvidenceImportInput extends ImportStepInput {
  @Field(() => SurveyChoiceInput, { nullable: true, description: 'For a survey.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SurveyChoiceInput)
  survey?: SurveyChoiceInput | null;

  @Field(() => RequestsChoiceInput, { nullable: true, description: 'For service requests.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RequestsChoiceInput)
  requests?: RequestsChoiceInput | null;
}

/** As it is kept; null where neither or both are given. */
export function choiceOf({ survey, requests }: PreviewEvidenceImportInput): KeptChoice | null {
  if (survey && !requests) {
    const { columns, source } = survey;
    const { place, value, service = null, period = null, n = null, responseRate = null, margin = null, group = null } = columns;
    return { survey: { columns: { place, value, service, period, n, responseRate, margin, group }, source: { ...source, service: source.service ?? null, period: source.period ?? null, url: source.url ?? null } } };
  }
  return requests && !survey ? { requests: { ...requests, services: requests.services.map(({ code, service }) => ({ code, service })), url: requests.url ?? null } } : null;
}
