// Pilots: solutions that are tried for real, what was measured, who verified it, and who took it up elsewhere.
import { Module, type OnModuleInit } from '@nestjs/common';
import { viewerOf } from '../organisations/viewer.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { PledgesModule } from '../pledges/pledges.module.ts';
import { addToSnapshot } from '../organisations/profiles/profile-snapshot.ts';
import { AdoptPilot } from './adoption/adopt-pilot.ts';
import { AdoptionLoader } from './adoption/adoption.loader.ts';
import { AdoptionResolver, AdoptionsOfChallenge, AdoptionsOfPilot } from './adoption/adoption.resolver.ts';
import { AdoptionType } from './adoption/adoption.type.ts';
import { AdoptionsQueries } from './adoption/adoptions.queries.ts';
import { ReusePack } from './adoption/reuse-pack.ts';
import { ReusePackController } from './adoption/reuse-pack.controller.ts';
import { AgreePilot } from './agree-pilot.ts';
import { BeginPilot } from './begin-pilot.ts';
import { PilotLoader } from './pilot.loader.ts';
import { PilotOfSolution, PilotResolver, PilotsOfChallenge, RelationsOfPilot } from './pilot.resolver.ts';
import { PilotType } from './pilot.type.ts';
import { PilotsQueries } from './pilots.queries.ts';
import { OutcomeFiles } from './outcomes/outcome-files.controller.ts';
import { OutcomesQueries } from './outcomes/outcomes.queries.ts';
import { OutcomesResolver, PilotOfOutcomeRow, PlaceOfOutcomes } from './outcomes/outcomes.resolver.ts';
import { OWN_PILOTS_FOR_SNAPSHOT, TrackRecord } from './track-record.ts';
import { PilotVerbs } from './pilot-verbs.ts';
import { ConcludePilots } from './conclude-pilots.ts';
import { PlanMilestones } from './plan-milestones.ts';
import { DisputeResults } from './results/dispute-results.ts';
import { RecordMeasurement } from './results/record-measurement.ts';
import { ReportResults } from './results/report-results.ts';
import { ResultsLoader } from './results/results.loader.ts';
import { ResultsQueries } from './results/results.queries.ts';
import { RelationsOfDispute, RelationsOfMeasurement, RelationsOfReport, ResultsOfPilot } from './results/results.resolver.ts';
import { VerifyResults } from './results/verify-results.ts';
import { PilotPlans } from './pilot.plan.ts';

const results = [ResultsQueries, ResultsLoader, RecordMeasurement, ReportResults, VerifyResults, DisputeResults, ResultsOfPilot, RelationsOfMeasurement, RelationsOfReport, RelationsOfDispute];
const later = [AdoptionsQueries, AdoptionLoader, AdoptPilot, AdoptionResolver, AdoptionsOfPilot, AdoptionsOfChallenge, OutcomesQueries, OutcomesResolver, PlaceOfOutcomes, PilotOfOutcomeRow, TrackRecord, ReusePack];
const pilots = [PilotsQueries, PilotLoader, PilotVerbs, BeginPilot, PlanMilestones, AgreePilot, ConcludePilots, PilotResolver, RelationsOfPilot, PilotsOfChallenge, PilotOfSolution];

@Module({
  imports: [PledgesModule],
  controllers: [OutcomeFiles, ReusePackController],
  providers: [PilotPlans, ...pilots, ...results, ...later],
  exports: [PilotLoader, PilotsQueries, PilotVerbs, ResultsLoader, PledgesModule],
})
export class PilotsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: PilotsQueries,
    private readonly adoptions: AdoptionsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('plt', () => PilotType, (ids) => this.queries.byIds(ids));
    this.nodes.register('adp', () => AdoptionType, (ids, context) => this.adoptions.byIds(viewerOf(context), ids));
    addToSnapshot('ownPilots', OWN_PILOTS_FOR_SNAPSHOT);
  }
}
