// The root fields on consultations, and what hangs on one: council, options, count, result, decision.
import { Args, ArgsType, Context, Field, ID, InputType, ObjectType, Parent, Query, ResolveField, Resolver, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { ConsultationState } from '@moothall/domain/priority';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import type { PersonRow } from '../../identity/people.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ConsultationLoader } from './consultation.loader.ts';
import { ConsultationConnection, ConsultationOptionType, ConsultationStateEnum, ConsultationType, CountProgressType, PriorityDecision } from './consultation.type.ts';
import { ConsultationsQueries } from './consultations.queries.ts';
import { resultParts } from './result-of.ts';
import { ConsultationResult } from './result.type.ts';
import { toConsultation, toConsultationPage } from './to-consultation.ts';

@InputType({ description: 'Which consultations; all that is given must hold.' })
export class ConsultationFilterInput {
  @Field(() => ConsultationStateEnum, { nullable: true, description: 'How far they have come.' })
  @IsOptional()
  @IsIn(Object.keys(ConsultationStateEnum))
  state?: ConsultationState | null;

  @Field(() => ID, { nullable: true, description: 'The council that asks.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;
}

@ArgsType()
class ConsultationsArgs extends PageArgs {
  @Field(() => ConsultationFilterInput, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsultationFilterInput)
  filter?: ConsultationFilterInput | null;
}

@ObjectType({ description: 'How many have answered.' })
export class Turnout {
  @Field(() => Int, { description: 'Visits, or people on a panel.' })
  voters: number;
  @Field(() => Int, { description: 'Answers to pairs, or ballots.' })
  votes: number;
}

@ObjectType({ description: 'Somebody who may cast a ranked ballot.' })
export class Panelist {
  @Field({ description: 'Whether the ballot was cast; how is with nobody but the count.' })
  hasVoted: boolean;
  personId: string;
}

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  constructor(
    private readonly queries: ConsultationsQueries,
    private readonly loader: ConsultationLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => ConsultationConnection, { description: 'Consultations, newest first: open and closed ones, and drafts of your own councils.' })
  @Access('public')
  async consultations(@Args() args: ConsultationsArgs, @Context() context: RequestContext): Promise<Page<ConsultationType>> {
    return toConsultationPage(await this.queries.page(viewerOf(context), args.filter ?? {}, args));
  }

  @Query(() => ConsultationType, { nullable: true, description: 'A consultation by its id or its slug.' })
  @Access('public')
  async consultation(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<ConsultationType | null> {
    if (id) return this.loader.load(context, id);
    const row = slug ? await this.queries.bySlug(viewerOf(context), slug) : null;
    return row && toConsultation(row);
  }

  @ResolveField(() => OrganisationType, { description: 'The council that asks.' })
  organisation(@Parent() { organisationId }: ConsultationType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, organisationId);
  }

  @ResolveField(() => [ConsultationOptionType], { description: 'The options as listed; those who run it see suggestions and refused ones too.' })
  options(@Parent() { id }: ConsultationType, @Context() context: RequestContext): Promise<ConsultationOptionType[]> {
    return this.loader.options(context, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change, open, close and decide it.' })
  isYours(@Parent() { organisationId }: ConsultationType, @Context() context: RequestContext): boolean {
    return can(viewerOf(context), organisationId, 'writeChallenge');
  }

  @ResolveField(() => Turnout, { nullable: true, description: 'How many have answered; null for others than those who run it until it is closed.' })
  async turnout(@Parent() consultation: ConsultationType, @Context() context: RequestContext): Promise<Turnout | null> {
    if (consultation.state !== 'CLOSED' && !this.isYours(consultation, context)) return null;
    return (await this.loader.voters(context, consultation.id)) ?? { voters: 0, votes: 0 };
  }

  @ResolveField(() => [Panelist], { nullable: true, description: 'Who is invited to cast a ranked ballot; null for others than those who run it.' })
  async panel(@Parent() consultation: ConsultationType, @Context() context: RequestContext): Promise<Panelist[] | null> {
    return this.isYours(consultation, context) ? this.loader.panel(context, consultation.id) : null;
  }

  @ResolveField(() => CountProgressType, { nullable: true, description: 'How far the count is; null unless votes are being counted.' })
  async progress(@Parent() { id }: ConsultationType, @Context() context: RequestContext): Promise<CountProgressType | null> {
    const count = await this.loader.count(context, id);
    return count?.countedAt === null ? { done: count.done, of: count.of } : null;
  }

  @ResolveField(() => ConsultationResult, { nullable: true, description: 'The result; null until votes are counted after the end, so that it sways nobody.' })
  async result(@Parent() { id }: ConsultationType, @Context() context: RequestContext): Promise<ConsultationResult | null> {
    const [row, count] = await Promise.all([this.loader.count(context, id), this.loader.result(context, id)]);
    if (!row?.countedAt || !count) return null;
    return { method: row.method ?? '', inputsHash: row.inputsHash ?? '', resultHash: row.resultHash ?? '', countedAt: row.countedAt, ...resultParts(count) };
  }

  @ResolveField(() => PriorityDecision, { nullable: true, description: 'What the council decided; null until it has.' })
  decision(@Parent() { id }: ConsultationType, @Context() context: RequestContext): Promise<PriorityDecision | null> {
    return this.loader.decision(context, id);
  }
}

@Resolver(() => Panelist)
export class PanelistResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who.' })
  person(@Parent() { personId }: Panelist, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, personId);
  }
}

@Resolver(() => PriorityDecision)
export class PriorityDecisionResolver {
  constructor(private readonly loader: ConsultationLoader) {}

  @ResolveField(() => [ConsultationOptionType], { description: 'The options in the order that the council chose; the first first.' })
  async order(@Parent() { consultationId, chosen }: PriorityDecision, @Context() context: RequestContext): Promise<ConsultationOptionType[]> {
    const options = new Map((await this.loader.options(context, consultationId)).map((option) => [option.id, option]));
    return chosen.flatMap((id) => options.get(id) ?? []);
  }

  @ResolveField(() => [ConsultationType], { name: 'alsoUsed', description: 'Other consultations that were looked at as well.' })
  otherConsultations(@Parent() { alsoUsed }: PriorityDecision, @Context() context: RequestContext): Promise<ConsultationType[]> {
    return Promise.all(alsoUsed.map((id) => this.loader.mustLoad(context, id)));
  }
}
