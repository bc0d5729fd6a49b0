// `evidenceImport` and the imports of an organisation.
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { EvidenceImportError, EvidenceImportType, toImport } from './evidence-import.type.ts';
import { EvidenceImportsQueries } from './evidence-imports.queries.ts';

const MOST_ERRORS = 1000;

@Resolver(() => EvidenceImportType)
export class EvidenceImportResolver {
  constructor(private readonly queries: EvidenceImportsQueries) {}

  @Query(() => EvidenceImportType, { nullable: true, description: 'An import, for the buyers and auditors of its council.' })
  @Access('evidence:read')
  async evidenceImport(@Args('id', { type: () => ID, description: 'The id, `imp_…`.' }) id: string, @Context() context: RequestContext): Promise<EvidenceImportType | null> {
    const [row] = await this.queries.byIds(viewerOf(context), [id]);
    return row ? toImport(row) : null;
  }

  @ResolveField(() => [EvidenceImportError], { description: 'What is wrong with rows, in the order of the file; the first thousand are kept.' })
  async errors(
    @Parent() { id }: EvidenceImportType,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, from 1 to 1,000.' }) first: number,
  ): Promise<EvidenceImportError[]> {
    if (first < 1 || first > MOST_ERRORS) throw badInput('Ask for 1 to 1,000.', ['first']);
    return this.queries.errors(id, first);
  }

  @ResolveField(() => ID, { nullable: true, description: 'An earlier import of the very same file that is done.' })
  earlierId(@Parent() row: EvidenceImportType): Promise<string | null> {
    return this.queries.earlierOf(row);
  }
}

@Resolver(() => OrganisationType)
export class ImportsOfOrganisation {
  constructor(private readonly queries: EvidenceImportsQueries) {}

  @ResolveField(() => [EvidenceImportType], { nullable: true, description: 'The newest fifty imports; null for those who may not see them.' })
  async evidenceImports(@Parent() { id }: OrganisationType, @Context() context: RequestContext): Promise<EvidenceImportType[] | null> {
    const viewer = viewerOf(context);
    if (!can(viewer, id, 'writeChallenge') && !can(viewer, id, 'readRecords')) return null;
    return (await this.queries.ofOrganisation(viewer, id)).map(toImport);
  }
}
