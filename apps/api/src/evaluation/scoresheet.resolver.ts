// `Challenge.scoresheet`, `Challenge.panel`, `Viewer.scoresheets`: what a member of a panel has to do. Only their own scores are here.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SCORE_SCALE } from '@moothall/domain/evaluation';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { CHALLENGE_VISIBLE, visibility } from '../challenges/challenges.queries.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { ownOrganisations, viewerOf, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { isListed } from './calibration-state.ts';
import { isRecused, partiesOf } from './evaluation-state.ts';
import { type EvaluationState, type PanelRow, SEAT } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { ConflictDeclaration, PanelMemberType, ScoresheetItem, ScoresheetType } from './evaluation.type.ts';
import { seatOf } from './seat.ts';
import { scoredOf } from './scored-criteria.ts';
import { ShownProposals } from './shown-proposal.ts';

/** A program sees an evaluation only with the scope for it. */
export function maySeeEvaluations(viewer: Viewer): boolean {
  return viewer.scopes === null || viewer.scopes.has('evaluations:read');
}

@Resolver(() => ChallengeType)
export class PanelOfChallenge {
  constructor(private readonly evaluations: EvaluationLoader) {}

  @ResolveField(() => [PanelMemberType], { nullable: true, description: 'Who judges; only for the council that leads and for the panel itself.' })
  async panel(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PanelMemberType[] | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return null;
    const state = await this.evaluations.load(context, challenge.id);
    const isInside = ownOrganisations(viewer).includes(challenge.leadId) || seatOf(state, viewer, challenge.leadId) !== null;
    return isInside ? [...state.panel] : null;
  }

  @ResolveField(() => ScoresheetType, { nullable: true, description: 'What you have to do on its panel; null when you are not on it.' })
  async scoresheet(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ScoresheetType | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return null;
    return seatOf(await this.evaluations.load(context, challenge.id), viewer, challenge.leadId);
  }
}

@Resolver(() => PanelMemberType)
export class PanelMemberResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who.' })
  person(@Parent() member: PanelMemberType, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, member.personId);
  }
}

@Resolver(() => ViewerType)
export class ScoresheetsOfViewer {
  constructor(private readonly rows: Rows) {}

  @ResolveField(() => [ScoresheetType], { description: 'Your places on panels, the newest first; at most 50.' })
  scoresheets(@Context() context: RequestContext): Promise<ScoresheetType[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return Promise.resolve([]);
    return this.rows.all<PanelRow>(
      `select ${SEAT} join challenge c on c.id = m.challenge_id
       where m.person_id = $3 and ${CHALLENGE_VISIBLE} and ($4 or c.lead_id = any($2)) order by m.id desc limit 50`,
      // A program sits only where the organisation leads that its key is bound to.
      [...visibility(viewer), viewer.personId, viewer.scopes === null],
    );
  }
}

@Resolver(() => ScoresheetType)
export class ScoresheetResolver {
  constructor(
    private readonly evaluations: EvaluationLoader,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge.' })
  challenge(@Parent() sheet: ScoresheetType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, sheet.challengeId);
  }

  @ResolveField(() => [ConflictDeclaration], { description: 'Everybody who takes part in a proposal, and what you declared; empty until the challenge has closed.' })
  async declarations(@Parent() sheet: ScoresheetType, @Context() context: RequestContext): Promise<ConflictDeclaration[]> {
    const state = await this.evaluations.load(context, sheet.challengeId);
    const own = state.declarations.filter((row) => row.personId === sheet.personId);
    return partiesOf(state.proposals).map(({ party, name }) => {
      const declared = own.find((row) => row.party === party);
      return { party, name, kind: declared?.kind ?? null, direct: declared?.direct ?? null, note: declared?.note ?? null, declaredAt: declared?.declaredAt ?? null };
    });
  }

  @ResolveField(() => [ScoresheetItem], { description: 'The proposals and your scores; empty until you have declared and evaluation has begun.' })
  async items(@Parent() sheet: ScoresheetType, @Context() context: RequestContext): Promise<ScoresheetItem[]> {
    const challenge = await this.challenges.mustLoad(context, sheet.challengeId);
    const state = await this.evaluations.load(context, sheet.challengeId);
    const seat = state.panel.find((one) => one.id === sheet.id);
    if (!seat || seat.role !== 'EVALUATOR' || seat.status === 'PENDING_DECLARATION' || challenge.stage === 'CLOSED') return [];
    return state.proposals.filter(({ id }) => isListed(seat, id)).map(({ id }) => itemOf(challenge, state, seat.personId, id));
  }
}

function itemOf(challenge: ChallengeType, state: EvaluationState, personId: string, proposalId: string): ScoresheetItem {
  const recused = isRecused(state, personId, proposalId);
  const own = state.scores.filter((row) => row.personId === personId && row.proposalId === proposalId);
  const cells = scoredOf(challenge.content, challenge.criteria).map((criterion) => {
    const score = own.find((row) => row.criterionCode === criterion.code);
    return { criterion, value: score?.value ?? null, reason: score?.reason ?? null, savedAt: score?.savedAt ?? null };
  });
  return { proposalId, recused, cells: recused ? [] : cells, scored: own.length, totalSoFar: recused ? null : soFar(challenge, own) };
}

/** The person's own weighted points; criteria without a score count nothing yet. */
function soFar(challenge: ChallengeType, own: readonly { criterionCode: string; value: number }[]): string {
  const points = challenge.criteria.reduce((sum, { code, weightBp }) => {
    const value = own.find((row) => row.criterionCode === code)?.value ?? SCORE_SCALE.min;
    return sum + (weightBp * (value - SCORE_SCALE.min)) / (SCORE_SCALE.max - SCORE_SCALE.min);
  }, 0);
  return (points / 100).toFixed(2);
}

@Resolver(() => ScoresheetItem)
export class ScoresheetItemResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, without names.' })
  proposal(@Parent() item: ScoresheetItem, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, item.proposalId);
  }
}
