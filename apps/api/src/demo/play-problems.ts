// Brings one problem to where its file says: written by whoever saw it, shared by a buyer, joined by others, with evidence, made a challenge.
import type { DemoPerson } from './demo-api.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

export async function playProblem(stage: DemoStage, file: Found): Promise<void> {
  const organisationId = known(stage.organisations, file.text('council'));
  const input = { organisationId, ...file.in('problem').names };
  const { id, version } = await take(stage, known(stage.people, file.text('writer')), 'writeProblem', input);
  if (file.text('until') === 'NOTED') return;
  const buyer = known(stage.people, file.text('buyer'));
  const shared = await take(stage, buyer, 'shareProblem', { id, version });
  for (const join of file.list('joins')) await joinAs(stage, id, join);
  for (const item of file.maybeList('evidence')) await addEvidence(stage, id, item);
  if (file.text('until') === 'IN_CHALLENGE') await makeChallenge(stage, buyer, shared, file);
}

interface Version {
  readonly id: string;
  readonly version: number;
}

async function take(stage: DemoStage, who: DemoPerson, verb: string, input: object): Promise<Version> {
  const problem = (await stage.api.verb(who, verb, input, 'problem { id version }')).in('problem');
  return { id: problem.text('id'), version: problem.whole('version') };
}

async function joinAs(stage: DemoStage, problemId: string, file: Found): Promise<void> {
  const { council: _council, buyer: _buyer, ...figures } = file.names;
  const organisationId = known(stage.organisations, file.text('council'));
  await take(stage, known(stage.people, file.text('buyer')), 'joinProblem', { problemId, organisationId, ...figures });
}

async function addEvidence(stage: DemoStage, problemId: string, file: Found): Promise<void> {
  const { council: _council, buyer: _buyer, ...item } = file.names;
  const organisationId = known(stage.organisations, file.text('council'));
  await stage.api.verb(known(stage.people, file.text('buyer')), 'addEvidence', { ...item, problemId, organisationId }, 'evidenceItem { id }');
}

/** One invitation makes it a joint challenge; those who have not answered find it in their work. */
async function makeChallenge(stage: DemoStage, buyer: DemoPerson, problem: Version, file: Found): Promise<void> {
  const invite = file.texts('invite').map((key) => known(stage.organisations, key));
  const selection = 'challenge { participationInvitations { id organisation { id } } }';
  const made = await stage.api.verb(buyer, 'challengeFromProblem', { ...problem, invite }, selection);
  for (const key of file.texts('accepts')) {
    const organisationId = known(stage.organisations, key);
    const asked = made.in('challenge').list('participationInvitations').find((one) => one.in('organisation').text('id') === organisationId);
    const join = file.list('joins').find((one) => one.text('council') === key);
    if (!asked || !join) throw new Error(`${key} was not asked`);
    await stage.api.verb(known(stage.people, join.text('buyer')), 'acceptParticipation', { id: asked.text('id') }, 'invitation { id }');
  }
}
