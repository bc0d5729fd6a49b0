// `evidenceItems`, `evidenceCoverage` and the fields of a piece of evidence.
import { Args, ArgsType, Context, Field, ID, Int, ObjectType, Parent, Query, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { coverageOf, EVIDENCE_KINDS, type EvidenceKind } from '@moothall/domain/evidence';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { PlaceType } from '../../organisations/place.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { EvidenceItemConnection, EvidenceItemType, EvidenceKindEnum } from './evidence-item.type.ts';
import { EvidenceItemsQueries } from './evidence-items.queries.ts';
import { toItem } from './to-item.ts';

@ArgsType()
export class EvidenceItemsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The GSS code of a place.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of a service.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  service?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of a problem.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  problemId?: string | null;

  @Field(() => EvidenceKindEnum, { nullable: true, description: 'One kind alone.' })
  @IsOptional()
  @IsIn(EVIDENCE_KINDS)
  kind?: EvidenceKind | null;
}

@ArgsType()
export class EvidenceCoverageArgs {
  @Field({ description: 'The code of the service.' })
  @IsString()
  @MaxLength(50)
  service: string;

  @Field(() => [ID], { description: 'The GSS codes of the places the question is about, 100 at most.' })
  @ArrayMaxSize(100)
  @IsString({ each: true })
  places: string[];
}

const CoverageWarningEnum = { NONE: 'NONE', THIN: 'THIN' } as const;
registerEnumType(CoverageWarningEnum, {
  name: 'CoverageWarning',
  description: 'That too little is known.',
  valuesMap: { NONE: { description: 'Nobody was heard.' }, THIN: { description: 'Fewer than 30 were heard by any one source, or it does not say.' } },
});

@ObjectType({ description: 'How much is known of one place or one group of people.' })
export class CoverageCell {
  @Field({ description: 'The GSS code of the place, or the name of the group.' })
  name: string;
  @Field(() => Int, { description: 'Pieces of evidence.' })
  items: number;
  @Field(() => Int, { nullable: true, description: 'The most people behind one of them; never added up.' })
  largestN: number | null;
  @Field(() => CoverageWarningEnum, { nullable: true, description: 'Null where enough are heard.' })
  warning: keyof typeof CoverageWarningEnum | null;
}

@ObjectType({ description: 'Where evidence on a service is thin. Counts of reports are left out: they do not say who was heard. What hangs on a problem speaks of the place of the council that brought it in.' })
export class EvidenceCoverage {
  @Field(() => [CoverageCell], { description: 'In the order asked for.' })
  places: readonly CoverageCell[];
  @Field(() => [CoverageCell], { description: 'By name.' })
  groups: readonly CoverageCell[];
}

@Resolver(() => EvidenceItemType)
export class EvidenceItemsResolver {
  constructor(
    private readonly queries: EvidenceItemsQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => EvidenceItemConnection, { description: 'What others measured, newest first. Kinds stand beside each other and are never added together.' })
  @Access('public')
  async evidenceItems(@Args() args: EvidenceItemsArgs, @Context() context: RequestContext): Promise<Page<EvidenceItemType>> {
    const page = await this.queries.page(viewerOf(context), args, args);
    return { ...page, nodes: page.nodes.map(toItem), edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toItem(node) })) };
  }

  @Query(() => EvidenceCoverage, { description: 'Which places and groups nobody, or hardly anybody, was heard from on a service.' })
  @Access('public')
  async evidenceCoverage(@Args() { service, places }: EvidenceCoverageArgs): Promise<EvidenceCoverage> {
    return coverageOf(await this.queries.covering(service, places), places);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'The place it is about.' })
  place(@Parent() { placeCode }: EvidenceItemType, @Context() context: RequestContext): Promise<PlaceType | null> {
    return placeCode === null ? Promise.resolve(null) : this.organisations.place(context, placeCode);
  }

  @ResolveField(() => OrganisationType, { description: 'Who brought it in.' })
  addedBy(@Parent() { organisationId }: EvidenceItemType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, organisationId);
  }
}
