// Declares to the read plans what of challenges is public, and how its lists are walked.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Arguments, PlannedCard, PlannedConnection, PlannedType, Walk } from '../platform/read-plan/declaration.ts';
import { LARGEST_PAGE } from '../platform/graphql/pages.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';
import type { Bind } from '../platform/read-plan/statement.ts';
import { localisedTextPlan, moneyPlan } from '../platform/read-plan/value-plans.ts';
import {
  amendmentPlan,
  CHALLENGE_CARDS,
  CHALLENGE_PUBLIC,
  challengePlan,
  criterionPlan,
  indicatorPlan,
  levelAnchorPlan,
  moneyRangePlan,
  participationPlan,
  sourcePlan,
  timelinePlan,
} from './challenge.plan.ts';
import { ChallengesArgs, toSearch } from './find-challenges.ts';
import { countOf, ORDERS, walkOf } from './search-walk.ts';
import { SearchWindow } from './search-window.ts';

const TYPES: Readonly<Record<string, PlannedType>> = {
  LocalisedText: localisedTextPlan,
  Money: moneyPlan,
  Challenge: challengePlan,
  Participation: participationPlan,
  Amendment: amendmentPlan,
  Source: sourcePlan,
  MoneyRange: moneyRangePlan,
  Timeline: timelinePlan,
  Indicator: indicatorPlan,
  Criterion: criterionPlan,
  LevelAnchor: levelAnchorPlan,
};

const one: PlannedCard = {
  kind: 'card',
  cards: CHALLENGE_CARDS,
  where: ({ id, slug }, bind) => {
    if (id) return `c.id = ${bind(id)} and ${CHALLENGE_PUBLIC}`;
    return slug ? `c.slug = ${bind(slug)} and ${CHALLENGE_PUBLIC}` : 'false';
  },
};

@Injectable()
export class ChallengePlans implements OnModuleInit {
  constructor(
    private readonly plans: ReadPlans,
    private readonly window: SearchWindow,
  ) {}

  onModuleInit(): void {
    for (const [name, fields] of Object.entries(TYPES)) this.plans.declare(name, fields);
    this.plans.declareRoot('challenge', one);
    const list: PlannedConnection = { kind: 'connection', cards: CHALLENGE_CARDS, walk: (args, bind) => this.walk(args, bind) };
    this.plans.declareRoot('challenges', list);
  }

  private walk(given: Arguments, bind: Bind): Walk | null {
    const args = acceptable(given);
    if (!args) return null;
    const { first, after, sort } = args;
    const filter = toSearch(args.filter);
    const { key, by } = ORDERS[sort];
    const walk = walkOf(filter, sort, { first, after: after ?? null }, bind, this.window.rowsToLookAt);
    return {
      rows: `select s.*, ${key} as key from (${walk}) s`,
      order: by('p'),
      first,
      hasPrevious: Boolean(after),
      count: (bound) => countOf(filter, bound),
    };
  }
}

const MOST = { query: 200, places: 400, regions: 20, after: 1_000 };

/** What the pipe of inputs would let pass; all else is left to it, so that it is refused in its words. */
function acceptable(given: Arguments): ChallengesArgs | null {
  if (!isArguments(given)) return null;
  const { first, after, filter } = given;
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE || (after ?? '').length > MOST.after) return null;
  if ((filter?.query ?? '').length > MOST.query || (filter?.places ?? []).length > MOST.places || (filter?.regions ?? []).length > MOST.regions) return null;
  if (filter?.closesBefore && Number.isNaN(filter.closesBefore.getTime())) return null;
  return given;
}

/** GraphQL itself has read the arguments by the types of the schema, which are made of this very class. */
function isArguments(given: unknown): given is ChallengesArgs {
  return typeof given === 'object' && given !== null && 'first' in given && 'sort' in given;
}
