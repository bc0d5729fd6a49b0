// `Challenge.fairness`: the report on the level playing field, drawn up anew each time.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DrawUpReport } from './draw-up-report.ts';
import { AdvantageEntry, FairnessEntry, FairnessReport } from './fairness.type.ts';

@Resolver(() => ChallengeType)
export class FairnessOfChallenge {
  constructor(private readonly report: DrawUpReport) {}

  @ResolveField(() => FairnessReport, { description: 'Whether everybody was told the same at the same time.' })
  fairness(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<FairnessReport> {
    return this.report.for(viewerOf(context), challenge.id);
  }
}

@Resolver(() => FairnessEntry)
export class FairnessEntryResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => [OrganisationType], { description: 'Who heard it first; only for the councils and their auditors.' })
  first(@Parent() { firstIds }: FairnessEntry, @Context() context: RequestContext): Promise<OrganisationType[]> {
    return Promise.all(firstIds.map((id) => this.organisations.mustLoad(context, id)));
  }
}

@Resolver(() => AdvantageEntry)
export class AdvantageEntryResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Of which supplier; only for the councils, their auditors and that supplier.' })
  organisation(@Parent() { organisationId }: AdvantageEntry, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return organisationId ? this.organisations.load(context, organisationId) : Promise.resolve(null);
  }
}
