// What proposals offer to higher floors: reading them as a viewer, and (as functions) locking, moving and granting.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '../journal/journal.module.ts';
import { ChallengesModule } from '../challenges/challenges.module.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { CloseChallenges } from './close-challenges.ts';
import { DraftProposal } from './draft-proposal.ts';
import { EffortOfChallenge } from './effort-of.ts';
import { ProposalVerbs } from './proposal-verbs.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { ProposalLoader } from './proposal.loader.ts';
import { ProposalResolver } from './proposal.resolver.ts';
import { ProposalType } from './proposal.type.ts';
import { ProposalsOfChallenge, ProposalsOfViewer } from './proposals-of.ts';
import { ProposalsQueries } from './proposals.queries.ts';
import { OpenProposals } from './sealing/open-proposals.ts';
import { OpeningQueries } from './sealing/opening.queries.ts';
import { ReceiptFiles } from './sealing/receipt-files.ts';
import { ReceiptsController } from './sealing/receipts.controller.ts';
import { SealingOfChallenge, SealingResolver } from './sealing/sealing-of.ts';
import { SubmitProposal } from './submit-proposal.ts';
import { toProposal } from './to-proposal.ts';
import { ProposalPlans } from './proposals.plan.ts';

const offered = [ProposalsQueries, ProposalLoader, ProposalVerbs, CloseChallenges];
const sealing = [OpeningQueries, ReceiptFiles, OpenProposals, SealingOfChallenge, SealingResolver];

@Module({
  imports: [TypeOrmModule.forFeature([ProposalEntity]), JournalModule, ChallengesModule],
  controllers: [ReceiptsController],
  providers: [...offered, ProposalPlans, ...sealing, DraftProposal, SubmitProposal, ProposalResolver, EffortOfChallenge, ProposalsOfChallenge, ProposalsOfViewer],
  exports: [...offered, ChallengesModule],
})
export class ProposalsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: ProposalsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('prp', () => ProposalType, async (ids, context) => {
      const rows = await this.queries.byIds(viewerOf(context), ids);
      return rows.map(toProposal);
    });
  }
}
