// Interest, events, documents and the report: who may know whom, places for all in turn, and the same words for everybody.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge, aPublishedChallenge } from '@moothall/testing/challenges';
import { aCouncil, aMember, aSupplier, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { answerInvitation, invite } from '@moothall/testing/problems';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { anEvent, engage, held, refusals } from './engage.ts';

const READ = `query ($id: ID!) { challenge(id: $id) { slug documentsForInterested
  engagement { followers interested eventsPlanned isFollowing isCouncil mayManage mayRegister plan { purposes note { en } } myInterest { id note }
    interests { isListed seeksPartners note organisation { id } } }
  events { id state version link isOnline booked waiting changeNote { en } cancelledBecause { en } record { said { en } publishedAt } bookings { state people organisation { id } } attendance { people organisation { id } } myBooking { state } }
  documents { id visibility version versions { version title { en } changed { en } text { en } fileName path sha256 bytes mediaType } }
  fairness { isFull entries { kind standing hoursAhead firstCount people inWords about { en } told { en } first { id } } unequal { subject inWords } advantages { decision reason { en } organisation { id } } }
  log(first: 100) { nodes { act details } }
} }`;

interface Seen {
  slug: string;
  documentsForInterested: number;
  engagement: Record<string, unknown> & { interests: Record<string, unknown>[] };
  events: (Record<string, unknown> & { id: string; version: number })[];
  documents: { id: string; visibility: string; version: number; versions: { version: number; path: string; sha256: string }[] }[];
  fairness: { isFull: boolean; entries: Record<string, unknown>[]; unequal: { subject: string; inWords: string }[]; advantages: Record<string, unknown>[] };
  log: { nodes: { act: string | null }[] };
}

const api = useApi();
let council: Council;
let supplier: Organisation;
let rival: Organisation;
beforeAll(async () => {
  [council, supplier, rival] = [await theCouncil(api), await aSupplier(api), await aSupplier(api)];
}, 60_000);

const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as Seen;
const planned = async (challengeId: string, more: object = {}) => (await engage(council.buyer, 'planEvent', anEvent(challengeId, more))).done().text('planEvent.event.id');

describe('following', () => {
  it('is for anybody signed in, counts once, and ends', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const person = await aPerson(api);
    for (const _ of [1, 2]) (await engage(person, 'followChallenge', { challengeId })).done();
    expect((await read(person, challengeId)).engagement).toMatchObject({ followers: 1, isFollowing: true });
    expect((await read(aVisitor(api), challengeId)).engagement).toMatchObject({ followers: 1, isFollowing: false });
    (await engage(person, 'unfollowChallenge', { challengeId })).done();
    expect((await read(person, challengeId)).engagement).toMatchObject({ followers: 0, isFollowing: false });
    expect((await engage(aVisitor(api), 'followChallenge', { challengeId })).codes).toEqual(['UNAUTHENTICATED']);
    const { id: draft } = await aDraft(council);
    expect((await engage(person, 'followChallenge', { challengeId: draft })).codes).toEqual(['NOT_FOUND']);
    expect(await refusals(council.buyer, 'followChallenge', { challengeId: draft })).toEqual(['WRONG_STAGE']);
  });
});

describe('interest', () => {
  it('is known by name to the councils, and to others only where the organisation agreed', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    (await engage(supplier.admin, 'registerInterest', { challengeId, note: 'We have done this in two towns.' })).done();
    (await engage(rival.admin, 'registerInterest', { challengeId, seeksPartners: true, isListed: true })).done();
    const names = async (who: Pick<Person, 'ask'>) => (await read(who, challengeId)).engagement.interests.map((one) => [(one['organisation'] as { id: string }).id, one['note']]);
    expect(await names(aVisitor(api))).toEqual([[rival.id, null]]);
    expect(await names(rival.admin)).toEqual([[rival.id, null]]);
    expect(await names(supplier.admin)).toEqual([[supplier.id, 'We have done this in two towns.'], [rival.id, null]]);
    expect(await names(council.approver)).toEqual([[supplier.id, 'We have done this in two towns.'], [rival.id, null]]);
    expect((await read(aVisitor(api), challengeId)).engagement).toMatchObject({ interested: 2 });
    expect((await aVisitor(api).ask(READ, { id: challengeId })).raw).not.toContain(supplier.id);
    (await engage(supplier.admin, 'withdrawInterest', { challengeId })).done();
    expect(await refusals(supplier.admin, 'withdrawInterest', { challengeId })).toEqual(['NOT_REGISTERED']);
    expect((await read(council.buyer, challengeId)).engagement).toMatchObject({ interested: 1 });
  });

  it('needs a name where partners are sought, and is not for people or councils', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    expect(await refusals(supplier.admin, 'registerInterest', { challengeId, seeksPartners: true })).toEqual(['PARTNERS_NEED_NAME isListed']);
    for (const who of [await aPerson(api), council.buyer]) expect((await engage(who, 'registerInterest', { challengeId })).codes).toEqual(['FORBIDDEN']);
  });

  it('registered again changes what was said, also many times at once', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    await Promise.all(Array.from({ length: 8 }, (_, index) => engage(supplier.admin, 'registerInterest', { challengeId, note: `Note ${index}` })));
    (await engage(supplier.admin, 'registerInterest', { challengeId, note: 'The last one' })).done();
    expect((await read(supplier.admin, challengeId)).engagement).toMatchObject({ interested: 1, myInterest: { note: 'The last one' } });
  });
});

describe('an event', () => {
  it('is planned by any council that takes part, changed with a note, cancelled with a reason', async () => {
    const { id: challengeId } = await anOpenChallenge(council);
    const other = await aCouncil(api);
    expect((await engage(other.buyer, 'planEvent', anEvent(challengeId))).codes).toEqual(['FORBIDDEN']);
    const asked = (await invite(council.buyer, { challengeId, organisationId: other.id })).text('inviteParticipant.invitation.id');
    (await answerInvitation(other.buyer, 'acceptParticipation', asked)).done();
    const id = (await engage(other.buyer, 'planEvent', anEvent(challengeId))).done().text('planEvent.event.id');
    const change = { ...anEvent(challengeId), challengeId: undefined, kind: undefined, id, version: 1, place: 'Library', note: { en: 'The town hall is being painted.' } };
    expect(await refusals(council.buyer, 'changeEvent', { ...change, note: { en: 'Room' } })).toEqual(['REASON_MISSING note']);
    (await engage(council.buyer, 'changeEvent', change)).done();
    expect((await engage(council.buyer, 'changeEvent', change)).codes).toEqual(['CONFLICT']);
    expect(await refusals(council.buyer, 'cancelEvent', { id, reason: { en: 'No' } })).toEqual(['REASON_MISSING reason en']);
    (await engage(council.buyer, 'cancelEvent', { id, reason: { en: 'The speaker fell ill.' } })).done();
    expect((await read(aVisitor(api), challengeId)).events).toMatchObject([{ id, state: 'CANCELLED', changeNote: { en: 'The town hall is being painted.' }, cancelledBecause: { en: 'The speaker fell ill.' } }]);
    expect(await refusals(supplier.admin, 'bookEvent', { id })).toEqual(['WRONG_STATE']);
    expect(await refusals(council.buyer, 'planEvent', anEvent(challengeId, { zone: 'Europe/Nowhere', place: ' ', link: '', languages: [] }))).toEqual(['PLACE_MISSING place', 'NO_LANGUAGE languages', 'NO_SUCH_ZONE zone']);
    for (const who of [supplier.admin, council.approver]) expect((await engage(who, 'planEvent', anEvent(challengeId))).codes).toEqual(['FORBIDDEN']);
  });

  it('shows its link to whoever has a place, and who booked to the councils', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const id = await planned(challengeId, { capacity: 1 });
    (await engage(supplier.admin, 'bookEvent', { id })).done();
    (await engage(rival.admin, 'bookEvent', { id })).done();
    const seen = async (who: Pick<Person, 'ask'>) => (await read(who, challengeId)).events[0];
    expect(await seen(aVisitor(api))).toMatchObject({ link: null, isOnline: true, booked: 1, waiting: 1, bookings: [], myBooking: null });
    expect(await seen(supplier.admin)).toMatchObject({ link: 'https://meet.example/1', bookings: [{ state: 'BOOKED' }] });
    expect(await seen(rival.admin)).toMatchObject({ link: null, myBooking: { state: 'WAITING' } });
    expect(await seen(council.buyer)).toMatchObject({ bookings: [{ organisation: { id: supplier.id } }, { organisation: { id: rival.id } }] });
    (await engage(supplier.admin, 'cancelBooking', { id })).done();
    expect(await refusals(supplier.admin, 'cancelBooking', { id })).toEqual(['NOT_BOOKED']);
    expect(await seen(rival.admin)).toMatchObject({ link: 'https://meet.example/1', myBooking: { state: 'BOOKED' } });
  });

  it('gives its last places once, whoever presses at the same time', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const id = await planned(challengeId, { capacity: 3 });
    const people = await Promise.all(Array.from({ length: 8 }, () => aPerson(api)));
    await Promise.all(people.flatMap((person) => [engage(person, 'bookEvent', { id }), engage(person, 'bookEvent', { id })]));
    expect((await read(council.buyer, challengeId)).events[0]).toMatchObject({ booked: 3, waiting: 5 });
    await Promise.all(people.map((person) => engage(person, 'cancelBooking', { id })));
    expect((await read(council.buyer, challengeId)).events[0]).toMatchObject({ booked: 0, waiting: 0 });
  });

  it('of those interested, or of suppliers, is theirs alone, and begins once', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const [suppliers, interested, begun] = [await planned(challengeId, { audience: 'SUPPLIERS' }), await planned(challengeId, { audience: 'INTERESTED' }), (await engage(council.buyer, 'planEvent', held(challengeId, 1))).text('planEvent.event.id')];
    expect(await refusals(council.buyer, 'bookEvent', { id: suppliers })).toEqual(['NOT_FOR_YOU']);
    expect(await refusals(supplier.admin, 'bookEvent', { id: interested })).toEqual(['NOT_FOR_YOU']);
    (await engage(supplier.admin, 'registerInterest', { challengeId })).done();
    const key = randomUUID();
    for (const _ of [1, 2]) (await engage(supplier.admin, 'bookEvent', { id: interested, people: 2 }, key)).done();
    expect(await refusals(supplier.admin, 'bookEvent', { id: begun, people: 11 })).toEqual(['BEGUN_ALREADY', 'PEOPLE_OUT_OF_RANGE people']);
  });

  it('goes on record with who was there; the record is for all, the names for the councils', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const id = (await engage(council.buyer, 'planEvent', held(challengeId, 3))).done().text('planEvent.event.id');
    const tasks = async () => (await council.buyer.ask('{ viewer { tasks { kind path } } }')).list('viewer.tasks');
    expect(await tasks()).toContainEqual({ kind: 'PUBLISH_RECORD', path: expect.stringContaining(`/events/${id}`) });
    expect(await refusals(council.buyer, 'publishEventRecord', { id, said: {} })).toEqual(['ATTENDANCE_MISSING', 'TEXT_MISSING said en']);
    const attendance = [{ organisationId: supplier.id, people: 2 }, { people: 5 }];
    expect(await refusals(council.buyer, 'recordAttendance', { id, attendance: [...attendance, { organisationId: 'org_0', people: 1 }, { organisationId: supplier.id, people: 1 }] })).toEqual(['NO_SUCH_ORGANISATION attendance 2 organisationId', 'NAMED_TWICE attendance 3 organisationId']);
    expect(await refusals(council.buyer, 'recordAttendance', { id: await planned(challengeId), attendance })).toEqual(['NOT_HELD_YET']);
    for (const _ of [1, 2]) (await engage(council.buyer, 'recordAttendance', { id, attendance })).done();
    (await engage(council.buyer, 'publishEventRecord', { id, said: { en: 'The network has 40 km.' }, shown: { en: 'Six slides.' } })).done();
    expect(await refusals(council.buyer, 'publishEventRecord', { id, said: { en: 'Again' } })).toEqual(['WRONG_STATE']);
    expect(await refusals(council.buyer, 'recordAttendance', { id, attendance })).toEqual(['WRONG_STATE']);
    expect((await read(aVisitor(api), challengeId)).events[0]).toMatchObject({ state: 'RECORDED', record: { said: { en: 'The network has 40 km.' } }, attendance: [] });
    expect((await read(council.approver, challengeId)).events[0]).toMatchObject({ attendance: [{ people: 2, organisation: { id: supplier.id } }, { people: 5, organisation: null }] });
    expect(await tasks()).not.toContainEqual(expect.objectContaining({ path: expect.stringContaining(id) }));
  });
});

describe('the plan of an engagement', () => {
  it('names its purposes, already in a draft, and only for buyers', async () => {
    const { id: challengeId } = await aDraft(council);
    const input = { challengeId, purposes: ['DESIGNING_PROCEDURE', 'IDENTIFYING_SUPPLIERS'], note: { en: 'We want to hear from small firms.' } };
    expect((await engage(supplier.admin, 'planEngagement', input)).codes).toEqual(['NOT_FOUND']);
    expect((await engage(council.approver, 'planEngagement', input)).codes).toEqual(['FORBIDDEN']);
    (await engage(council.buyer, 'planEngagement', input)).done();
    expect((await read(council.approver, challengeId)).engagement).toMatchObject({ plan: { purposes: input.purposes, note: { en: 'We want to hear from small firms.' } } });
    expect(await refusals(council.buyer, 'planEvent', anEvent(challengeId))).toEqual(['WRONG_STAGE']);
  });
});

describe('a document', () => {
  const text = { title: { en: 'Data of the network' }, text: { en: '# Data\n\n40 km of road.' } };
  const fetched = async (path: string, who: Pick<Person, 'browser'> | null) => {
    const response = await fetch(api.address + path, { headers: who?.browser.credentials ?? {} });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  async function send(who: Person | null, fields: Record<string, string>, name: string, bytes: string | Uint8Array, query = '') {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new File([bytes], name));
    const headers = { ...(who?.browser.credentials ?? {}), ...(query ? { accept: 'text/html' } : {}) };
    const response = await fetch(`${api.address}/data/documents${query}`, { method: 'POST', body: form, headers, redirect: 'manual' });
    const body = await response.text();
    return { status: response.status, body: body.startsWith('{') ? (JSON.parse(body) as { id?: string; userErrors?: { code: string }[] }) : {}, location: response.headers.get('location') };
  }

  it('keeps its versions, each with what changed', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const id = (await engage(council.buyer, 'publishDocument', { challengeId, ...text })).done().text('publishDocument.document.id');
    expect(await refusals(council.buyer, 'publishDocumentVersion', { id, version: 1, ...text })).toEqual(['CHANGE_MISSING changed en']);
    const next = { id, version: 1, ...text, text: { en: '42 km.' }, changed: { en: 'Two roads were added.' } };
    const both = await Promise.all([engage(council.buyer, 'publishDocumentVersion', next), engage(council.buyer, 'publishDocumentVersion', next)]);
    expect(both.flatMap((answer) => answer.codes)).toEqual(['CONFLICT']);
    const [document] = (await read(aVisitor(api), challengeId)).documents;
    expect(document).toMatchObject({ version: 2, versions: [{ version: 2, changed: { en: 'Two roads were added.' } }, { version: 1, text: { en: '# Data\n\n40 km of road.' } }] });
    const old = await fetched(document?.versions[1]?.path ?? '', null);
    expect([old.status, old.bytes.toString(), old.headers.get('x-content-type-options'), old.headers.get('content-disposition')]).toEqual([200, '# Data\n\n40 km of road.', 'nosniff', expect.stringMatching(/^attachment/u)]);
    expect((await engage(supplier.admin, 'publishDocument', { challengeId, ...text })).codes).toEqual(['FORBIDDEN']);
  });

  it('reaches those entitled and nobody else, in lists as by its address', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    for (const visibility of ['INTERESTED', 'COUNCILS']) (await engage(council.buyer, 'publishDocument', { challengeId, visibility, ...text })).done();
    const [interested, councils] = (await read(council.approver, challengeId)).documents.map(({ versions }) => versions[0]?.path ?? '');
    const statuses = async (who: Person | null) => [(await fetched(interested!, who)).status, (await fetched(councils!, who)).status];
    expect(await statuses(null)).toEqual([404, 404]);
    expect(await statuses(supplier.admin)).toEqual([404, 404]);
    expect(await read(supplier.admin, challengeId)).toMatchObject({ documents: [], documentsForInterested: 1 });
    (await engage(supplier.admin, 'registerInterest', { challengeId })).done();
    expect(await statuses(supplier.admin)).toEqual([200, 404]);
    expect(await statuses(council.approver)).toEqual([200, 200]);
    (await engage(supplier.admin, 'withdrawInterest', { challengeId })).done();
    expect(await statuses(supplier.admin)).toEqual([404, 404]);
    expect((await aVisitor(api).ask(READ, { id: challengeId })).raw).not.toMatch(/"visibility":"COUNCILS"/u);
  });

  it('of those interested says to nobody else what changed in it, the report on the playing field neither', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const id = (await engage(council.buyer, 'publishDocument', { challengeId, visibility: 'INTERESTED', ...text })).done().text('publishDocument.document.id');
    (await engage(council.buyer, 'publishDocumentVersion', { id, version: 1, ...text, changed: { en: 'Two roads were added.' } })).done();
    const { raw } = await aVisitor(api).ask(READ, { id: challengeId });
    expect(raw).toContain(`"${text.title.en}"`);
    expect(raw).not.toContain('Two roads');
    const { slug } = await read(aVisitor(api), challengeId);
    expect(await (await fetch(`${api.address}/data/fairness.csv?challenge=${slug}`)).text()).not.toContain('Two roads');
    (await engage(supplier.admin, 'registerInterest', { challengeId })).done();
    expect((await read(supplier.admin, challengeId)).documents).toMatchObject([{ versions: [{ changed: { en: 'Two roads were added.' } }, {}] }]);
  });

  it('may be a file, if it is what it says it is', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const fields = { challengeId, visibility: 'PUBLIC', 'title-en': 'Plan', idempotencyKey: randomUUID() };
    const pdf = '%PDF-1.7 a plan';
    const sent = [await send(council.buyer, fields, 'Cynllun – plân.pdf', pdf), await send(council.buyer, fields, 'Cynllun – plân.pdf', pdf)];
    expect(sent.map(({ status }) => status)).toEqual([201, 201]);
    const { documents } = await read(aVisitor(api), challengeId);
    expect(documents).toHaveLength(1);
    const got = await fetched(documents[0]?.versions[0]?.path ?? '', null);
    expect([got.bytes.toString(), got.headers.get('content-type'), got.headers.get('content-disposition')]).toEqual([pdf, 'application/pdf', expect.stringContaining(encodeURIComponent('Cynllun – plân.pdf'))]);
    const other = { ...fields, idempotencyKey: '' };
    for (const [name, bytes] of [['plan.pdf', '<script>alert(1)</script>'], ['plan.html', '<p>'], ['plan.exe', 'MZ']]) expect((await send(council.buyer, other, name!, bytes!)).body.userErrors).toMatchObject([{ code: 'UNKNOWN_KIND' }]);
    expect((await send(null, other, 'a.pdf', pdf)).status).toBe(401);
    expect((await send(supplier.admin, other, 'a.pdf', pdf)).status).toBe(403);
    expect((await send((await aCouncil(api)).buyer, other, 'a.pdf', pdf)).status).toBe(403);
    expect((await send(council.buyer, other, 'a.pdf', new Uint8Array(20 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send(council.buyer, other, 'a.html', 'x', '?back=/challenges/a-b/documents/manage')).location).toBe('/challenges/a-b/documents/manage?refused=UNKNOWN_KIND&at=file');
    expect((await send(council.buyer, other, 'a.html', 'x', '?back=https://elsewhere.example/')).status).toBe(422);
    const next = await send(council.buyer, { ...other, documentId: documents[0]?.id ?? '', version: '1', 'changed-en': 'A better plan.' }, 'plan.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
    expect([next.status, (await read(aVisitor(api), challengeId)).documents[0]?.version]).toEqual([201, 2]);
  });
});

describe('the report on the level playing field', () => {
  it('lists what one supplier had more than 24 hours before the others, with names for councils and auditors alone', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const auditor = await aMember(api, council, ['AUDITOR']);
    const at = async (hours: number, more: object) => {
      const id = (await engage(council.buyer, 'planEvent', held(challengeId, hours, more))).done().text('planEvent.event.id');
      (await engage(council.buyer, 'recordAttendance', { id, attendance: [{ organisationId: supplier.id, people: 2 }] })).done();
      return id;
    };
    const [late, quick, untold] = [await at(30, { kind: 'ONE_TO_ONE', title: { en: 'Talk with one supplier' } }), await at(3, { kind: 'DEMONSTRATION' }), await at(50, { kind: 'CALL', title: { en: 'A call' } })];
    for (const id of [late, quick]) (await engage(council.buyer, 'publishEventRecord', { id, said: { en: 'The budget is firm.' } })).done();
    (await engage(council.buyer, 'publishDocument', { challengeId, title: { en: 'Map' }, text: { en: 'x' } })).done();
    const report = (await read(aVisitor(api), challengeId)).fairness;
    expect(report.unequal.map(({ subject }) => subject)).toEqual([untold, late]);
    expect(report.unequal[1]?.inWords).toBe('One organisation heard this at a one-to-one meeting 30 hours before it was told to everybody.');
    expect(report.entries).toMatchObject([{ kind: 'CALL', standing: 'UNEQUAL', told: null }, { standing: 'UNEQUAL', hoursAhead: 30, firstCount: 1, people: 2, first: [] }, { standing: 'WITHIN_A_DAY' }, { kind: 'DOCUMENT', standing: 'EQUAL' }]);
    for (const who of [council.approver, auditor]) expect((await read(who, challengeId)).fairness).toMatchObject({ isFull: true, entries: [{ first: [{ id: supplier.id }] }, {}, {}, {}] });
    expect((await read(supplier.admin, challengeId)).fairness.isFull).toBe(false);
    const { slug } = await read(aVisitor(api), challengeId);
    const csv = async (who: Person | null) => (await fetch(`${api.address}/data/fairness.csv?challenge=${slug}`, { headers: who?.browser.credentials ?? {} })).text();
    expect([(await csv(null)).includes(supplier.name), (await csv(auditor)).includes(supplier.name), (await csv(null)).includes('30 hours before')]).toEqual([false, true, true]);
    expect((await fetch(`${api.address}/data/fairness.csv?challenge=nothing`)).status).toBe(404);
  });

  it('records what was decided about a supplier that is ahead, without its name', async () => {
    const { id: challengeId } = await aPublishedChallenge(council);
    const input = { challengeId, organisationId: supplier.id, decision: 'TREATED_EQUALLY', advantage: { en: 'It wrote the feasibility study.' }, reason: { en: 'The study is published with all its data.' } };
    expect(await refusals(council.buyer, 'decideAdvantage', { ...input, organisationId: council.id, reason: {} })).toEqual(['NO_SUCH_ORGANISATION organisationId', 'TEXT_MISSING reason en']);
    (await engage(council.buyer, 'decideAdvantage', input)).done();
    expect((await read(aVisitor(api), challengeId)).fairness.advantages).toEqual([{ decision: 'TREATED_EQUALLY', reason: input.reason, organisation: null }]);
    for (const who of [council.approver, supplier.admin]) expect((await read(who, challengeId)).fairness.advantages).toMatchObject([{ organisation: { id: supplier.id } }]);
    expect((await aVisitor(api).ask(READ, { id: challengeId })).raw).not.toContain(supplier.id);
    expect((await engage(rival.admin, 'decideAdvantage', input)).codes).toEqual(['FORBIDDEN']);
  });
});
