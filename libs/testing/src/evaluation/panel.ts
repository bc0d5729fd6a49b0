// A panel: three evaluators and a chair, appointed and with their interests declared.
import type { Answer } from '../asking/index.ts';
import { aMember, type Council } from '../organisations/index.ts';
import type { Person, World } from '../people/index.ts';

export interface Panel {
  readonly chair: Person;
  readonly evaluators: readonly [Person, Person, Person];
}

const CHALLENGE = 'challenge { id version stage }';
const SHEET = 'scoresheet { id status }';
const RESULTS: Readonly<Record<string, string>> = {
  appointPanelMember: CHALLENGE,
  removePanelMember: CHALLENGE,
  declareConflict: SHEET,
  askForOpening: CHALLENGE,
  openProposals: CHALLENGE,
  beginEvaluation: CHALLENGE,
  scoreProposal: SHEET,
  sendScores: SHEET,
  sendSample: SHEET,
  openRest: CHALLENGE,
  appointSubstitute: CHALLENGE,
  nameParty: CHALLENGE,
  agreeScore: CHALLENGE,
  reopenScore: CHALLENGE,
  escalateScore: CHALLENGE,
  settleScore: CHALLENGE,
  writeAssessment: 'proposal { id }',
  askAboutAssessment: 'proposal { id }',
  answerAssessmentQuestion: 'proposal { id }',
  saveShortlist: CHALLENGE,
  proposeShortlist: CHALLENGE,
  takeBackShortlist: CHALLENGE,
  voteOnShortlist: CHALLENGE,
  approveShortlistOverride: CHALLENGE,
  issueShortlist: CHALLENGE,
  withholdInPack: CHALLENGE,
  showInPack: CHALLENGE,
};

const TYPES: Readonly<Record<string, string>> = { reopenScore: 'ScoreStepInput', escalateScore: 'ScoreStepInput' };

/** Takes one step of an evaluation; its input has the name of the verb. */
export function evaluationStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${RESULTS[verb] ?? ''} userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

const panels = new WeakMap<World, Map<string, Promise<Panel>>>();

/** The same four members of a council for all challenges of a file; they are on no panel before they are appointed. */
export function thePanel(world: World, council: Council): Promise<Panel> {
  const known = panels.get(world) ?? new Map<string, Promise<Panel>>();
  panels.set(world, known);
  const panel = known.get(council.id) ?? aPanel(world, council);
  known.set(council.id, panel);
  return panel;
}

async function aPanel(world: World, council: Council): Promise<Panel> {
  const join = () => aMember(world, council, ['EVALUATOR']);
  return { chair: await join(), evaluators: [await join(), await join(), await join()] };
}

export function appoint(council: Council, challengeId: string, person: Pick<Person, 'email'>, role: 'CHAIR' | 'EVALUATOR'): Promise<Answer> {
  return evaluationStep(council.buyer, 'appointPanelMember', { challengeId, email: person.email, role });
}

export async function appointAll(council: Council, challengeId: string, { chair, evaluators }: Panel): Promise<void> {
  (await appoint(council, challengeId, chair, 'CHAIR')).done();
  for (const evaluator of evaluators) (await appoint(council, challengeId, evaluator, 'EVALUATOR')).done();
}

/** Everybody a member of the panel is asked to declare on. */
export async function partiesFor(member: Person, challengeId: string): Promise<{ party: string; name: string }[]> {
  const answer = await member.ask('query ($id: ID!) { challenge(id: $id) { scoresheet { declarations { party name } } } }', { id: challengeId });
  return answer.done().list('challenge.scoresheet.declarations') as { party: string; name: string }[];
}

/** Declares on everybody: no interest, but for those named. */
export async function declare(member: Person, challengeId: string, interestsIn: readonly string[] = []): Promise<Answer> {
  const declarations = (await partiesFor(member, challengeId)).map(({ party, name }) =>
    interestsIn.includes(name) ? { party, kind: 'PROFESSIONAL', direct: true, note: 'Worked there until last spring.' } : { party, kind: 'NONE' },
  );
  return evaluationStep(member, 'declareConflict', { challengeId, declarations });
}
