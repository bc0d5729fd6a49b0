// The profile of an organisation that proposes, as GraphQL shows it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CASE_STUDY_STATES,
  type CaseStudyState,
  type Expiry,
  INSURANCE_KINDS,
  type InsuranceKind,
  type PartState,
  POLICY_KINDS,
  type PolicyKind,
  PROFILE_PARTS,
  type ProfilePart,
} from '@moothall/domain/organisation';
import { Money } from '../../platform/graphql/values.type.ts';
import { NationEnum, PlaceType } from '../place.type.ts';
import type { Nation } from '../places.queries.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const ProfilePartEnum = enumOf<ProfilePart>(PROFILE_PARTS);
registerEnumType(ProfilePartEnum, { name: 'ProfilePart', description: 'A part of a profile; each is shown to everybody, or only with a proposal.' });
export const PolicyKindEnum = enumOf<PolicyKind>(POLICY_KINDS);
registerEnumType(PolicyKindEnum, { name: 'PolicyKind', description: 'What a policy is about.' });
export const InsuranceKindEnum = enumOf<InsuranceKind>(INSURANCE_KINDS);
registerEnumType(InsuranceKindEnum, { name: 'InsuranceKind', description: 'What an insurance covers.' });
export const CaseStudyStateEnum = enumOf<CaseStudyState>(CASE_STUDY_STATES);
registerEnumType(CaseStudyStateEnum, { name: 'CaseStudyState', description: 'What the client said of a case study.' });
export const ExpiryEnum = enumOf<Expiry>(['CURRENT', 'EXPIRES_SOON', 'EXPIRED']);
registerEnumType(ExpiryEnum, { name: 'Expiry', description: 'Whether something still holds; soon means within 30 days. The last day still counts.' });
export const PartStateEnum = enumOf<PartState>(['TO_DO', 'NEEDS_CARE', 'DONE']);
registerEnumType(PartStateEnum, { name: 'PartState', description: 'How complete a part is; what has ended, or soon will, needs care.' });

@ObjectType({ description: 'A code of the Common Procurement Vocabulary of 2008.' })
export class CpvCode {
  @Field(() => ID, { description: 'Eight digits, a hyphen and a check digit.' })
  code: string;
  @Field(() => String, { nullable: true, description: 'Its English name, where this server has the list.' })
  name: string | null;
}

@ObjectType({ description: 'What an organisation does, where, and for how much.' })
export class Capabilities {
  @Field(() => [String], { description: 'What it does, in plain words.' })
  skills: readonly string[];
  @Field(() => [CpvCode], { description: 'The same as codes.' })
  cpv: readonly CpvCode[];
  @Field(() => [String], { description: 'Themes of challenges it works on.' })
  themes: readonly string[];
  @Field(() => [PlaceType], { description: 'Places it serves; with regions and nations empty it serves the whole country.' })
  places: readonly PlaceType[];
  @Field(() => [String], { description: 'Regions of England it serves.' })
  regions: readonly string[];
  @Field(() => [NationEnum], { description: 'Nations it serves.' })
  nations: readonly Nation[];
  @Field(() => Money, { nullable: true, description: 'The smallest project it takes on.' })
  projectMin: Money | null;
  @Field(() => Money, { nullable: true, description: 'The largest project it takes on.' })
  projectMax: Money | null;
}

@ObjectType({ description: 'A policy: what it says, or where it can be read.' })
export class PolicyType {
  @Field(() => PolicyKindEnum, { description: 'What it is about.' })
  kind: PolicyKind;
  @Field({ description: 'In short; may be empty where there is an address.' })
  statement: string;
  @Field({ description: 'Where it can be read; may be empty.' })
  url: string;
  @Field(() => String, { nullable: true, description: 'The day of its next review, as `2027-03-31`.' })
  reviewOn: string | null;
  @Field(() => ExpiryEnum, { description: 'Whether the review is due.' })
  expiry: Expiry;
}

@ObjectType({ description: 'An insurance. Moothall does not ask the insurer.' })
export class InsuranceType {
  @Field(() => InsuranceKindEnum, { description: 'What it covers.' })
  kind: InsuranceKind;
  @Field(() => Money, { description: 'Up to how much.' })
  cover: Money;
  @Field({ description: 'With whom.' })
  insurer: string;
  @Field({ description: 'Its last day, as `2027-03-31`.' })
  expiresOn: string;
  @Field(() => ExpiryEnum, { description: 'Whether it still holds.' })
  expiry: Expiry;
}

@ObjectType({ description: 'An accreditation, such as Cyber Essentials, as the organisation states it.' })
export class AccreditationType {
  @Field({ description: 'Its name.' })
  name: string;
  @Field({ description: 'The number of the certificate; may be empty.' })
  number: string;
  @Field(() => String, { nullable: true, description: 'Its last day; null when it does not end.' })
  expiresOn: string | null;
  @Field(() => ExpiryEnum, { description: 'Whether it still holds.' })
  expiry: Expiry;
}

@ObjectType({ description: 'A client who said that a case study is true, as it now reads.' })
export class ClientConfirmation {
  @Field({ description: 'The client’s organisation.' })
  client: string;
  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType({ description: 'What an organisation asked a client; only its own members see it.' })
export class ClientRequest {
  @Field(() => CaseStudyStateEnum, { description: 'How it stands.' })
  state: CaseStudyState;
  @Field(() => String, { nullable: true, description: 'The client’s organisation, where one was asked.' })
  client: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was asked.' })
  askedAt: Date | null;
}

@ObjectType({ description: 'Something the organisation did before.' })
export class CaseStudy {
  @Field(() => ID, { description: 'The id, `cst_…`.' })
  id: string;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field({ description: 'What it was.' })
  title: string;
  @Field({ description: 'What was done.' })
  done: string;
  @Field({ description: 'Where.' })
  place: string;
  @Field(() => Int, { description: 'The year in which it was done.' })
  year: number;
  @Field(() => Money, { nullable: true, description: 'It was worth this much or more.' })
  valueMin: Money | null;
  @Field(() => Money, { nullable: true, description: 'It was worth this much or less.' })
  valueMax: Money | null;
  @Field(() => ClientConfirmation, { nullable: true, description: 'The client’s yes to the text as it now reads.' })
  confirmation: ClientConfirmation | null;
  @Field(() => ClientRequest, { nullable: true, description: 'What was asked of the client; null unless you belong to the organisation.' })
  request: ClientRequest | null;
}

@ObjectType({ description: 'One part of a profile and how complete it is.' })
export class ProfileTask {
  @Field(() => ProfilePartEnum, { description: 'Which part.' })
  part: ProfilePart;
  @Field(() => PartStateEnum, { description: 'How complete it is.' })
  state: PartState;
  @Field({ description: 'Whether everybody sees it; else it goes only with a proposal.' })
  isPublic: boolean;
}

@ObjectType({ description: 'What an organisation that proposes answers once. Null parts are not shown to you.' })
export class OrganisationProfile {
  @Field(() => Int, { description: 'Counts up with each change; 0 when nothing was saved yet. Send it back with yours.' })
  version: number;
  @Field(() => Capabilities, { nullable: true, description: 'What it does.' })
  capabilities: Capabilities | null;
  @Field(() => [PolicyType], { nullable: true, description: 'Its policies.' })
  policies: readonly PolicyType[] | null;
  @Field(() => [InsuranceType], { nullable: true, description: 'Its insurances.' })
  insurances: readonly InsuranceType[] | null;
  @Field(() => [AccreditationType], { nullable: true, description: 'Its accreditations.' })
  accreditations: readonly AccreditationType[] | null;
  @Field(() => [CaseStudy], { nullable: true, description: 'What it did before, the newest first.' })
  caseStudies: readonly CaseStudy[] | null;
  @Field(() => [ProfileTask], { nullable: true, description: 'How complete it is; null unless you belong to the organisation.' })
  tasks: readonly ProfileTask[] | null;

  organisationId: string;
}
