// `beginPilot`: a locked round becomes a pilot, with a recorded statement on the legal route and on what covers its cost.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decidePiloting, type PilotingCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { decideRoute, type RouteCode, type RouteStatement } from '@moothall/domain/pilot';
import { demandPower } from '../challenges/challenge-verbs.ts';
import { demandVersion, lockChallenge, type LockedChallenge, moveTo } from '../challenges/store-challenge.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { BeginPilotInput, type RouteStatementInput } from './begin-pilot.input.ts';
import { PILOT_RESULT, type PilotResult, PilotVerbs } from './pilot-verbs.ts';
import type { StoredRoute } from './pilots.queries.ts';
import { recordStep, storePilot, today } from './store-pilot.ts';

type BeginCode = PilotingCode | RouteCode | 'ROUND_NOT_LOCKED' | 'ROUND_STILL_OPEN' | 'BEGUN_ALREADY' | 'COST_MISSING' | 'PLACE_OUTSIDE' | 'NOT_OFFERED';
const BeginPilotPayload = payloadOf<PilotResult, BeginCode>('BeginPilot', PILOT_RESULT, [
  'WRONG_STAGE',
  'COST_NOT_COVERED',
  'ROUTE_NOT_CONFIRMED',
  'NOTE_MISSING',
  'ABOVE_LIMIT',
  'ROUND_NOT_LOCKED',
  'ROUND_STILL_OPEN',
  'BEGUN_ALREADY',
  'COST_MISSING',
  'PLACE_OUTSIDE',
  'NOT_OFFERED',
]);

/** What the round says, read under the lock of its challenge: a locked round never changes. */
interface FundedRound {
  readonly id: string;
  readonly challengeId: string;
  readonly solutionId: string;
  readonly supplierId: string;
  readonly title: string;
  readonly proposalState: string;
  readonly isDropped: boolean;
  readonly target: string;
  readonly isLocked: boolean;
  readonly hasPilot: boolean;
  /** Whether another round of the challenge still takes pledges: it can be locked only before the first pilot begins. */
  readonly hasOpenSibling: boolean;
  readonly activeCash: string;
}

@Resolver()
export class BeginPilot {
  constructor(
    private readonly verbs: Verbs,
    private readonly pilots: PilotVerbs,
  ) {}

  @Mutation(() => BeginPilotPayload, { description: 'Begins the pilot of a solution whose round is locked, with the statement on its legal route.' })
  @Access('pilots:write')
  async beginPilot(@Args('input', { description: 'The pilot.' }) input: BeginPilotInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'beginPilot', input, async (tx): Promise<Outcome<{ pilotId: string }, BeginCode>> => {
      const challenge = await lockChallenge(tx, (await fundedRound(tx, input.roundId)).challengeId);
      demandPower(viewer, challenge, 'writeChallenge', 'a buyer');
      demandVersion(challenge, input.version);
      const round = await fundedRound(tx, input.roundId);
      const refusals = await problems(tx, challenge, round, input);
      if (refusals.length > 0) return { userErrors: refusals };
      return { done: { pilotId: await begin(tx, challenge, round, input, { personId: viewer.personId, organisationId: challenge.leadId }) } };
    });
    return this.pilots.answer(context, outcome);
  }
}

const FUNDED = `select r.id, r.challenge_id as "challengeId", r.solution_id as "solutionId", p.organisation_id as "supplierId", p.content->>'title' as title,
  p.state as "proposalState", s.dropped_at is not null as "isDropped", r.target, r.locked_at is not null as "isLocked",
  exists (select 1 from pilot where round_id = r.id) as "hasPilot",
  exists (select 1 from pledge_round other where other.challenge_id = r.challenge_id and other.id <> r.id and other.locked_at is null) as "hasOpenSibling",
  coalesce((select sum((r.outcome->'amounts'->>g.id)::bigint) from pledge g where g.round_id = r.id and g.state = 'CONFIRMED' and g.kind in ('CASH', 'MATCH')), 0)::text as "activeCash"
  from pledge_round r join solution s on s.id = r.solution_id join proposal p on p.id = s.proposal_id where r.id = $1`;

async function fundedRound(tx: Tx, id: string): Promise<FundedRound> {
  const rows: FundedRound[] = await tx.query(FUNDED, [id]);
  if (!rows[0]) throw notFound('round');
  return rows[0];
}

const costOf = (round: FundedRound, input: BeginPilotInput): bigint => (input.cost == null ? BigInt(round.target) : (fromDecimalString(input.cost) ?? 0n));

function statementOf(route: RouteStatementInput): RouteStatement {
  const before = route.assistanceBefore == null ? null : (fromDecimalString(route.assistanceBefore) ?? null);
  return { answers: route.answers, assistanceBefore: before, legalRoute: route.legalRoute, confirmedAs: route.confirmedAs };
}

async function problems(tx: Tx, challenge: LockedChallenge, round: FundedRound, input: BeginPilotInput): Promise<Refusal<BeginCode>[]> {
  const cost = costOf(round, input);
  const route = decideRoute({ statement: statementOf(input.route), cost, today: await today(tx) });
  // A second solution of the same challenge may begin while the first one runs.
  const stage = challenge.stage === 'PILOTING' ? 'PLEDGING' : challenge.stage;
  const piloting = decidePiloting({ stage, activeCash: BigInt(round.activeCash), pilotCost: cost, waiverReason: input.waiverReason ?? null, isRouteConfirmed: route.allowed });
  const outside = (input.placeCodes ?? []).filter((code) => !challenge.content.placeCodes.includes(code));
  const when = (holds: boolean, code: BeginCode, path: string, message: string): Refusal<BeginCode>[] => (holds ? [refuse<BeginCode>(code, [path], message)] : []);
  return [
    ...when(round.hasPilot, 'BEGUN_ALREADY', 'roundId', 'The pilot of this round has begun already.'),
    ...when(!round.isLocked, 'ROUND_NOT_LOCKED', 'roundId', 'Lock the round first: until then nobody knows which pledges hold.'),
    ...when(round.hasOpenSibling && challenge.stage === 'PLEDGING', 'ROUND_STILL_OPEN', 'roundId', 'Lock the other rounds of this challenge first: those who pledged were promised an outcome.'),
    ...when(round.isDropped || round.proposalState !== 'SHORTLISTED', 'NOT_OFFERED', 'roundId', 'This solution is no longer offered. Choose another one.'),
    ...when(cost <= 0n, 'COST_MISSING', 'cost', 'Enter the cost in pounds, like 240000.'),
    ...when(outside.length > 0, 'PLACE_OUTSIDE', 'placeCodes', 'Choose places of the challenge.'),
    ...refusalsOf(piloting),
    ...refusalsOf(route),
  ];
}

async function begin(tx: Tx, challenge: LockedChallenge, round: FundedRound, input: BeginPilotInput, actor: { personId: string | null; organisationId: string }): Promise<string> {
  const statement = statementOf(input.route);
  const route: StoredRoute = { ...statement, assistanceBefore: statement.assistanceBefore?.toString() ?? null };
  const [cost, covered] = [costOf(round, input), BigInt(round.activeCash)];
  const waiverReason = covered >= cost ? null : (input.waiverReason ?? null);
  const placeCodes = input.placeCodes && input.placeCodes.length > 0 ? input.placeCodes : challenge.content.placeCodes;
  const { id: roundId, solutionId, supplierId, title } = round;
  const pilotId = await storePilot(tx, { challengeId: challenge.id, roundId, solutionId, supplierId, title, cost, covered, waiverReason, placeCodes, route }, actor);
  if (challenge.stage === 'PLEDGING') await moveTo(tx, challenge, 'PILOTING', { actor, act: 'challenge.piloting', isPublic: true });
  const answers = statement.answers.map(({ question, isYes }) => ({ question, isYes }));
  const data = { roundId, solutionId, supplierId, cost: cost.toString(), covered: covered.toString(), isWaived: waiverReason !== null, placeCodes, answers };
  await recordStep(tx, { id: pilotId, challengeId: challenge.id }, 'pilot.begun', actor, data);
  return pilotId;
}
