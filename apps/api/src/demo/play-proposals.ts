// Writes the proposals of the demo, lets their teams confirm, adds their files, and sends those that are finished.
import { confirmTeam } from './confirm-team.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

/** One file holds all proposals to one challenge. */
export async function playProposals(stage: DemoStage, file: Found): Promise<void> {
  const challengeId = known(stage.challenges, file.text('challenge')).id;
  for (const proposal of file.list('proposals')) await playProposal(stage, challengeId, proposal);
}

async function playProposal(stage: DemoStage, challengeId: string, file: Found): Promise<void> {
  const proposer = known(stage.people, file.text('proposer'));
  const content = file.in('content');
  const take = async (verb: string, input: object): Promise<{ id: string; version: number }> => {
    const answer = (await stage.api.verb(proposer, verb, input, 'proposal { id version }')).in('proposal');
    return { id: answer.text('id'), version: answer.whole('version') };
  };
  const drafted = await take('draftProposal', { challengeId, title: content.text('title') });
  const written = await take('updateProposal', { ...drafted, ...content.names });
  for (const one of file.maybeList('files')) await stage.api.file(proposer, drafted.id, one.text('name'), Buffer.from(one.text('text'), 'utf8'));
  const version = await confirmTeam(stage, proposer, written, file);
  if (!file.has('isDraft')) await take('submitProposal', { id: written.id, version });
  stage.proposals.set(file.text('key'), { id: drafted.id, proposer });
}
