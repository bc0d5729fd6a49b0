// Opens a round for a shortlisted solution and lets councils, a fund and firms pledge to it on their conditions.
import { inDays } from './demo-days.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

export async function playPledges(stage: DemoStage, file: Found): Promise<void> {
  const { buyer } = known(stage.challenges, file.text('challenge'));
  const solutionId = await solutionOf(stage, file);
  const deadline = inDays(file.whole('deadlineInDays')).toISOString();
  const { target, milestones } = file.names;
  const opened = await stage.api.verb(buyer, 'openPledgeRound', { solutionId, target, deadline, milestones }, 'round { id }');
  const roundId = opened.in('round').text('id');
  for (const pledge of file.list('pledges')) {
    await play(stage, roundId, pledge);
  }
}

/** Some pledge less first and then more; a value in kind waits for whoever is asked to check it. */
async function play(stage: DemoStage, roundId: string, pledge: Found): Promise<void> {
  const pledger = known(stage.people, pledge.text('by'));
  const checker = pledge.maybeText('valueCheckedBy');
  const terms = { ...pledge.in('input').names, verifierId: checker === null ? null : known(stage.people, checker).actingFor };
  const first = pledge.maybeText('firstAmount');
  const input = { roundId, organisationId: pledger.actingFor, ...terms, ...(first === null ? {} : { amount: first }) };
  const made = await stage.api.verb(pledger, 'makePledge', input, 'pledge { id version }');
  if (first === null) return;
  const { kind: _stays, ...changed } = { kind: null, ...terms };
  await stage.api.verb(pledger, 'changePledge', { ...made.in('pledge').names, ...changed }, 'pledge { id }');
}

async function solutionOf(stage: DemoStage, file: Found): Promise<string> {
  const { id, buyer } = known(stage.challenges, file.text('challenge'));
  const proposalId = known(stage.proposals, file.text('proposal')).id;
  const question = 'query Demo($id: ID!) { challenge(id: $id) { shortlist { entries { proposal { id } solution { id } } } } }';
  const answer = await stage.api.ask(buyer, question, { id });
  const entries = answer.in('challenge').in('shortlist').list('entries');
  const entry = entries.find((one) => one.in('proposal').text('id') === proposalId);
  if (!entry) throw new Error('The proposal to be pledged for is not on the shortlist');
  return entry.in('solution').text('id');
}
