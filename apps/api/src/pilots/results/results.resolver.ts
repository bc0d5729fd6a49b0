// What a pilot came to, as fields of the pilot: indicators, the report that holds, earlier ones, and disputes.
import { Context, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { fromDecimalString } from '@moothall/domain/money';
import { type RecordStanding, RECORD_STANDINGS, recordStanding } from '@moothall/domain/pilot';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { enumOf, PilotType } from '../pilot.type.ts';
import { indicatorsOf } from './indicators-of-pilot.ts';
import { Measurement, PilotDispute, PilotIndicator, PilotReport } from './result.type.ts';
import { ResultsLoader } from './results.loader.ts';

export const RecordStandingEnum = enumOf<RecordStanding>(RECORD_STANDINGS);
registerEnumType(RecordStandingEnum, { name: 'RecordStanding', description: 'How a pilot stands in the track record of its supplier; see docs/methods.md.' });

@Resolver(() => PilotType)
export class ResultsOfPilot {
  constructor(
    private readonly results: ResultsLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => [PilotIndicator], { description: 'Every indicator of the challenge: what was measured and reported.' })
  async indicators(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PilotIndicator[]> {
    const [challenge, measurements, report] = await Promise.all([
      this.challenges.mustLoad(context, pilot.challengeId),
      this.results.measurements(context, pilot.id),
      this.results.report(context, pilot.id),
    ]);
    return indicatorsOf(challenge.content.indicators, measurements, report, fromDecimalString(pilot.cost.amount) ?? 0n);
  }

  @ResolveField(() => PilotReport, { nullable: true, description: 'The report that holds; null before, and while results are open again.' })
  report(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PilotReport | null> {
    return this.results.report(context, pilot.id);
  }

  @ResolveField(() => [PilotReport], { description: 'All reports, the oldest first, with those that were opened again.' })
  reports(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PilotReport[]> {
    return this.results.reports(context, pilot.id);
  }

  @ResolveField(() => [PilotDispute], { description: 'Disputes about its results, the oldest first.' })
  disputes(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PilotDispute[]> {
    return this.results.disputes(context, pilot.id);
  }

  @ResolveField(() => RecordStandingEnum, { nullable: true, description: 'How it stands in the track record of its supplier; null while it is not shown there.' })
  async standing(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<RecordStanding | null> {
    const disputes = await this.results.disputes(context, pilot.id);
    return recordStanding(pilot.state, disputes.filter((one) => one.answeredAt === null).length);
  }
}

@Resolver(() => Measurement)
export class RelationsOfMeasurement {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who recorded it.' })
  organisation(@Parent() measurement: Measurement, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, measurement.organisationId);
  }
}

@Resolver(() => PilotReport)
export class RelationsOfReport {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who reported.' })
  reporter(@Parent() report: PilotReport, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, report.reporterId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who verified it.' })
  async verifier(@Parent() report: PilotReport, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return report.verifierId === null ? null : this.organisations.mustLoad(context, report.verifierId);
  }
}

@Resolver(() => PilotDispute)
export class RelationsOfDispute {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who raised it.' })
  organisation(@Parent() dispute: PilotDispute, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, dispute.organisationId);
  }
}
