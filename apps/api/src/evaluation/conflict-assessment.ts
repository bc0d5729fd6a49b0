// The conflicts assessment of a challenge (Procurement Act 2023, section 83), put together for the council's records.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { type Flag, isRecusedByItself } from '@moothall/domain/evaluation';
import { ChallengeType } from '../challenges/challenge.type.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { isRecused, partiesOf } from './evaluation-state.ts';
import { type DeclarationRow, type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { allFlags, keepsRecord, toFlag } from './flags.resolver.ts';
import { FlagSources } from './flag-sources.ts';
import { type Departure, readDepartures, readNamedParties } from './flags.queries.ts';
import { AssessedConflict, ConflictAssessmentType } from './panel.type.ts';
import { maySeeEvaluations } from './scoresheet.resolver.ts';

const BEFORE = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN', 'WITHDRAWN'];

@Injectable()
export class ConflictAssessments {
  constructor(
    private readonly rows: Rows,
    private readonly sources: FlagSources,
  ) {}

  /** @returns null for whoever does not keep the council's records, and before there is anybody to declare on */
  async of(viewer: Viewer, challenge: Pick<ChallengeType, 'id' | 'leadId' | 'stage'>): Promise<ConflictAssessmentType | null> {
    if (!viewer.personId || !maySeeEvaluations(viewer) || BEFORE.includes(challenge.stage)) return null;
    const run = through.rows(this.rows);
    const state = await readEvaluation(run, challenge.id);
    if (!keepsRecord(state, viewer, challenge.leadId)) return null;
    const flags = [...(await allFlags(this.rows, state)), ...(await this.sources.of(challenge.id, partiesOf(state.proposals)))];
    const left = await readDepartures(run, challenge.id);
    return {
      declarations: [...state.declarations.map((row) => current(state, row, flags)), ...left.flatMap(former)],
      flags: flags.map((flag) => toFlag(flag, true)),
      laterParties: await readNamedParties(run, challenge.id),
      at: new Date(),
    };
  }
}

/** Kept out is said of the party it is for, and not of others in the same proposals: that would tell who stands together. */
function current(state: EvaluationState, row: DeclarationRow, flags: readonly Flag[]): AssessedConflict {
  const seat: PanelRow | undefined = state.panel.find((one) => one.personId === row.personId);
  const concerned = partiesOf(state.proposals).find(({ party }) => party === row.party)?.proposalIds ?? [];
  const isOut = concerned.length > 0 && concerned.every((id) => isRecused(state, row.personId, id));
  const isConcerned = row.kind !== 'NONE' || flags.some((flag) => flag.personId === row.personId && flag.party === row.party && isRecusedByItself(flag));
  return { ...row, role: seat?.role ?? 'EVALUATOR', mitigation: isOut && isConcerned ? 'KEPT_OUT' : 'NONE_NEEDED' };
}

function former({ personId, role, declarations }: Departure): AssessedConflict[] {
  return declarations.map((one) => ({ ...one, declaredAt: new Date(one.declaredAt), personId, role, mitigation: 'LEFT_PANEL' }));
}

@Resolver(() => ChallengeType)
export class AssessmentOfConflicts {
  constructor(private readonly assessments: ConflictAssessments) {}

  @ResolveField(() => ConflictAssessmentType, { nullable: true, description: 'Who declared what about whom, what the records show, and what was done; for buyers and auditors of the council that leads who are not on the panel.' })
  conflictAssessment(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ConflictAssessmentType | null> {
    return this.assessments.of(viewerOf(context), challenge);
  }
}

@Resolver(() => AssessedConflict)
export class AssessedConflictResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { description: 'Who declared.' })
  person(@Parent() conflict: AssessedConflict, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, conflict.personId);
  }
}
