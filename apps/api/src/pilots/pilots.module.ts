// Pilots: solutions that are tried for real, what was measured, who verified it, and who took it up elsewhere.
import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeReaders } from '../platform/graphql/node.ts';
import { PledgesModule } from '../pledges/pledges.module.ts';
import { AgreePilot } from './agree-pilot.ts';
import { BeginPilot } from './begin-pilot.ts';
import { PilotLoader } from './pilot.loader.ts';
import { PilotOfSolution, PilotResolver, PilotsOfChallenge, RelationsOfPilot } from './pilot.resolver.ts';
import { PilotType } from './pilot.type.ts';
import { PilotsQueries } from './pilots.queries.ts';
import { PilotVerbs } from './pilot-verbs.ts';
import { PlanMilestones } from './plan-milestones.ts';

@Module({
  imports: [PledgesModule],
  providers: [PilotsQueries, PilotLoader, PilotVerbs, BeginPilot, PlanMilestones, AgreePilot, PilotResolver, RelationsOfPilot, PilotsOfChallenge, PilotOfSolution],
  exports: [PilotLoader, PilotsQueries, PilotVerbs, PledgesModule],
})
export class PilotsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: PilotsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('plt', () => PilotType, (ids) => this.queries.byIds(ids));
  }
}
