// Teams: each member is asked, sees its own part and nothing else, answers for itself, and is asked anew after a change.
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '@moothall/testing/asking';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { aMember, aSupplier, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { proposalAfter, proposalContent, proposalStep, theSupplier, theSuppliers } from '@moothall/testing/proposals';
import { TellTeams } from '../../src/proposals/team/tell-teams.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
type Anybody = Pick<Person, 'ask'>;

const PART = 'id state isRemoved name role sharePct does paymentDays note viewerCan challenge { id } lead { id } otherBids { isLead role state lead { id } }';
const TEAM = `query ($id: ID!) { proposal(id: $id) { version team { id name role isSme organisation { id } consent { state email note answeredAt } } } }`;
const MEMBER = { name: 'Hollin Data Co-op', role: 'SUBCONTRACTOR', sharePct: 15, does: 'The open dashboard.', paymentDays: 30 };

let addresses = 0;
const anAddress = (): string => `member-${(addresses += 1)}@hollin.example`;

/** A draft that is complete but for the yes of its one member. */
async function aTeam(supplier: Organisation) {
  const { id: challengeId } = await anOpenChallenge(await theCouncil(api));
  const draft = proposalAfter(await proposalStep(supplier.admin, 'draftProposal', { challengeId }), 'draftProposal');
  const written = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...draft, ...proposalContent(), team: [MEMBER] }), 'updateProposal');
  const read = async () => (await supplier.admin.ask(TEAM, { id: draft.id })).done();
  const memberId = (await read()).text('proposal.team.0.id');
  return { ...written, challengeId, memberId, read };
}
type Team = Awaited<ReturnType<typeof aTeam>>;

const verb = (who: Anybody, name: string, type: string, selection: string, input: object): Promise<Answer> =>
  who.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`, { input });
const invite = (who: Anybody, { id, memberId }: Pick<Team, 'id' | 'memberId'>, version: number, whom: object) =>
  verb(who, 'inviteTeamMember', 'InviteTeamMemberInput', 'proposal { id version }', { id, memberId, version, ...whom });
const answer = (who: Anybody, id: string, given: string, note?: string) => verb(who, 'answerTeamPart', 'AnswerTeamPartInput', `part { ${PART} }`, { id, answer: given, note });
const byLetter = (token: string, given: string, more: object = {}) => verb(aVisitor(api), 'answerTeamLetter', 'AnswerTeamLetterInput', 'state', { token, answer: given, name: 'Ada of Hollin', ...more });
const partsOf = async (who: Anybody) => (await who.ask(`{ viewer { teamParts { ${PART} } } }`)).done().list('viewer.teamParts') as { id: string; challenge: { id: string } }[];
const tokensOf = async (email: string) => (await api.lettersTo(email)).flatMap((letter) => /\/team-invitations\/([\w-]{43})/u.exec(letter)?.[1] ?? []);
const send = (supplier: Organisation, team: Pick<Team, 'id'>, version: number) => proposalStep(supplier.admin, 'submitProposal', { id: team.id, version });

async function invited(supplier: Organisation, partner: Organisation) {
  const team = await aTeam(supplier);
  const { version } = proposalAfter(await invite(supplier.admin, team, team.version, { organisationId: partner.id }), 'inviteTeamMember');
  const part = (await partsOf(partner.admin)).find((one) => one.challenge.id === team.challengeId);
  return { ...team, version, part: part!.id };
}

describe('sending a proposal with a team', () => {
  it('is refused by name until everybody has agreed, and then possible', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    const tasks = (await partner!.admin.ask('{ viewer { tasks { kind path } } }')).list('viewer.tasks');
    expect(tasks).toContainEqual({ kind: 'CONFIRM_PART', path: `/team-parts/${team.part}` });
    const refused = await send(supplier, team, team.version);
    expect(refused.at('submitProposal.userErrors')).toEqual([{ code: 'CONSENT_MISSING', path: ['team'], message: `Ask for the consent of ${partner!.name}.` }]);
    (await answer(partner!.admin, team.part, 'CONFIRM')).done();
    (await send(supplier, team, team.version)).done();
  });

  it('is refused after a change of the part until it is confirmed anew, and not after any other change', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    (await answer(partner!.admin, team.part, 'CONFIRM')).done();
    const own = { ...MEMBER, id: team.memberId, name: partner!.name };
    const other = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { id: team.id, version: team.version, title: 'Another title', team: [own] }), 'updateProposal');
    (await send(supplier, team, other.version)).done();
    const more = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { id: team.id, version: other.version + 1, team: [{ ...own, sharePct: 40 }] }), 'updateProposal');
    expect((await send(supplier, team, more.version)).userErrors('submitProposal')).toEqual(['CONSENT_MISSING']);
    await api.app.get(TellTeams).tellDue();
    expect((await api.lettersTo(partner!.admin.email)).at(-1)).toContain('has changed your part');
    (await answer(partner!.admin, team.part, 'CONFIRM')).done();
    (await send(supplier, team, more.version)).done();
  });

  it('never takes the yes of one organisation for another that came under its id', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    (await answer(partner!.admin, team.part, 'CONFIRM')).done();
    const { version } = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { id: team.id, version: team.version, team: [{ ...MEMBER, id: team.memberId, name: 'Somebody else' }] }), 'updateProposal');
    expect((await send(supplier, team, version)).userErrors('submitProposal')).toEqual(['CONSENT_MISSING']);
    expect((await team.read()).at('proposal.team.0')).toMatchObject({ organisation: null, consent: null });
  });
});

describe('an organisation with an account', () => {
  it('sees its own part and the challenge, and nothing else of the proposal', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    const seen = await partner!.admin.ask(`query ($id: ID!) { teamPart(id: $id) { ${PART} } }`, { id: team.part });
    expect(seen.done().at('teamPart')).toEqual({
      ...{ id: team.part, state: 'INVITED', isRemoved: false, name: partner!.name, role: 'SUBCONTRACTOR', sharePct: 15, does: 'The open dashboard.', paymentDays: 30, note: '' },
      viewerCan: ['CONFIRM', 'DECLINE', 'PROPOSE_CHANGE'],
      challenge: { id: team.challengeId },
      lead: { id: supplier.id },
      otherBids: expect.any(Array),
    });
    expect((await partner!.admin.ask('query ($id: ID!) { proposal(id: $id) { title } node(id: $id) { id } }', { id: team.id })).data).toEqual({ proposal: null, node: null });
    expect(seen.raw).not.toContain('RoadEar');
    expect((await api.lettersTo(partner!.admin.email)).at(-1)).toContain(`/team-parts/${team.part}`);
  });

  it('is seen by nobody else, and answered for by nobody else', async () => {
    const [supplier, partner] = [await theSupplier(api), await aSupplier(api)];
    const team = await invited(supplier, partner);
    const [reader, stranger, council] = [await aMember(api, partner, ['AUDITOR']), await aPerson(api), await theCouncil(api)];
    const ask = (who: Anybody) => who.ask('query ($id: ID!) { teamPart(id: $id) { id viewerCan } }', { id: team.part });
    expect((await ask(reader)).at('teamPart')).toEqual({ id: team.part, viewerCan: [] });
    expect((await answer(reader, team.part, 'CONFIRM')).codes).toEqual(['FORBIDDEN']);
    for (const who of [supplier.admin, stranger, council.buyer]) {
      expect((await ask(who)).data).toEqual({ teamPart: null });
      expect((await answer(who, team.part, 'CONFIRM')).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
    const key = await aKey(partner.admin, partner.id, ['challenges:read', 'proposals:write']);
    expect((await key.ask('{ viewer { teamParts { id } } }')).at('viewer.teamParts')).toEqual([]);
  });

  it('declines, takes a yes back, or says what should be different, and the lead reads it', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    expect((await answer(partner!.admin, team.part, 'PROPOSE_CHANGE')).userErrors('answerTeamPart')).toEqual(['SAY_WHAT']);
    (await answer(partner!.admin, team.part, 'PROPOSE_CHANGE', 'Twenty per cent, please.')).done();
    expect((await team.read()).at('proposal.team.0')).toMatchObject({ organisation: { id: partner!.id }, isSme: true, consent: { state: 'INVITED', note: 'Twenty per cent, please.' } });
    const { rows } = await api.sql.query('select t::text as row from team_consent t where id = $1', [team.part]);
    expect(String(rows[0]?.['row'])).not.toContain(Buffer.from('Twenty').toString('hex'));
    (await answer(partner!.admin, team.part, 'CONFIRM')).done();
    expect((await answer(partner!.admin, team.part, 'CONFIRM')).userErrors('answerTeamPart')).toEqual(['ANSWERED_ALREADY']);
    (await answer(partner!.admin, team.part, 'DECLINE')).done();
    expect((await team.read()).at('proposal.team.0.consent')).toMatchObject({ state: 'DECLINED', answeredAt: expect.any(String) });
    (await invite(supplier.admin, team, team.version, { organisationId: partner!.id })).done();
    expect((await team.read()).at('proposal.team.0.consent.state')).toBe('INVITED');
  });

  it('is told when it is taken out, and can answer no more', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    (await proposalStep(supplier.admin, 'updateProposal', { id: team.id, version: team.version, team: [] })).done();
    await api.app.get(TellTeams).tellDue();
    expect((await api.lettersTo(partner!.admin.email)).at(-1)).toContain('has taken you out of the team');
    const seen = await partner!.admin.ask(`query ($id: ID!) { teamPart(id: $id) { isRemoved role does viewerCan } }`, { id: team.part });
    expect(seen.at('teamPart')).toEqual({ isRemoved: true, role: null, does: null, viewerCan: [] });
    expect((await answer(partner!.admin, team.part, 'CONFIRM')).codes).toEqual(['NOT_FOUND']);
  });

  it('is shown to itself when it takes part twice', async () => {
    const [one, two, partner] = [await aSupplier(api), await aSupplier(api), await aSupplier(api)];
    const first = await invited(one, partner);
    const draft = proposalAfter(await proposalStep(two.admin, 'draftProposal', { challengeId: first.challengeId }), 'draftProposal');
    const second = proposalAfter(await proposalStep(two.admin, 'updateProposal', { ...draft, team: [{ ...MEMBER, role: 'PARTNER' }] }), 'updateProposal');
    const memberId = (await two.admin.ask(TEAM, { id: second.id })).text('proposal.team.0.id');
    (await invite(two.admin, { id: second.id, memberId }, second.version, { organisationId: partner.id })).done();
    const seen = await partner.admin.ask(`query ($id: ID!) { teamPart(id: $id) { otherBids { isLead role state lead { id } } } }`, { id: first.part });
    expect(seen.at('teamPart.otherBids')).toEqual([{ isLead: false, role: 'PARTNER', state: 'INVITED', lead: { id: two.id } }]);
  });

  it('cannot answer after the deadline', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    await closeDeadline(api.sql, team.challengeId);
    expect((await answer(partner!.admin, team.part, 'CONFIRM')).userErrors('answerTeamPart')).toContain('DEADLINE_PASSED');
    expect((await invite(supplier.admin, team, team.version, { organisationId: partner!.id })).userErrors('inviteTeamMember')).toEqual(['DEADLINE_PASSED']);
  });
});

describe('an organisation without an account', () => {
  it('confirms by a link that was sent to its address, once', async () => {
    const [supplier, email] = [await theSupplier(api), anAddress()];
    const team = await aTeam(supplier);
    const { version } = proposalAfter(await invite(supplier.admin, team, team.version, { email }), 'inviteTeamMember');
    const [token] = await tokensOf(email);
    const seen = await aVisitor(api).ask(`query ($token: String!) { teamInvitation(token: $token) { ${PART} } }`, { token });
    expect(seen.done().at('teamInvitation')).toMatchObject({ name: 'Hollin Data Co-op', sharePct: 15, lead: { id: supplier.id }, otherBids: [], viewerCan: ['CONFIRM', 'DECLINE', 'PROPOSE_CHANGE'] });
    expect((await byLetter(token!, 'CONFIRM', { name: ' ' })).userErrors('answerTeamLetter')).toEqual(['NO_NAME']);
    expect((await byLetter(token!, 'CONFIRM')).done().at('answerTeamLetter.state')).toBe('CONFIRMED');
    expect((await byLetter(token!, 'DECLINE')).userErrors('answerTeamLetter')).toEqual(['LINK_EXPIRED']);
    expect((await team.read()).at('proposal.team.0.consent')).toMatchObject({ state: 'CONFIRMED', email });
    (await send(supplier, team, version)).done();
    const { rows } = await api.sql.query(`select count(*)::int as n from team_consent where token_hash = $1 or answered_name = $1`, [token]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('cannot use a link that is 14 days old, was replaced, or was never written', async () => {
    const [supplier, email] = [await theSupplier(api), anAddress()];
    const team = await aTeam(supplier);
    const { version } = proposalAfter(await invite(supplier.admin, team, team.version, { email }), 'inviteTeamMember');
    (await invite(supplier.admin, team, version, { email })).done();
    const [replaced, token] = await tokensOf(email);
    expect((await byLetter(replaced!, 'CONFIRM')).userErrors('answerTeamLetter')).toEqual(['LINK_EXPIRED']);
    await api.sql.query(`update team_consent set expires_at = expires_at - interval '14 days' where email = $1`, [email]);
    expect((await byLetter(token!, 'CONFIRM')).userErrors('answerTeamLetter')).toEqual(['LINK_EXPIRED']);
    expect((await byLetter('x'.repeat(43), 'CONFIRM')).userErrors('answerTeamLetter')).toEqual(['LINK_EXPIRED']);
  });
});

describe('asking a member', () => {
  it('is refused for whoever is not in the team, is the lead, is in it already, or does not exist', async () => {
    const [supplier, partner] = await theSuppliers(api, 2);
    const team = await invited(supplier, partner!);
    const codes = async (whom: object, memberId = team.memberId) => (await invite(supplier.admin, { id: team.id, memberId }, team.version, whom)).userErrors('inviteTeamMember');
    expect(await codes({ email: anAddress() }, 'tmm_none')).toEqual(['NO_SUCH_MEMBER']);
    expect(await codes({})).toEqual(['WHOM']);
    expect(await codes({ organisationId: supplier.id })).toEqual(['IS_LEAD']);
    expect(await codes({ organisationId: `org_${'0'.repeat(32)}` })).toEqual(['NO_SUCH_ORGANISATION']);
    expect((await invite(supplier.admin, team, 1, { email: anAddress() })).codes).toEqual(['CONFLICT']);
    expect((await invite(supplier.admin, team, team.version, { email: 'nobody' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await invite(partner!.admin, team, team.version, { email: anAddress() })).codes).toEqual(['NOT_FOUND']);
  });
});
