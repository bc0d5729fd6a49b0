// Problems written and shared through the verbs that councils use.
import type { Answer } from '../asking/index.ts';
import { anOrganisation, aMember, type Council } from '../organisations/index.ts';
import type { Person, World } from '../people/index.ts';

export interface Problem {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
}

type Asking = Pick<Person, 'ask'>;

const INPUTS: Readonly<Record<string, string>> = {
  writeProblem: 'WriteProblemInput',
  updateProblem: 'UpdateProblemInput',
  shareProblem: 'ProblemStepInput',
  closeProblem: 'CloseProblemInput',
  joinProblem: 'JoinProblemInput',
  updateOwnShare: 'UpdateOwnShareInput',
  leaveProblem: 'LeaveProblemInput',
  challengeFromProblem: 'ChallengeFromProblemInput',
};

/** All that a problem needs to be shared. */
export function problemContent(): Record<string, unknown> {
  return {
    title: { en: 'Gullies block again within weeks' },
    whatHappens: { en: 'Crews clean gullies by the calendar, not by need. A third block again within six weeks.' },
    whoIsAffected: { en: 'People in low streets, who see water at the door several times each winter.' },
    service: 'FLOODING_AND_DRAINS',
    affectedPeople: 1_200,
    yearlyCost: '340000',
    costBasis: 'Overtime and insurance claims of last year',
  };
}

/** Takes one step of a problem; the answer holds its `id`, `slug`, `version` and `state`. */
export function problemStep(who: Asking, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const more = verb === 'challengeFromProblem' ? 'challenge { id slug version stage }' : '';
  const document = `mutation ($input: ${INPUTS[verb] ?? ''}!) {
    ${verb}(input: $input) { problem { id slug version state } ${more} userErrors { code path message } }
  }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

function problemIn(answer: Answer, verb: string): Problem {
  return { id: answer.text(`${verb}.problem.id`), slug: answer.text(`${verb}.problem.slug`), version: answer.whole(`${verb}.problem.version`) };
}

export function noteProblem(who: Asking, input: object, idempotencyKey?: string): Promise<Answer> {
  return problemStep(who, 'writeProblem', { ...problemContent(), ...input }, idempotencyKey);
}

/** Seen by its council alone. */
export async function aNotedProblem(council: Council, changes: object = {}, writer: Asking = council.buyer): Promise<Problem> {
  return problemIn((await noteProblem(writer, { organisationId: council.id, ...changes })).done(), 'writeProblem');
}

/** Seen by everybody. */
export async function aSharedProblem(council: Council, changes: object = {}): Promise<Problem> {
  const { id, version } = await aNotedProblem(council, changes);
  return problemIn((await problemStep(council.buyer, 'shareProblem', { id, version })).done(), 'shareProblem');
}

/** "We have this too", with figures. */
export function join(council: Council, problem: Problem, input: object = {}): Promise<Answer> {
  return problemStep(council.buyer, 'joinProblem', { problemId: problem.id, organisationId: council.id, ...input });
}

/** A council somewhere, with a buyer and an approver. */
export async function aCouncilAt(world: World, placeCode: string): Promise<Council> {
  const council = await anOrganisation(world, 'COUNCIL', { placeCode });
  return { ...council, buyer: council.admin, approver: await aMember(world, council, ['APPROVER']) };
}
