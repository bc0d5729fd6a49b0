// `Challenge.moderation`: what the panel gave, the largest differences first. Nothing of it shows before everybody has sent.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { spread } from '@moothall/domain/evaluation';
import { ChallengeType } from '../challenges/challenge.type.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { agreedOf, cellStateOf, countedScores, unsentEvaluators, versionsOf } from './evaluation-state.ts';
import type { AgreedRow, EvaluationState } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { AgreedScore, GivenScore, ModerationCell, ModerationType } from './evaluation.type.ts';
import { CellStep } from './panel.type.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair, maySettle } from './seat.ts';
import { scoredOf } from './scored-criteria.ts';
import { ShownProposals } from './shown-proposal.ts';

const AFTER_START = ['EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED'];

@Resolver(() => ChallengeType)
export class ModerationOfChallenge {
  constructor(private readonly evaluations: EvaluationLoader) {}

  @ResolveField(() => ModerationType, { nullable: true, description: 'For the chair; for buyers and auditors of the council that leads once everybody has sent.' })
  async moderation(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ModerationType | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer) || !AFTER_START.includes(challenge.stage)) return null;
    const state = await this.evaluations.load(context, challenge.id);
    const waitingForIds = unsentEvaluators(state);
    const isCouncil = can(viewer, challenge.leadId, 'writeChallenge') || can(viewer, challenge.leadId, 'readRecords');
    const isInside = isChair(state, viewer, challenge.leadId) || (isCouncil && waitingForIds.length === 0);
    const all = waitingForIds.length === 0 ? cellsOf(challenge, state) : [];
    // An approver reads what is handed to them, and nothing else.
    const cells = isInside ? all : all.filter((cell) => cell.state === 'ESCALATED' && maySettle(state, viewer, challenge.leadId));
    if (!isInside && cells.length === 0) return null;
    return { cells, agreedCount: cells.filter((cell) => cell.agreed !== null).length, waitingForIds };
  }
}

function cellsOf(challenge: ChallengeType, state: EvaluationState): ModerationCell[] {
  const scores = countedScores(state);
  const cells = state.proposals.flatMap(({ id }) =>
    scoredOf(challenge.content, challenge.criteria).map((criterion): ModerationCell => {
      const given = scores.filter((row) => row.proposalId === id && row.criterionCode === criterion.code);
      const values = given.map((row) => row.value);
      const middle = spread(values);
      const agreed = agreedOf(state, id, criterion.code);
      const versions = versionsOf(state, id, criterion.code);
      const history = versions.filter(({ kind }) => kind === 'AGREED' || kind === 'SETTLED').map((row) => toAgreed(row, values));
      const steps = versions.map((row) => ({ ...row, value: row.kind === 'AGREED' || row.kind === 'SETTLED' ? toAgreed(row, values).value : null }));
      const more = { state: cellStateOf(state, id, criterion.code), version: versions[0]?.version ?? 0, steps };
      return { ...more, proposalId: id, criterion, scores: given, spread: middle?.range ?? 0, median: middle?.median ?? null, agreed: agreed && toAgreed(agreed, values), history };
    }),
  );
  return cells.sort((one, other) => other.spread - one.spread);
}

export function toAgreed(row: AgreedRow, values: readonly number[]): AgreedScore {
  const mean = values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : 0;
  return { value: row.value ?? Number(mean.toFixed(2)), isMean: row.value === null, reason: row.reason, at: row.at, personId: row.personId };
}

@Resolver(() => ModerationType)
export class ModerationResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => [PersonType], { description: 'Evaluators who have not sent their scores.' })
  async waitingFor(@Parent() moderation: ModerationType, @Context() context: RequestContext): Promise<PersonRow[]> {
    const people = await Promise.all(moderation.waitingForIds.map((id) => this.people.load(context, id)));
    return people.filter((person) => person !== null);
  }
}

@Resolver(() => ModerationCell)
export class ModerationCellResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal.' })
  proposal(@Parent() cell: ModerationCell, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, cell.proposalId);
  }
}

@Resolver(() => GivenScore)
export class GivenScoreResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who gave it.' })
  evaluator(@Parent() score: GivenScore, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, score.personId);
  }
}

@Resolver(() => AgreedScore)
export class AgreedScoreResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'The chair who recorded it.' })
  by(@Parent() score: AgreedScore, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, score.personId);
  }
}

@Resolver(() => CellStep)
export class CellStepResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who took it.' })
  by(@Parent() step: CellStep, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, step.personId);
  }
}
