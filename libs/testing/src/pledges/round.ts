// Rounds of co-investment, opened for solutions that went through a whole evaluation.
import type { Answer } from '../asking/index.ts';
import { daysFromNow } from '../challenges/index.ts';
import { aRankedEvaluation, type Close, decide } from '../evaluation/index.ts';
import { anOrganisation, type Council, type Organisation } from '../organisations/index.ts';
import type { Person, World } from '../people/index.ts';

export interface Solution {
  readonly id: string;
  readonly challengeId: string;
  readonly council: Council;
  /** Who leads it. */
  readonly supplier: Organisation;
}

export interface Round extends Solution {
  readonly roundId: string;
}

const ROUND = `id version state target { amount } deadline milestones { code met } inputsHash algorithmVersion lockedAt
  totals { firm { amount } conditional { amount } gap { amount } over { amount } inKind { amount } }
  smallestUnlock { amount { amount } unlocks { amount } sentence { en } } waitingCycles { en cy }
  pledges { id kind status amount { amount } effectiveAmount { amount } conditionText { en cy } matchText { en } explanation { text { en } current needed } organisation { id } }`;
const PLEDGE = `pledge { id version status conditionText { en } match { numerator denominator base } matchText { en } note validUntil changedAt amount { amount } viewerMayChange viewerMayConfirm viewerMayCheck
  pendingChange { amount { amount } conditionText { en } changes } valuation { state note verifier { id } } history { version step amount { amount } conditionText { en } changes } }`;
const RESULTS: Readonly<Record<string, string>> = { makePledge: PLEDGE, withdrawPledge: PLEDGE, changePledge: PLEDGE, confirmPledge: PLEDGE, checkValuation: PLEDGE };

/** Takes one step of a round; its input has the name of the verb, and the answer holds the round in full. */
export function roundStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${RESULTS[verb] ?? ''} round { ${ROUND} } userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

export function readRound(who: Pick<Person, 'ask'>, id: string): Promise<Answer> {
  return who.ask(`query ($id: ID!) { pledgeRound(id: $id) { ${ROUND} } }`, { id });
}

/** One criterion, so that little is scored on the way to a shortlist. */
const QUICK = { criteria: [{ code: 'IMPACT', title: { en: 'Impact' }, guidance: { en: 'Five is proven.' }, weightBp: 10_000 }] };
const AT_A_TIME = 6;
const waiting = new WeakMap<World, Promise<Solution[]>>();

/** A solution that no test has used. Several are shortlisted at a time, as each evaluation costs many steps. */
export async function aSolution(world: World, close: Close): Promise<Solution> {
  const before = waiting.get(world) ?? Promise.resolve([]);
  const after = before.then((left) => (left.length > 0 ? left : shortlisted(world, close, AT_A_TIME)));
  waiting.set(world, after.then((left) => left.slice(1)));
  const [solution] = await after;
  if (!solution) throw new Error('No solution was shortlisted');
  return solution;
}

/** All the solutions of one challenge, which is in SHORTLISTED still. */
export async function shortlisted(world: World, close: Close, count: number, challenge: object = {}): Promise<Solution[]> {
  const evaluation = await aRankedEvaluation(world, close, { challenge: { ...QUICK, ...challenge }, proposals: Array.from({ length: count }, () => ({})) });
  const { challengeId, council, proposals } = evaluation;
  (await decide(evaluation, proposals.map((one) => one.id))).done();
  const answer = await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { solutions { id organisation { id } } } }', { id: challengeId });
  const solutions = answer.done().list('challenge.solutions') as { id: string; organisation: { id: string } }[];
  return solutions.map(({ id, organisation }) => ({ id, challengeId, council, supplier: proposals.find((one) => one.supplier.id === organisation.id)!.supplier }));
}

/** Open for twenty days. */
export async function aRound(world: World, close: Close, change: object = {}): Promise<Round> {
  const solution = await aSolution(world, close);
  const input = { solutionId: solution.id, target: '180000', deadline: daysFromNow(20), ...change };
  const answer = (await roundStep(solution.council.buyer, 'openPledgeRound', input)).done();
  return { ...solution, roundId: answer.text('openPledgeRound.round.id') };
}

/** Cash in any case, unless something else is asked for. */
export function pledge(who: Organisation, round: Round, change: object = {}, idempotencyKey?: string): Promise<Answer> {
  const input = { roundId: round.roundId, organisationId: who.id, kind: 'CASH', amount: '10000', authority: 'Cabinet, 3 March', ...change };
  return roundStep(who.admin, 'makePledge', input, idempotencyKey);
}

const known = new WeakMap<World, Map<string, Promise<Organisation>[]>>();

/** So many organisations of a kind that may pledge, the same for all tests of a file. */
export async function thePledgers(world: World, kind: 'COUNCIL' | 'FUNDER' | 'SUPPLIER', count: number): Promise<Organisation[]> {
  const kinds = known.get(world) ?? new Map<string, Promise<Organisation>[]>();
  known.set(world, kinds);
  const pledgers = kinds.get(kind) ?? [];
  kinds.set(kind, pledgers);
  while (pledgers.length < count) pledgers.push(anOrganisation(world, kind));
  return Promise.all(pledgers.slice(0, count));
}
