// What a caller says of an organisation.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUrl, MaxLength, ValidateNested } from 'class-validator';
import type { OrganisationKind, OrganisationSize } from '@moothall/domain/organisation';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { OrganisationKindEnum, OrganisationSizeEnum } from './organisation.type.ts';

@InputType({ description: 'A number in a public register.' })
export class IdentifierInput {
  @Field({ description: 'The register, such as `GB-COH`.' })
  @IsString()
  @MaxLength(20)
  scheme: string;

  @Field({ description: 'The number, in any usual spelling.' })
  @IsString()
  @MaxLength(40, { message: 'Enter a number of at most 40 characters.' })
  id: string;
}

@InputType({ isAbstract: true })
abstract class OrganisationDetails {
  @Field(() => OrganisationSizeEnum, { nullable: true, description: 'How large it is.' })
  @IsOptional()
  @IsIn(Object.keys(OrganisationSizeEnum))
  size?: OrganisationSize | null;

  @Field(() => String, { nullable: true, description: 'What it does, in plain words.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Enter at most 2,000 characters.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Its own site.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Enter a web address that begins with https://.' })
  website?: string | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Its numbers in public registers.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10, { message: 'Enter at most 10 numbers.' })
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers?: IdentifierInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the area it serves or sits in.' })
  @IsOptional()
  @IsString()
  placeCode?: string | null;
}

@InputType({ description: 'A new organisation.' })
export class CreateOrganisationInput extends OrganisationDetails {
  @Field(() => LocalisedTextInput, { description: 'Its name; English is needed.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  name: LocalisedTextInput;

  @Field(() => OrganisationKindEnum, { description: 'What it is; this cannot be changed later.' })
  @IsIn(Object.keys(OrganisationKindEnum))
  kind: OrganisationKind;
}

@InputType({ description: 'Changes to an organisation; what is left out stays.' })
export class UpdateOrganisationInput extends OrganisationDetails {
  @Field(() => ID, { description: 'Which organisation.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  name?: LocalisedTextInput | null;
}
