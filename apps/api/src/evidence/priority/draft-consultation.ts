// `draftConsultation`: a buyer begins to ask, with a title and a method.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { ConsultationMethod } from '@moothall/domain/priority';
import { actingOrganisation, can, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs } from './consultation-verbs.ts';
import { ConsultationMethodEnum } from './consultation.type.ts';
import { textOf, type TitleCode, titleProblems } from './consultation.input.ts';
import { storeConsultation } from './store-consultation.ts';

@InputType({ description: 'A new consultation.' })
export class DraftConsultationInput {
  @Field(() => ID, { nullable: true, description: 'The council that asks; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => ConsultationMethodEnum, { description: 'How people will answer; it cannot be changed.' })
  @IsIn(Object.keys(ConsultationMethodEnum), { message: 'Choose how people will answer.' })
  method: ConsultationMethod;

  @Field(() => LocalisedTextInput, { description: 'Its name.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title: LocalisedTextInput;
}

const DraftConsultationPayload = payloadOf<ConsultationAnswer, TitleCode>('DraftConsultation', CONSULTATION_RESULT, ['TITLE_MISSING', 'TITLE_TOO_LONG']);

/** @throws ApiError FORBIDDEN for whoever is no buyer there */
export function councilOf(viewer: Viewer, organisationId: string | null | undefined): string {
  const id = organisationId ?? actingOrganisation(viewer);
  if (id && can(viewer, id, 'writeChallenge')) return id;
  throw new ApiError('FORBIDDEN', 'Only a buyer of a council, combined authority or department may ask what matters most. Choose whom you act for.');
}

@Resolver()
export class DraftConsultation {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => DraftConsultationPayload, { description: 'Begins a consultation that only its council can see.' })
  @Access('evidence:write')
  draftConsultation(@Args('input', { description: 'The draft.' }) input: DraftConsultationInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = councilOf(viewer, input.organisationId);
    return this.consultations.run(context, 'draftConsultation', input, async (tx): Promise<Outcome<{ consultationId: string }, TitleCode>> => {
      const title = textOf(input.title);
      const refusals = titleProblems(title, ['title']);
      if (refusals.length > 0) return { userErrors: refusals };
      const draft = { organisationId, method: input.method, title, question: {}, about: {}, budget: null, closesAt: null, source: null };
      return { done: { consultationId: await storeConsultation(tx, draft, { personId: viewer.personId, organisationId }) } };
    });
  }
}
