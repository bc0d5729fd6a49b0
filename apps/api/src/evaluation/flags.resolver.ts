// Flags, cover and past employers: what the records show of interests, for the person, the chair, and the council.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Flag, isRecusedByItself, partiesOnTwoBids } from '@moothall/domain/evaluation';
import { ChallengeType } from '../challenges/challenge.type.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { can, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { partiesOf } from './evaluation-state.ts';
import { type EvaluationState, through } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { PanelMemberType, ScoresheetType } from './evaluation.type.ts';
import { FlagSources } from './flag-sources.ts';
import { flagsOf, readFlagMembers, readPastEmployments } from './flags.queries.ts';
import { coverOfState } from './panel-cover.ts';
import { ConflictFlagType, PanelCoverType, PastEmployerType } from './panel.type.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair, seatOf } from './seat.ts';
import { ShownProposals } from './shown-proposal.ts';

const HIDDEN = ['APPROVED', 'ENGAGING', 'OPEN'];

/** Buyers and auditors of the lead who do not judge. */
export function keepsRecord(state: EvaluationState, viewer: Viewer, leadId: string): boolean {
  return (can(viewer, leadId, 'writeChallenge') || can(viewer, leadId, 'readRecords')) && seatOf(state, viewer, leadId) === null && !state.panel.some((one) => one.personId === viewer.personId);
}

export function toFlag({ kind, name, personId, proposalIds }: Flag, isNamed: boolean): ConflictFlagType {
  return { kind, name: isNamed ? name : null, personId, proposals: proposalIds.length, recuses: isRecusedByItself({ kind, name, personId, proposalIds, party: '' }) };
}

@Resolver(() => ChallengeType)
export class FlagsOfChallenge {
  constructor(
    private readonly evaluations: EvaluationLoader,
    private readonly rows: Rows,
    private readonly sources: FlagSources,
  ) {}

  @ResolveField(() => [ConflictFlagType], { nullable: true, description: 'Interests that the records show: for the chair without names, for buyers and auditors of the council that leads with them. Who pledges is told to the latter alone.' })
  async conflictFlags(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ConflictFlagType[] | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer) || HIDDEN.includes(challenge.stage)) return null;
    const state = await this.evaluations.load(context, challenge.id);
    const isRecord = keepsRecord(state, viewer, challenge.leadId);
    if (!isRecord && !isChair(state, viewer, challenge.leadId)) return null;
    const flags = await allFlags(this.rows, state);
    const pledging = isRecord ? await this.sources.of(challenge.id, partiesOf(state.proposals)) : [];
    return [...flags, ...pledging].map((flag) => toFlag(flag, isRecord));
  }

  @ResolveField(() => [PanelCoverType], { nullable: true, description: 'How many scorers each proposal has; for the chair, and for auditors of the council that leads.' })
  async panelCover(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PanelCoverType[] | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer) || challenge.stage !== 'EVALUATING') return null;
    const state = await this.evaluations.load(context, challenge.id);
    const isAuditor = can(viewer, challenge.leadId, 'readRecords') && !state.panel.some((one) => one.personId === viewer.personId);
    return isAuditor || isChair(state, viewer, challenge.leadId) ? coverOfState(state) : null;
  }
}

export async function allFlags(rows: Rows, state: EvaluationState): Promise<Flag[]> {
  const members = await readFlagMembers(through.rows(rows), state.panel.map((one) => one.personId));
  return [...members.flatMap((member) => flagsOf(member, state)), ...partiesOnTwoBids(partiesOf(state.proposals))];
}

@Resolver(() => ScoresheetType)
export class FlagsOfScoresheet {
  constructor(
    private readonly evaluations: EvaluationLoader,
    private readonly rows: Rows,
  ) {}

  @ResolveField(() => [ConflictFlagType], { description: 'What the records show of your own interests.' })
  async flags(@Parent() sheet: ScoresheetType, @Context() context: RequestContext): Promise<ConflictFlagType[]> {
    const state = await this.evaluations.load(context, sheet.challengeId);
    const [member] = await readFlagMembers(through.rows(this.rows), [sheet.personId]);
    return member ? flagsOf(member, state).map((flag) => toFlag(flag, true)) : [];
  }

  @ResolveField(() => [PastEmployerType], { description: 'Where you worked before, as you stated it.' })
  pastEmployers(@Parent() sheet: ScoresheetType): Promise<PastEmployerType[]> {
    return readPastEmployments(through.rows(this.rows), [sheet.personId]);
  }
}

@Resolver(() => PanelMemberType)
export class SubstituteOfPanel {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => [ProposalType], { nullable: true, description: 'The proposals a substitute steps in for; null for whoever scores all.' })
  async stepsInFor(@Parent() member: PanelMemberType & { readonly onlyIds?: readonly string[] | null }, @Context() context: RequestContext): Promise<ProposalType[] | null> {
    const ids = member.onlyIds ?? null;
    return ids && Promise.all(ids.map((id) => this.shown.load(context, id)));
  }
}

@Resolver(() => ConflictFlagType)
export class ConflictFlagResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Which member of the panel; null for what is about no person.' })
  async person(@Parent() flag: ConflictFlagType, @Context() context: RequestContext): Promise<PersonRow | null> {
    return flag.personId ? this.people.load(context, flag.personId) : null;
  }
}

@Resolver(() => PanelCoverType)
export class PanelCoverResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() cover: PanelCoverType, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, cover.proposalId);
  }
}
