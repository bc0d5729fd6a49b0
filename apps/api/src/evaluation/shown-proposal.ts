// A proposal in a ranking or a shortlist: in full for those who may read it, else its label, and its name once it is chosen.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { emptyProposal, fromJson, type ProposalJson } from '../proposals/proposal-json.ts';
import { ProposalLoader } from '../proposals/proposal.loader.ts';
import type { ProposalType } from '../proposals/proposal.type.ts';

interface ShownRow {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly label: string | null;
  readonly state: ProposalType['state'];
  readonly version: number;
  readonly content: ProposalJson | null;
  readonly isChosen: boolean;
}

@Injectable()
export class ShownProposals {
  constructor(
    private readonly rows: Rows,
    private readonly proposals: ProposalLoader,
  ) {}

  async load(context: RequestContext, id: string): Promise<ProposalType> {
    return (await this.proposals.load(context, id)) ?? this.outside(context, id);
  }

  private async outside(context: RequestContext, id: string): Promise<ProposalType> {
    // Only the label leaves this place, unless it was chosen.
    const read = (ids: readonly string[]) => asSystem('shown-proposal', () =>
      this.rows.all<ShownRow>(
        `select p.id, p.challenge_id as "challengeId", p.organisation_id as "organisationId", p.label, p.state, p.version, p.content,
           exists (select 1 from solution s where s.proposal_id = p.id) as "isChosen"
         from proposal p where p.id = any($1)`,
        [ids],
      ));
    const row = await loaderOf(context, 'shown proposal', read, (one) => one.id).load(id);
    if (!row) throw new Error(`No proposal ${id}`);
    return toShown(row);
  }
}

function toShown(row: ShownRow): ProposalType {
  const { id, challengeId, label, state, version, isChosen } = row;
  const content = row.content && isChosen ? fromJson(row.content) : null;
  return {
    id,
    challengeId,
    label,
    state,
    version,
    organisationId: isChosen ? row.organisationId : null,
    title: content?.title ?? null,
    summary: content?.summary ?? null,
    approach: null,
    change: null,
    evidence: null,
    smallestPilot: null,
    risks: null,
    trl: null,
    trlEvidence: null,
    costs: null,
    costTotal: null,
    costNote: null,
    riskRows: null,
    milestones: null,
    confidential: null,
    price: null,
    priceModel: null,
    language: null,
    claims: null,
    team: null,
    profileSent: null,
    hiddenBecause: 'Only its own organisation and the panel can read it.',
    savedAt: null,
    submittedAt: null,
    hasUnsentChanges: false,
    isOwn: false,
    content: emptyProposal('', 'en'),
  };
}
