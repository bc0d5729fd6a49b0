// `Challenge.calibration`: how far the panel is with its sample; what was given shows to the chair alone, once everybody has sent.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { spread } from '@moothall/domain/evaluation';
import { ChallengeType } from '../challenges/challenge.type.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { calibrationOf, sampleOf, waitingForSample } from './calibration-state.ts';
import { isRecused } from './evaluation-state.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { CalibrationType, SampleCell, SampleSeverity } from './panel.type.ts';
import { scoredOf } from './scored-criteria.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';
import { isChair, seatOf } from './seat.ts';
import { ShownProposals } from './shown-proposal.ts';

interface SampleRow {
  readonly proposalId: string;
  readonly personId: string;
  readonly criterionCode: string;
  readonly value: number;
}

@Resolver(() => ChallengeType)
export class CalibrationOfChallenge {
  constructor(
    private readonly evaluations: EvaluationLoader,
    private readonly rows: Rows,
  ) {}

  @ResolveField(() => CalibrationType, { nullable: true, description: 'The sample that is scored first, for the council that leads and the panel; null where none was chosen.' })
  async calibration(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<CalibrationType | null> {
    const viewer = viewerOf(context);
    if (!viewer.personId || !maySeeEvaluations(viewer)) return null;
    const loaded = await this.evaluations.load(context, challenge.id);
    const seat = seatOf(loaded, viewer, challenge.leadId);
    const state = calibrationOf(loaded);
    if (state === null || (!seat && !ownOrganisations(viewer).includes(challenge.leadId))) return null;
    const sampleIds = (loaded.panel[0]?.sampleIds ?? []).filter((id) => loaded.proposals.some((one) => one.id === id));
    const isShown = state !== 'SCORING' && isChair(loaded, viewer, challenge.leadId);
    const sent = isShown ? await this.sent(loaded, sampleIds) : [];
    const scores = seat?.role === 'EVALUATOR' && sampleOf(loaded, seat).length > 0;
    return {
      state,
      size: sampleIds.length,
      waitingFor: waitingForSample(loaded).length,
      hasSent: scores ? seat.sampleSentAt !== null : null,
      cells: isShown ? cellsOf(challenge, sampleIds, sent) : null,
      severities: isShown ? severitiesOf(sent) : null,
      sampleIds,
    };
  }

  private async sent(state: EvaluationState, sampleIds: readonly string[]): Promise<SampleRow[]> {
    const rows = await this.rows.all<SampleRow>(
      `select proposal_id as "proposalId", person_id as "personId", criterion_code as "criterionCode", value from sample_score where proposal_id = any($1) order by value`,
      [sampleIds],
    );
    return rows.filter((row) => !isRecused(state, row.personId, row.proposalId));
  }
}

function cellsOf(challenge: ChallengeType, sampleIds: readonly string[], sent: readonly SampleRow[]): SampleCell[] {
  const cells = sampleIds.flatMap((proposalId) =>
    scoredOf(challenge.content, challenge.criteria).map((criterion): SampleCell => {
      const values = sent.filter((row) => row.proposalId === proposalId && row.criterionCode === criterion.code).map((row) => row.value);
      const middle = spread(values);
      return { proposalId, criterion, values, spread: middle?.range ?? 0, median: middle?.median ?? null };
    }),
  );
  return cells.sort((one, other) => other.spread - one.spread);
}

/** Against the mean of each cell, so that whoever is kept from a strong proposal does not look strict. */
function severitiesOf(sent: readonly SampleRow[]): SampleSeverity[] {
  const cells = Map.groupBy(sent, ({ proposalId, criterionCode }) => `${proposalId} ${criterionCode}`);
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const means = new Map([...cells].map(([cell, rows]) => [cell, mean(rows.map((row) => row.value))]));
  const people = Map.groupBy(sent, (row) => row.personId);
  return [...people]
    .map(([personId, rows]) => {
      const differences = rows.map((row) => row.value - (means.get(`${row.proposalId} ${row.criterionCode}`) ?? row.value));
      return { personId, difference: Number(mean(differences).toFixed(2)) };
    })
    .sort((one, other) => one.difference - other.difference);
}

@Resolver(() => CalibrationType)
export class CalibrationResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => [ProposalType], { description: 'Which proposals, as far as you may see them.' })
  proposals(@Parent() calibration: CalibrationType, @Context() context: RequestContext): Promise<ProposalType[]> {
    return Promise.all(calibration.sampleIds.map((id) => this.shown.load(context, id)));
  }
}

@Resolver(() => SampleCell)
export class SampleCellResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal.' })
  proposal(@Parent() cell: SampleCell, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, cell.proposalId);
  }
}

@Resolver(() => SampleSeverity)
export class SampleSeverityResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Whose scores.' })
  evaluator(@Parent() severity: SampleSeverity, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, severity.personId);
  }
}
