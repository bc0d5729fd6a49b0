// What a caller says of a profile: each part as a whole; what is left out stays.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUrl, MaxLength, MinLength, ValidateIf, ValidateNested } from 'class-validator';
import type { InsuranceKind, PolicyKind, ProfilePart } from '@moothall/domain/organisation';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import { NationEnum } from '../place.type.ts';
import type { Nation } from '../places.queries.ts';
import { InsuranceKindEnum, PolicyKindEnum, ProfilePartEnum } from './profile.type.ts';

@InputType({ description: 'A policy.' })
export class PolicyInput {
  @Field(() => PolicyKindEnum, { description: 'What it is about; each kind once.' })
  @IsIn(Object.keys(PolicyKindEnum))
  kind: PolicyKind;
  @Field({ defaultValue: '', description: 'What it says, in short.' })
  @IsString()
  @MaxLength(2000, { message: 'Enter at most 2,000 characters.' })
  statement: string;
  @Field({ defaultValue: '', description: 'Where it can be read.' })
  @ValidateIf((policy: PolicyInput) => policy.url !== '')
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { message: 'Enter a web address that begins with https://.' })
  url: string;
  @Field(() => String, { nullable: true, description: 'The day of its next review, as `2027-03-31`.' })
  @IsOptional()
  @IsString()
  reviewOn?: string | null;
}

@InputType({ description: 'An insurance.' })
export class InsuranceInput {
  @Field(() => InsuranceKindEnum, { description: 'What it covers.' })
  @IsIn(Object.keys(InsuranceKindEnum))
  kind: InsuranceKind;
  @Field(() => DecimalScalar, { description: 'Up to how much, in pounds.' })
  @IsString()
  cover: string;
  @Field({ description: 'With whom.' })
  @IsString()
  @MinLength(1, { message: 'Enter the insurer.' })
  @MaxLength(200, { message: 'Enter at most 200 characters.' })
  insurer: string;
  @Field({ description: 'Its last day, as `2027-03-31`.' })
  @IsString()
  expiresOn: string;
}

@InputType({ description: 'An accreditation.' })
export class AccreditationInput {
  @Field({ description: 'Its name, such as `Cyber Essentials`.' })
  @IsString()
  @MinLength(1, { message: 'Enter the name of the accreditation.' })
  @MaxLength(200, { message: 'Enter at most 200 characters.' })
  name: string;
  @Field({ defaultValue: '', description: 'The number of the certificate.' })
  @IsString()
  @MaxLength(100, { message: 'Enter at most 100 characters.' })
  number: string;
  @Field(() => String, { nullable: true, description: 'Its last day; null when it does not end.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;
}

@InputType({ isAbstract: true })
abstract class ProfileCapabilities {
  @Field(() => [String], { nullable: true, description: 'What it does, in plain words; at most 30 of 100 characters.' })
  @IsOptional()
  @ArrayMaxSize(30, { message: 'Enter at most 30 things you do.' })
  @IsString({ each: true })
  @MaxLength(100, { each: true, message: 'Enter at most 100 characters for each thing you do.' })
  skills?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'CPV codes, such as `03000000-1`.' })
  @IsOptional()
  @ArrayMaxSize(30, { message: 'Enter at most 30 codes.' })
  @IsString({ each: true })
  cpvCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Themes of challenges.' })
  @IsOptional()
  @ArrayMaxSize(15)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  themes?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'GSS codes of the places it serves.' })
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Choose at most 100 places, or their regions.' })
  @IsString({ each: true })
  places?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Regions of England it serves.' })
  @IsOptional()
  @ArrayMaxSize(9)
  @IsString({ each: true })
  regions?: string[] | null;
  @Field(() => [NationEnum], { nullable: true, description: 'Nations it serves.' })
  @IsOptional()
  @IsIn(Object.keys(NationEnum), { each: true })
  nations?: Nation[] | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'The smallest project it takes on, in pounds; null clears.' })
  @IsOptional()
  projectMin?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'The largest project it takes on, in pounds; null clears.' })
  @IsOptional()
  projectMax?: string | null;
}

@InputType({ description: 'Changes to a profile. Each part that is given replaces what was there; what is left out stays.' })
export class UpdateProfileInput extends ProfileCapabilities {
  @Field(() => ID, { description: 'Which organisation.' })
  @IsString()
  organisationId: string;
  @Field(() => Int, { description: 'The version you read; 0 when nothing was saved yet.' })
  @IsInt()
  version: number;
  @Field(() => [ProfilePartEnum], { nullable: true, description: 'The parts that everybody sees; the others go only with a proposal.' })
  @IsOptional()
  @IsIn(Object.keys(ProfilePartEnum), { each: true })
  publicParts?: ProfilePart[] | null;
  @Field(() => [PolicyInput], { nullable: true, description: 'All policies from now on.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PolicyInput)
  policies?: PolicyInput[] | null;
  @Field(() => [InsuranceInput], { nullable: true, description: 'All insurances from now on.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InsuranceInput)
  insurances?: InsuranceInput[] | null;
  @Field(() => [AccreditationInput], { nullable: true, description: 'All accreditations from now on.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AccreditationInput)
  accreditations?: AccreditationInput[] | null;
}
