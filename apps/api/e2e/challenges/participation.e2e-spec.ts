// `inviteParticipant` and its answers: the lead asks, the one asked says yes or no, and nobody speaks for another.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { aCouncil, aMember, aSupplier, type Council, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { answerInvitation, invite } from '@moothall/testing/problems';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const READ = `query ($id: ID!) { challenge(id: $id) { id viewerCan participants { role organisation { id } }
  participationInvitations { id state role mayAnswer mayRevoke invitedAt answeredAt organisation { id } lead { id } } } }`;
const TASKS = '{ viewer { tasks { kind path challenge { id } } } }';

const api = useApi();
let [lead, other]: Council[] = [];
beforeAll(async () => {
  [lead, other] = [await theCouncil(api), await aCouncil(api)];
}, 60_000);

const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as Record<string, unknown> | null;
async function asked(challengeId: string, role = 'PARTICIPANT', council = other!): Promise<string> {
  return (await invite(lead!.buyer, { challengeId, organisationId: council.id, role })).done().text('inviteParticipant.invitation.id');
}
const tasksFor = async (who: Pick<Person, 'ask'>, challengeId: string) =>
  ((await who.ask(TASKS)).done().list('viewer.tasks') as { kind: string; path: string; challenge: { id: string } }[]).filter((task) => task.challenge.id === challengeId);

describe('inviting', () => {
  it('lets the council that is asked read the draft and gives its buyers something to do', async () => {
    const { id } = await aDraft(lead!);
    expect(await read(other!.buyer, id)).toBeNull();
    const invitation = await asked(id);
    const theirs = { id: invitation, state: 'INVITED', role: 'PARTICIPANT', mayRevoke: false, organisation: { id: other!.id }, lead: { id: lead!.id }, answeredAt: null };
    expect(await read(other!.buyer, id)).toMatchObject({ participationInvitations: [{ ...theirs, mayAnswer: true }], viewerCan: [] });
    expect(await read(other!.approver, id)).toMatchObject({ participationInvitations: [{ ...theirs, mayAnswer: false }] });
    expect(await read(lead!.buyer, id)).toMatchObject({ participationInvitations: [{ ...theirs, mayAnswer: false, mayRevoke: true }] });
    expect(await tasksFor(other!.buyer, id)).toMatchObject([{ kind: 'ANSWER_INVITATION', path: expect.stringMatching(/^\/challenges\/[\w-]+\/invitation$/u) }]);
    expect(await tasksFor(other!.approver, id)).toEqual([]);
  });

  it('is a matter between two councils: nobody else sees who is asked', async () => {
    const { id } = await anOpenChallenge(lead!);
    await asked(id);
    for (const who of [aVisitor(api), (await aSupplier(api)).admin, (await aCouncil(api)).buyer]) expect((await read(who, id))?.['participationInvitations']).toEqual([]);
  });

  it('is refused for whoever is no authority, leads, takes part or is asked already', async () => {
    const { id: challengeId } = await aDraft(lead!);
    const ask = async (organisationId: string) => (await invite(lead!.buyer, { challengeId, organisationId })).at('inviteParticipant.userErrors');
    expect(await ask((await aSupplier(api)).id)).toMatchObject([{ code: 'NOT_AN_AUTHORITY', path: ['organisationId'] }]);
    expect(await ask('org_0')).toMatchObject([{ code: 'NOT_AN_AUTHORITY' }]);
    expect(await ask(lead!.id)).toMatchObject([{ code: 'IS_LEAD' }]);
    const invitation = await asked(challengeId);
    expect(await ask(other!.id)).toMatchObject([{ code: 'INVITED_ALREADY' }]);
    (await answerInvitation(other!.buyer, 'acceptParticipation', invitation)).done();
    expect(await ask(other!.id)).toMatchObject([{ code: 'TAKES_PART_ALREADY' }]);
  });

  it('ends when proposals close', async () => {
    const { id } = await anOpenChallenge(lead!);
    const early = await asked(id);
    await closeDeadline(api.sql, id);
    await closeNow(api, id);
    expect((await invite(lead!.buyer, { challengeId: id, organisationId: (await aCouncil(api)).id })).userErrors('inviteParticipant')).toEqual(['WRONG_STAGE']);
    expect((await answerInvitation(other!.buyer, 'acceptParticipation', early)).userErrors('acceptParticipation')).toEqual(['WRONG_STAGE']);
    expect(await tasksFor(other!.buyer, id)).toEqual([]);
    (await answerInvitation(other!.buyer, 'declineParticipation', early)).done();
  });

  it('asks once, also when sent many times at once, and once for one Idempotency-Key', async () => {
    const input = { challengeId: (await aDraft(lead!)).id, organisationId: other!.id };
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(lead!.buyer, input)));
    expect(answers.map((answer) => answer.userErrors('inviteParticipant').join()).toSorted()).toEqual(['', ...Array.from({ length: 5 }, () => 'INVITED_ALREADY')]);
    const key = randomUUID();
    const second = { ...input, challengeId: (await aDraft(lead!)).id };
    const ids = [await invite(lead!.buyer, second, key), await invite(lead!.buyer, second, key)].map((answer) => answer.done().text('inviteParticipant.invitation.id'));
    expect(ids[0]).toBe(ids[1]);
  });

  it('is for buyers of the lead', async () => {
    const input = { challengeId: (await aDraft(lead!)).id, organisationId: other!.id };
    expect((await invite(lead!.approver, input)).codes).toEqual(['FORBIDDEN']);
    expect((await invite(other!.buyer, input)).codes).toEqual(['NOT_FOUND']);
    expect((await invite(aVisitor(api), input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await invite(other!.buyer, { ...input, challengeId: (await anOpenChallenge(lead!)).id })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('answering', () => {
  it.each(['PARTICIPANT', 'OBSERVER'])('with yes makes the council a %s', async (role) => {
    const { id } = await aDraft(lead!);
    (await answerInvitation(other!.buyer, 'acceptParticipation', await asked(id, role))).done();
    expect(await read(other!.approver, id)).toMatchObject({
      participants: [{ role: 'LEAD' }, { role, organisation: { id: other!.id } }],
      participationInvitations: [{ state: 'ACCEPTED', mayAnswer: false, answeredAt: expect.any(String) }],
    });
    expect(await tasksFor(other!.buyer, id)).toEqual([]);
  });

  it('with no closes the draft again, and the lead may ask once more', async () => {
    const { id } = await aDraft(lead!);
    const answer = (await answerInvitation(other!.buyer, 'declineParticipation', await asked(id))).done();
    expect(answer.at('declineParticipation.invitation')).toMatchObject({ state: 'DECLINED', challenge: null });
    expect(await read(other!.buyer, id)).toBeNull();
    await asked(id);
    expect((await read(lead!.buyer, id))?.['participationInvitations']).toMatchObject([{ state: 'INVITED' }, { state: 'DECLINED' }]);
  });

  it('is not for the lead, which may only take the invitation back', async () => {
    const { id } = await aDraft(lead!);
    const invitation = await asked(id);
    for (const verb of ['acceptParticipation', 'declineParticipation']) expect((await answerInvitation(lead!.buyer, verb, invitation)).codes).toEqual(['FORBIDDEN']);
    expect((await answerInvitation(other!.buyer, 'revokeParticipationInvitation', invitation)).codes).toEqual(['FORBIDDEN']);
    (await answerInvitation(lead!.buyer, 'revokeParticipationInvitation', invitation)).done();
    expect(await read(other!.buyer, id)).toBeNull();
    expect((await answerInvitation(other!.buyer, 'acceptParticipation', invitation)).userErrors('acceptParticipation')).toEqual(['ANSWERED_ALREADY']);
  });

  it('is for buyers of the council that is asked', async () => {
    const invitation = await asked((await aDraft(lead!)).id);
    expect((await answerInvitation(other!.approver, 'acceptParticipation', invitation)).codes).toEqual(['FORBIDDEN']);
    expect((await answerInvitation(await aMember(api, other!, ['EVALUATOR']), 'acceptParticipation', invitation)).codes).toEqual(['FORBIDDEN']);
    for (const who of [await aPerson(api), (await aCouncil(api)).buyer]) expect((await answerInvitation(who, 'acceptParticipation', invitation)).codes).toEqual(['NOT_FOUND']);
    expect((await answerInvitation(aVisitor(api), 'acceptParticipation', invitation)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await answerInvitation(other!.buyer, 'acceptParticipation', 'pin_0')).codes).toEqual(['NOT_FOUND']);
  });

  it('of yes and no at the same moment keeps one, and a repeated yes is the same yes', async () => {
    const { id } = await aDraft(lead!);
    const invitation = await asked(id);
    const answers = await Promise.all(['acceptParticipation', 'declineParticipation'].map(async (verb) => (await answerInvitation(other!.buyer, verb, invitation)).userErrors(verb).join()));
    expect(answers.toSorted()).toEqual(['', 'ANSWERED_ALREADY']);
    const third = await aCouncil(api);
    const [again, key] = [await asked(id, 'PARTICIPANT', third), randomUUID()];
    for (const _ of [1, 2]) (await answerInvitation(third.buyer, 'acceptParticipation', again, key)).done();
  });
});
