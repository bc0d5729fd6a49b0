// Lets the teams of the demo confirm: who has an account by the API, all others as if they had used the link of their letter.
import type { DemoPerson } from './demo-api.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

const TEAM = 'query ($id: ID!) { proposal(id: $id) { team { id name } } }';
const PARTS = '{ viewer { teamParts { id state } } }';

/** @returns the version of the proposal after all of it */
export async function confirmTeam(stage: DemoStage, proposer: DemoPerson, written: { id: string; version: number }, file: Found): Promise<number> {
  const accounts = file.has('confirmedBy') ? file.in('confirmedBy') : null;
  const team = (await stage.api.ask(proposer, TEAM, { id: written.id })).in('proposal').maybeList('team');
  let { version } = written;
  for (const member of team) {
    const key = accounts?.maybeText(member.text('name'));
    if (!key) await stage.api.storeConsent(written.id, member.text('id'));
    else version = await confirmByAccount(stage, proposer, { id: written.id, version, memberId: member.text('id') }, known(stage.people, key));
  }
  return version;
}

async function confirmByAccount(stage: DemoStage, proposer: DemoPerson, asked: { id: string; version: number; memberId: string }, person: DemoPerson): Promise<number> {
  const invited = await stage.api.verb(proposer, 'inviteTeamMember', { ...asked, organisationId: person.actingFor }, 'proposal { version }');
  const parts = (await stage.api.ask(person, PARTS)).in('viewer').list('teamParts');
  const waiting = parts.find((part) => part.text('state') === 'INVITED');
  if (waiting) await stage.api.verb(person, 'answerTeamPart', { id: waiting.text('id'), answer: 'CONFIRM' }, 'part { id }');
  return invited.in('proposal').whole('version');
}
