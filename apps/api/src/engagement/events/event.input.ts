// What a council says of an event, and what others say about coming.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsDate, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { EventAudience, EventKind } from '@moothall/domain/engagement';
import { Language, LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import { EventAudienceEnum, EventKindEnum } from './event.type.ts';

@InputType({ description: 'All that is planned of an event.' })
export class EventPlanInput {
  @Field(() => LocalisedTextInput, { description: 'Its name.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What will happen.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  description?: LocalisedTextInput | null;

  @Field({ description: 'When it begins. A call that was not planned is written down afterwards.' })
  @IsDate()
  startsAt: Date;

  @Field({ description: 'When it ends.' })
  @IsDate()
  endsAt: Date;

  @Field({ defaultValue: 'Europe/London', description: 'The time zone of its place.' })
  @IsString()
  @MaxLength(60)
  zone: string;

  @Field({ defaultValue: '', description: 'Where.' })
  @IsString()
  @MaxLength(300)
  place: string;

  @Field({ defaultValue: '', description: 'The link to join; only whoever has a place sees it.' })
  @IsString()
  @MaxLength(500)
  link: string;

  @Field(() => Int, { nullable: true, description: 'How many people can come; null for any number.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  capacity?: number | null;

  @Field(() => [Language], { defaultValue: ['EN'], description: 'In which languages it is held.' })
  @ArrayUnique()
  languages: Language[];

  @Field(() => EventAudienceEnum, { defaultValue: 'EVERYBODY', description: 'Who can come.' })
  @IsIn(Object.keys(EventAudienceEnum))
  audience: EventAudience;
}

@InputType({ description: 'A new event.' })
export class PlanEventInput extends EventPlanInput {
  @Field(() => ID, { description: 'Of which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => EventKindEnum, { description: 'What it is.' })
  @IsIn(Object.keys(EventKindEnum))
  kind: EventKind;
}

@InputType({ description: 'A change of an event.' })
export class ChangeEventInput extends EventPlanInput {
  @Field(() => ID, { description: 'Which event.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => LocalisedTextInput, { description: 'What changes and why; whoever booked reads it.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  note: LocalisedTextInput;
}

@InputType({ description: 'Which event, and why not.' })
export class CancelEventInput {
  @Field(() => ID, { description: 'Which event.' })
  @IsString()
  id: string;

  @Field(() => LocalisedTextInput, { description: 'Why; whoever booked reads it.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;
}

@InputType({ description: 'Who comes.' })
export class BookEventInput {
  @Field(() => ID, { description: 'Which event.' })
  @IsString()
  id: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many people, from 1 to 10.' })
  @IsInt()
  people: number;
}

@InputType({ description: 'Which event.' })
export class CancelBookingInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsString()
  id: string;
}

@InputType({ description: 'How many people of an organisation were there.' })
export class AttendanceInput {
  @Field(() => ID, { nullable: true, description: 'Which organisation; null for people without one.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => Int, { description: 'How many.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  people: number;
}

@InputType({ description: 'Who was there.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'Which event.' })
  @IsString()
  id: string;

  @Field(() => [AttendanceInput], { description: 'Everybody; it replaces what was recorded before.' })
  @ValidateNested({ each: true })
  @Type(() => AttendanceInput)
  @ArrayMaxSize(200)
  attendance: AttendanceInput[];
}

@InputType({ description: 'What was said and shown.' })
export class PublishRecordInput {
  @Field(() => ID, { description: 'Which event.' })
  @IsString()
  id: string;

  @Field(() => LocalisedTextInput, { description: 'What was said, with all that matters to others.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  said: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What was shown.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  shown?: LocalisedTextInput | null;

  @Field(() => [Language], { defaultValue: [], description: 'Languages a machine translated.' })
  @ArrayUnique()
  machineTranslated: Language[];
}
