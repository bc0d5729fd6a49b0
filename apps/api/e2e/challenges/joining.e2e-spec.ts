// Finding others with the same problem while drafting, and asking to join them: one asks, the lead answers, nobody speaks for another.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge, aPublishedChallenge } from '@moothall/testing/challenges';
import { closeDeadline, countStatements } from '@moothall/testing/database';
import { aCouncil, aMember, aSupplier, type Council, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { invite } from '@moothall/testing/problems';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let [lead, other]: Council[] = [];
beforeAll(async () => {
  [lead, other] = [await theCouncil(api), await aCouncil(api)];
}, 60_000);

const FIELDS = 'joinRequest { id state role note because mayAnswer mayWithdraw organisation { id } } userErrors { code path message }';
const asks = (who: Pick<Person, 'ask'>, challengeId: string, more: object = {}, idempotencyKey?: string) =>
  who.ask(`mutation ($input: AskToJoinInput!) { askToJoin(input: $input) { ${FIELDS} } }`, { input: { challengeId, ...more } }, idempotencyKey ? { idempotencyKey } : {});
const answers = (who: Pick<Person, 'ask'>, verb: string, id: string, more: object = {}) =>
  who.ask(`mutation ($input: ${verb === 'declineJoinRequest' ? 'DeclineJoinRequestInput' : 'JoinRequestInput'}!) { ${verb}(input: $input) { ${FIELDS} } }`, { input: { id, ...more } });
const READ = `query ($id: ID!) { challenge(id: $id) { viewerCan participants { role organisation { id } } joinRequests { id state mayAnswer mayWithdraw } } }`;
const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as { viewerCan: string[] } & Record<string, unknown>;
const asked = async (id: string, council = other!) => (await asks(council.buyer, id)).done().text('askToJoin.joinRequest.id');
const tasks = async (who: Pick<Person, 'ask'>, id: string) =>
  ((await who.ask('{ viewer { tasks { kind challenge { id } } } }')).done().list('viewer.tasks') as { kind: string; challenge: { id: string } }[]).filter((task) => task.challenge.id === id).map((task) => task.kind);

describe('asking to join', () => {
  it('goes from a council that reads a published challenge to its lead, who says yes', async () => {
    const { id } = await aPublishedChallenge(lead!);
    expect((await read(other!.buyer, id)).viewerCan).toEqual(['ASK_TO_JOIN']);
    const wish = (await asks(other!.buyer, id, { note: 'We have the same roads.', role: 'PARTICIPANT' })).done();
    expect(wish.at('askToJoin.joinRequest')).toMatchObject({ state: 'ASKED', note: 'We have the same roads.', mayAnswer: false, mayWithdraw: true, organisation: { id: other!.id } });
    expect(await tasks(lead!.buyer, id)).toContain('ANSWER_JOIN_REQUEST');
    (await answers(lead!.buyer, 'acceptJoinRequest', wish.text('askToJoin.joinRequest.id'))).done();
    expect(await read(aVisitor(api), id)).toMatchObject({ participants: [{ role: 'LEAD' }, { role: 'PARTICIPANT', organisation: { id: other!.id } }], joinRequests: [] });
    expect(await tasks(lead!.buyer, id)).not.toContain('ANSWER_JOIN_REQUEST');
  });

  it('is declined with a reason that the council reads, and may be asked again', async () => {
    const { id } = await aPublishedChallenge(lead!);
    const wish = await asked(id);
    expect((await answers(lead!.buyer, 'declineJoinRequest', wish, { reason: 'no' })).userErrors('declineJoinRequest')).toEqual(['REASON_MISSING']);
    (await answers(lead!.buyer, 'declineJoinRequest', wish, { reason: 'The pilot is for upland roads only.' })).done();
    expect((await answers(lead!.buyer, 'acceptJoinRequest', wish)).userErrors('acceptJoinRequest')).toEqual(['ANSWERED_ALREADY']);
    await asked(id);
    expect((await read(other!.buyer, id)).joinRequests).toMatchObject([{ state: 'ASKED' }, { state: 'DECLINED' }]);
  });

  it('is taken back by the council that asked alone', async () => {
    const { id } = await aPublishedChallenge(lead!);
    const wish = await asked(id);
    expect((await answers(lead!.buyer, 'withdrawJoinRequest', wish)).codes).toEqual(['FORBIDDEN']);
    expect((await answers(other!.buyer, 'acceptJoinRequest', wish)).codes).toEqual(['FORBIDDEN']);
    expect((await answers((await aCouncil(api)).buyer, 'acceptJoinRequest', wish)).codes).toEqual(['NOT_FOUND']);
    (await answers(other!.buyer, 'withdrawJoinRequest', wish)).done();
    expect((await read(other!.buyer, id)).viewerCan).toContain('ASK_TO_JOIN');
  });

  it('is refused for the lead, for those inside or invited, for a second time, and after the deadline', async () => {
    const { id } = await anOpenChallenge(lead!);
    const codes = async (council: Council) => (await asks(council.buyer, id)).userErrors('askToJoin');
    expect(await codes(lead!)).toEqual(['IS_LEAD']);
    const invited = await aCouncil(api);
    (await invite(lead!.buyer, { challengeId: id, organisationId: invited.id })).done();
    expect(await codes(invited)).toEqual(['INVITED_ALREADY']);
    const wish = await asked(id);
    expect(await codes(other!)).toEqual(['ASKED_ALREADY']);
    await closeDeadline(api.sql, id);
    await closeNow(api, id);
    expect(await codes(await aCouncil(api))).toEqual(['WRONG_STAGE']);
    expect((await answers(lead!.buyer, 'acceptJoinRequest', wish)).userErrors('acceptJoinRequest')).toEqual(['WRONG_STAGE']);
  });

  it('is for buyers of authorities, of what they may read, and once for one key', async () => {
    const { id } = await aPublishedChallenge(lead!);
    expect((await asks((await aSupplier(api)).admin, id)).codes).toEqual(['FORBIDDEN']);
    expect((await asks(await aMember(api, other!, ['APPROVER']), id)).codes).toEqual(['FORBIDDEN']);
    expect((await asks(aVisitor(api), id)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await asks(await aPerson(api), id)).codes).toEqual(['FORBIDDEN']);
    expect((await asks(other!.buyer, (await aDraft(lead!)).id)).codes).toEqual(['NOT_FOUND']);
    const key = randomUUID();
    const ids = [await asks(other!.buyer, id, {}, key), await asks(other!.buyer, id, {}, key)].map((one) => one.done().text('askToJoin.joinRequest.id'));
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('the radar', () => {
  const SIMILAR = 'query ($id: ID!) { challenge(id: $id) { similar { wordMatch titleMatch words isSamePlace isNeighbour isSameTheme challenge { id } } } }';
  const similar = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(SIMILAR, { id })).done().list('challenge.similar') as { challenge: { id: string }; words: string[] }[];
  const about = (title: string, problem: string, more: object = {}) => ({ title: { en: title }, summary: { en: '' }, outcomesWanted: { en: 'It is better.' }, problem: { en: problem }, ...more });

  it('shows the author of a draft who asked the same already, and why it is alike', async () => {
    const asked = await aPublishedChallenge(other!, about('Keep gullies clear before the storm', 'Blocked gullies flood streets; nobody knows which gully silts up first.', { placeCodes: ['E06000060'], theme: 'FLOOD' }));
    const elsewhere = await aPublishedChallenge(other!, about('Warm libraries in winter', 'Reading rooms are cold and visits fall.', { theme: 'DIGITAL' }));
    const { id } = await aDraft(lead!, about('Know which gully blocks', 'Silted gullies flood the streets of our town in each storm.', { placeCodes: ['E06000060'], theme: 'FLOOD' }));
    const found = await similar(lead!.buyer, id);
    expect(found[0]).toMatchObject({ challenge: { id: asked.id }, isSamePlace: true, isSameTheme: true });
    expect(found[0]!.words).toEqual(expect.arrayContaining(['gullies']));
    expect(found.map((one) => one.challenge.id)).not.toContain(elsewhere.id);
  });

  it('knows neighbouring places', async () => {
    const asked = await aPublishedChallenge(other!, about('Quiet night works on trunk roads', 'Night works wake people.', { placeCodes: ['E06000015'] }));
    const { id } = await aDraft(lead!, about('Night works that let people sleep', 'Residents complain of night works.', { placeCodes: ['E07000036'] }));
    expect((await similar(lead!.buyer, id)).find((one) => one.challenge.id === asked.id)).toMatchObject({ isSamePlace: false, isNeighbour: true });
  });

  it('shows no drafts, nothing to those who do not write it, and takes one statement', async () => {
    const hidden = await aDraft(other!, about('Swift bricks for new homes', 'Swifts lose their nests.'));
    const { id } = await aDraft(lead!, about('Swift bricks for homes', 'Swifts lose nests.'));
    expect((await similar(lead!.buyer, id)).map((one) => one.challenge.id)).not.toContain(hidden.id);
    expect(await similar(lead!.approver, id)).toEqual([]);
    const { statements } = await countStatements(() => similar(lead!.buyer, id));
    expect(statements.filter((text) => text.includes('challenge_search'))).toHaveLength(1);
  });
});
