// Sending a proposal in the baseline: an ordinary transaction of TypeORM around the product's own steps, without its checks.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { profileSnapshot } from 'moothall-api/organisations/profiles/profile-snapshot.js';
import { lockProposal, sendProposal } from 'moothall-api/proposals/store-proposal.js';
import { seals } from './seals.js';

@Resolver()
export class ProposalResolver {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Mutation('submitProposal')
  submit(@Args('input') { id, version }: { id: string; version: number }) {
    return this.database.transaction(async (tx) => {
      const { keys, signing } = await seals;
      const proposal = await lockProposal(tx, keys, id);
      const [open] = await tx.query(`select clock_timestamp() as now, m.person_id from challenge c, membership m where c.id = $1 and c.stage = 'OPEN' and m.organisation_id = $2 for share of c`, [proposal.challengeId, proposal.organisationId]);
      if (!open || proposal.version !== version) throw new Error('This proposal cannot be sent');
      const profile = await profileSnapshot(tx, proposal.organisationId);
      const receipt = await sendProposal(tx, { keys, signing }, { ...proposal, profile }, { personId: open.person_id, organisationId: proposal.organisationId }, open.now);
      const [shown] = await tx.query('select version, state from proposal where id = $1', [id]);
      return { proposal: { id, ...shown }, receipt, userErrors: [] };
    });
  }
}
