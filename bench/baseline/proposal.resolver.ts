// Sending a proposal in the baseline: an ordinary transaction of TypeORM around the product's own steps, without its checks.
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
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
      await sendProposal(tx, { keys, signing }, proposal, { personId: open.person_id, organisationId: proposal.organisationId }, open.now);
      const [receipt] = await tx.query('select version, hash from proposal_version where proposal_id = $1 order by version desc limit 1', [id]);
      return { proposal: { id, state: 'SUBMITTED', version: version + 1 }, receipt: { proposalVersion: receipt.version, hash: receipt.hash }, userErrors: [] };
    });
  }
}
