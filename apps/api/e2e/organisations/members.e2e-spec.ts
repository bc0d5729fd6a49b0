// Members join by a letter bound to their address, and rights change at once.
import { describe, expect, it } from '@jest/globals';
import { aCouncil, aMember, aSupplier, invitationTokens } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id email roles acceptedAt } userErrors { code path message } }
}`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { organisation { id members { roles } } userErrors { code path } }
}`;
const ROLES = 'mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { organisation { members { id roles } } userErrors { code path } } }';
const REMOVE = 'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { organisation { id } userErrors { code path } } }';
const OWN = '{ viewer { memberships { id roles } actingFor { id } } }';

const api = useApi();

const invite = (admin: Person, organisationId: string, email: string, roles = ['BUYER']) => admin.ask(INVITE, { input: { organisationId, email, roles } });
const accept = (person: Person, token: string | undefined) => person.ask(ACCEPT, { input: { token } });
const membershipOf = async (person: Person) => (await person.ask(OWN)).text('viewer.memberships.0.id');

describe('an invitation', () => {
  it('lets its reader join with the roles offered, once', async () => {
    const council = await aCouncil(api);
    const person = await aPerson(api);
    expect((await invite(council.admin, council.id, person.email.toUpperCase())).at('inviteMember')).toMatchObject({
      invitation: { email: person.email, roles: ['BUYER'], acceptedAt: null },
      userErrors: [],
    });
    const [token] = await invitationTokens(api, person.email);
    expect((await accept(person, token)).at('acceptInvitation.organisation.id')).toBe(council.id);
    expect((await person.ask(OWN)).at('viewer')).toMatchObject({ memberships: [{ roles: ['BUYER'] }], actingFor: { id: council.id } });
    expect((await accept(person, token)).userErrors('acceptInvitation')).toEqual(['INVITATION_EXPIRED']);
  });

  it('is worth nothing to somebody with another address', async () => {
    const council = await aCouncil(api);
    const [meant, other] = [await aPerson(api), await aPerson(api)];
    await invite(council.admin, council.id, meant.email);
    const [token] = await invitationTokens(api, meant.email);
    expect((await accept(other, token)).userErrors('acceptInvitation')).toEqual(['OTHER_ADDRESS']);
    expect((await other.ask(OWN)).at('viewer.memberships')).toEqual([]);
  });

  it('ends after seven days, and by a newer one', async () => {
    const council = await aCouncil(api);
    const person = await aPerson(api);
    await invite(council.admin, council.id, person.email);
    await invite(council.admin, council.id, person.email, ['APPROVER']);
    const [older, newer] = await invitationTokens(api, person.email);
    expect((await accept(person, older)).userErrors('acceptInvitation')).toEqual(['INVITATION_EXPIRED']);
    await api.sql.query('update invitation set expires_at = now() where email = $1', [person.email]);
    expect((await accept(person, newer)).userErrors('acceptInvitation')).toEqual(['INVITATION_EXPIRED']);
  });

  it('shows what it offers to whoever holds the link, and nothing to others', async () => {
    const council = await aCouncil(api);
    await invite(council.admin, council.id, 'new@example.org');
    const [token] = await invitationTokens(api, 'new@example.org');
    const read = (given: string | undefined) => aVisitor(api).ask('query ($token: String!) { invitation(token: $token) { roles organisation { id } } }', { token: given });
    expect((await read(token)).at('invitation')).toEqual({ roles: ['BUYER'], organisation: { id: council.id } });
    expect((await read('x'.repeat(43))).at('invitation')).toBeNull();
  });

  it('is not sent to a member, nor by somebody who does not administer', async () => {
    const council = await aCouncil(api);
    expect((await invite(council.admin, council.id, council.approver.email)).userErrors('inviteMember')).toEqual(['ALREADY_MEMBER']);
    expect((await invite(council.approver, council.id, 'x@example.org')).codes).toEqual(['NOT_FOUND']);
    expect((await invite(await aPerson(api), council.id, 'x@example.org')).codes).toEqual(['NOT_FOUND']);
  });

  it('is accepted once when its reader clicks thrice', async () => {
    const council = await aCouncil(api);
    const person = await aPerson(api);
    await invite(council.admin, council.id, person.email);
    const [token] = await invitationTokens(api, person.email);
    const answers = await Promise.all([1, 2, 3].map(() => accept(person, token)));
    expect(answers.map((answer) => answer.userErrors('acceptInvitation').join()).toSorted()).toEqual(['', 'INVITATION_EXPIRED', 'INVITATION_EXPIRED']);
  });
});

describe('roles', () => {
  it('hold from the very next request on', async () => {
    const council = await aCouncil(api);
    const member = await aMember(api, council, ['AUDITOR']);
    const draft = () => member.ask('mutation { draftChallenge(input: { title: { en: "Mine" } }) { challenge { id } userErrors { code } } }');
    expect((await draft()).codes).toEqual(['FORBIDDEN']);
    const membershipId = await membershipOf(member);
    await council.admin.ask(ROLES, { input: { membershipId, roles: ['BUYER'] } });
    expect((await draft()).codes).toEqual([]);
    await council.admin.ask(REMOVE, { input: { membershipId } });
    expect((await draft()).codes).toEqual(['FORBIDDEN']);
  });

  it.each(['BUYER', 'APPROVER', 'EVALUATOR'])('of an auditor and of %s are never one person’s, in one organisation', async (role) => {
    const council = await aCouncil(api);
    const conflict = [{ code: 'ROLES_CONFLICT', path: ['roles'] }];
    expect((await invite(council.admin, council.id, 'new@example.org', ['ADMIN', role, 'AUDITOR'])).at('inviteMember')).toMatchObject({ invitation: null, userErrors: conflict });
    const membershipId = await membershipOf(council.approver);
    const change = (roles: string[]) => council.admin.ask(ROLES, { input: { membershipId, roles } });
    expect((await change(['AUDITOR', role])).at('changeMemberRoles')).toMatchObject({ organisation: null, userErrors: conflict });
    for (const roles of [['AUDITOR', 'ADMIN', 'PLEDGER'], [role]]) expect((await change(roles)).userErrors('changeMemberRoles')).toEqual([]);
  });

  it('cannot be raised by oneself', async () => {
    const { approver } = await aCouncil(api);
    const input = { membershipId: await membershipOf(approver), roles: ['ADMIN'] };
    expect((await approver.ask(ROLES, { input })).codes).toEqual(['NOT_FOUND']);
  });

  it('leave an organisation one administrator', async () => {
    const { admin } = await aCouncil(api);
    const membershipId = await membershipOf(admin);
    expect((await admin.ask(ROLES, { input: { membershipId, roles: ['BUYER'] } })).userErrors('changeMemberRoles')).toEqual(['LAST_ADMINISTRATOR']);
    expect((await admin.ask(REMOVE, { input: { membershipId } })).userErrors('removeMember')).toEqual(['LAST_ADMINISTRATOR']);
  });

  it('leave one administrator also when two remove each other at the same moment', async () => {
    const council = await aCouncil(api);
    const second = await aMember(api, council, ['ADMIN']);
    const [first, other] = [await membershipOf(council.admin), await membershipOf(second)];
    await Promise.all([council.admin.ask(REMOVE, { input: { membershipId: other } }), second.ask(REMOVE, { input: { membershipId: first } })]);
    const { rows } = await api.sql.query(`select 1 from membership where organisation_id = $1 and 'ADMIN' = any(roles)`, [council.id]);
    expect(rows).toHaveLength(1);
  });

  it('may be laid down by their holder', async () => {
    const { approver } = await aCouncil(api);
    const answer = await approver.ask(REMOVE, { input: { membershipId: await membershipOf(approver) } });
    expect(answer.codes).toEqual([]);
    expect((await approver.ask(OWN)).at('viewer.memberships')).toEqual([]);
  });
});

describe('the list of members', () => {
  it('is for members only', async () => {
    const council = await aCouncil(api);
    const read = async (who: Pick<Person, 'ask'>) => (await who.ask('query ($id: ID!) { organisation(id: $id) { members { person { name } } invitations { email } } }', { id: council.id })).at('organisation');
    expect(await read(council.admin)).toMatchObject({ members: [{}, {}], invitations: [{}] });
    expect(await read(council.approver)).toMatchObject({ members: [{}, {}], invitations: null });
    expect(await read((await aSupplier(api)).admin)).toEqual({ members: null, invitations: null });
    expect(await read(aVisitor(api))).toEqual({ members: null, invitations: null });
  });
});

describe('acting for an organisation', () => {
  const ACT = 'mutation ($input: ActForInput!) { actFor(input: $input) { viewer { actingFor { id } } userErrors { code } } }';

  it('is chosen among one’s own', async () => {
    const [council, supplier] = [await aCouncil(api), await aSupplier(api)];
    const { admin } = council;
    await invite(supplier.admin, supplier.id, admin.email, ['PROPOSER']);
    await accept(admin, (await invitationTokens(api, admin.email)).at(-1));
    expect((await admin.ask(ACT, { input: { organisationId: supplier.id } })).at('actFor.viewer.actingFor.id')).toBe(supplier.id);
    const stop = () => admin.ask(ACT, { input: { organisationId: null } }, { idempotencyKey: 'acts-for-nobody' });
    expect((await stop()).at('actFor.viewer.actingFor')).toBeNull();
    const entries = async () => (await api.sql.query(`select 1 from journal_entry where chain = $1 and details ->> 'act' = 'person.acts-for'`, [admin.id])).rowCount;
    const before = await entries();
    expect((await stop()).at('actFor.viewer.actingFor')).toBeNull();
    expect(await entries()).toBe(before);
  });

  it('is refused for somebody else’s', async () => {
    const [council, supplier] = [await aCouncil(api), await aSupplier(api)];
    expect((await council.admin.ask(ACT, { input: { organisationId: supplier.id } })).userErrors('actFor')).toEqual(['NOT_A_MEMBER']);
  });
});
