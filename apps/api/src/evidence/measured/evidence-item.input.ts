// What somebody says of a piece of evidence that they add by hand.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ENTER_WEB_ADDRESS, EVIDENCE_KINDS, type EvidenceKind, FIGURE_UNITS, type FigureUnit, WEB_ADDRESS } from '@moothall/domain/evidence';
import { EvidenceKindEnum, FigureUnitEnum } from './evidence-item.type.ts';

const DAY = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const writeDay = { message: 'Write a day like 2026-04-01.' };
const LARGEST_COUNT = 100_000_000;

@InputType({ description: 'A piece of evidence, with its source.' })
export class AddEvidenceInput {
  @Field(() => ID, { nullable: true, description: 'The council that adds it; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The problem it is about, unless it is about a place and a service.' })
  @IsOptional()
  @IsString()
  problemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the place.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the service.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  service?: string | null;

  @Field(() => EvidenceKindEnum, { description: 'How it was found out.' })
  @IsIn(EVIDENCE_KINDS)
  kind: EvidenceKind;

  @Field({ description: 'What was measured, in the words of the source.' })
  @IsString()
  @MaxLength(300)
  title: string;

  @Field(() => String, { nullable: true, description: 'The group of people it is about; leave it out for everybody.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  group?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day it speaks of.' })
  @IsOptional()
  @Matches(DAY, writeDay)
  periodFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day it speaks of.' })
  @IsOptional()
  @Matches(DAY, writeDay)
  periodTo?: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure.' })
  @IsOptional()
  @IsNumber()
  value?: number | null;

  @Field(() => FigureUnitEnum, { defaultValue: 'OTHER', description: 'What the figure counts.' })
  @IsIn(FIGURE_UNITS)
  unit: FigureUnit;

  @Field(() => Int, { nullable: true, description: 'How many answered, reported, signed or took part.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_COUNT)
  n?: number | null;

  @Field(() => Float, { nullable: true, description: 'Half the width of the 95 % interval that the source states, in the unit of the figure.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  margin?: number | null;

  @Field(() => Float, { nullable: true, description: 'Who answered of those asked, from 0 to 1.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  responseRate?: number | null;

  @Field({ description: 'How it was found out, in words.' })
  @IsString()
  @MaxLength(2000)
  method: string;

  @Field({ description: 'Who published it and where.' })
  @IsString()
  @MaxLength(1000)
  citation: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  @IsOptional()
  @Matches(WEB_ADDRESS, { message: ENTER_WEB_ADDRESS })
  @MaxLength(500)
  url?: string | null;
}
