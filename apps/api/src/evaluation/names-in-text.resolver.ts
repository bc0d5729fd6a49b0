// `Proposal.namesInText`: a warning to its supplier before sending, and to the chair afterwards, that a blind text names its author.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type NameFound, namesInText, type TextField } from '@moothall/domain/evaluation';
import type { ProposalContent } from '@moothall/domain/proposal';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { NameInText } from './panel.type.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair } from './seat.ts';

/** Everything that scorers read. What the team does is shown without its names, so it is looked through too. */
export function readTexts(content: ProposalContent): TextField[] {
  const { title, summary, approach, change, evidence, risks, smallestPilot, trlEvidence, costNote } = content;
  const rows: readonly [string, readonly string[]][] = [
    ['costs', content.costs.map((line) => line.what)],
    ['claims', content.claims.flatMap((claim) => [claim.evidence, claim.basis])],
    ['riskRows', content.riskRows.flatMap(({ risk, response, owner }) => [risk, response, owner])],
    ['milestones', content.milestones.map((one) => one.what)],
    ['team', content.team.map((member) => member.does)],
    ['confidential', content.confidential.map((claim) => claim.why)],
  ];
  return [
    ...Object.entries({ title, summary, approach, change, evidence, smallestPilot, risks, trlEvidence, costNote }).map(([field, text]) => ({ field, text })),
    ...rows.flatMap(([field, texts]) => texts.map((text) => ({ field, text }))),
  ];
}

@Resolver(() => ProposalType)
export class NamesInText {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly evaluations: EvaluationLoader,
    private readonly challenges: ChallengeLoader,
    private readonly rows: Rows,
  ) {}

  @ResolveField(() => [NameInText], {
    nullable: true,
    description: 'Places where its text names who wrote it: names of the organisation and its team, their website, mail addresses. For its own organisation, and for the chair of the panel without what stands there.',
  })
  async namesInText(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<NameInText[] | null> {
    const isChairs = !proposal.isOwn && (await this.isForChair(proposal, context));
    if (!proposal.isOwn && !isChairs) return null;
    const read = (ids: readonly string[]) => this.rows.all<{ id: string; organisationId: string }>('select id, organisation_id as "organisationId" from proposal where id = any($1)', [ids]);
    const row = await loaderOf(context, 'author of proposal', read, (one) => one.id).load(proposal.id);
    if (!row) return null;
    const team = await Promise.all(proposal.content.team.map(({ organisationId }) => (organisationId ? this.organisations.load(context, organisationId) : null)));
    const all = [await this.organisations.mustLoad(context, row.organisationId), ...team.filter((one) => one !== null)];
    const names = [...all.flatMap(({ name }) => [name.en ?? '', name.cy ?? '']), ...proposal.content.team.map((member) => member.name)];
    const found = namesInText(readTexts(proposal.content), { names: [...new Set(names)].filter((name) => name !== ''), websites: all.map(({ website }) => website ?? '') });
    return isChairs ? withoutWords(found) : found;
  }

  private async isForChair(proposal: ProposalType, context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return false;
    const challenge = await this.challenges.mustLoad(context, proposal.challengeId);
    const state = await this.evaluations.load(context, proposal.challengeId);
    const isAuditor = can(viewer, challenge.leadId, 'readRecords') && !state.panel.some((one) => one.personId === viewer.personId);
    return isAuditor || isChair(state, viewer, challenge.leadId);
  }
}

/** Where it stands, once for each answer, and not what stands there. */
function withoutWords(found: readonly NameFound[]): NameInText[] {
  const places = new Map(found.map(({ field, kind }) => [`${field} ${kind}`, { field, kind, found: null }]));
  return [...places.values()];
}
