// Questions of the market: hidden who asks, two people who answer, one instant for all, and a close that moves for everybody.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenChallenge, aPublishedChallenge, challengeContent, daysFromNow } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, aMember, aSupplier, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { askIt, type Asked, checkIt, draftIt, engage, refusals } from './engage.ts';

const READ = `query ($id: ID!) { challenge(id: $id) {
  timeline { closesAt shortlistBy } amendments { material reason { en cy } }
  engagement { questionsAsked questionsAnswered questionsWaiting mayAsk mayManage mayLookUpAskers }
  questions(first: 50) { totalCount nodes { id pseudonym state text { en cy } original answer { en cy } isOwn isOverdue dueAt publishedAt extendedTo isMaterial returnNote mayCheck rejectedBecause { en } sameAs { id } translations { en cy } } }
  log(first: 100) { nodes { act details organisation { id } actor { id } } } fairness { entries { inWords } }
} }`;

interface Seen {
  timeline: { closesAt: string; shortlistBy: string };
  amendments: { material: boolean; reason: { en: string; cy: string | null } }[];
  engagement: Record<string, unknown>;
  questions: { totalCount: number; nodes: Record<string, unknown>[] };
  log: { nodes: { act: string | null }[] };
}

const api = useApi();
let council: Council;
let second: Person;
let supplier: Organisation;
let rival: Organisation;
beforeAll(async () => {
  council = await theCouncil(api);
  [second, supplier, rival] = [await aMember(api, council, ['BUYER']), await aSupplier(api), await aSupplier(api)];
}, 60_000);

const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as Seen;
const publish = (challengeId: string, ids: string[], who: Person = council.buyer) => engage(who, 'publishAnswers', { challengeId, ids });
const answered = async (asked: Asked, more: object = {}) => checkIt(second, await draftIt(council.buyer, asked, more));

describe('asking', () => {
  it('hides the asker behind a name that stays the same, of which no other has the like', async () => {
    const { id } = await aPublishedChallenge(council);
    const [one, two, other] = [await askIt(supplier.admin, id), await askIt(supplier.admin, id), await askIt(rival.admin, id)];
    expect(one.pseudonym).toMatch(/^[A-Z]\d+$/u);
    expect(two.pseudonym).toBe(one.pseudonym);
    expect(other.pseudonym).not.toBe(one.pseudonym);
    expect((await read(supplier.admin, id)).questions.nodes.map((question) => question['isOwn'])).toEqual([true, true]);
    expect((await read(rival.admin, id)).questions.totalCount).toBe(1);
  });

  it('draws one name also when twenty ask at once', async () => {
    const { id } = await aPublishedChallenge(council);
    const names = await Promise.all(Array.from({ length: 20 }, (_, index) => askIt(index % 2 ? supplier.admin : rival.admin, id)));
    expect(new Set(names.filter((_, index) => index % 2).map(({ pseudonym }) => pseudonym)).size).toBe(1);
    expect(new Set(names.map(({ pseudonym }) => pseudonym)).size).toBe(2);
  });

  it('shows the asker nowhere: no answer, no record, no file names them', async () => {
    const { id } = await anOpenChallenge(council);
    const questions = [await askIt(supplier.admin, id, 'A canary question from the north?'), await askIt(supplier.admin, id, 'A second one about bridges?'), await askIt(supplier.admin, id, 'Out of scope altogether?')];
    await answered(questions[0]!);
    (await publish(id, [questions[0]!.id])).done();
    (await engage(council.buyer, 'rejectQuestion', { ...pick(questions[2]!), reason: { en: 'It is about another road.' }, isShown: true })).done();
    const slug = (await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { slug } }', { id })).text('challenge.slug');
    const csv = await (await fetch(`${api.address}/data/fairness.csv?challenge=${slug}`)).text();
    const pages: string[] = [csv];
    for (const who of [aVisitor(api), rival.admin, council.buyer, council.approver]) pages.push((await who.ask(READ, { id })).raw);
    const kept = await api.sql.query('select is_public, details from journal_entry where chain = $1', [id]);
    pages.push(JSON.stringify(kept.rows));
    for (const page of pages) for (const canary of [supplier.id, supplier.name, supplier.admin.id]) expect(page).not.toContain(canary);
    // The text is for the councils until it is published, and then only in the wording that was checked.
    expect(pages[1]).not.toContain('canary question');
    expect(pages[3]).toContain('canary question');
    expect(kept.rows.length).toBeGreaterThan(8);
  });

  it('is for suppliers, in time, and late questions are refused kindly', async () => {
    const { id } = await aPublishedChallenge(council);
    const input = { challengeId: id, text: 'May the sensors be leased?', language: 'EN' };
    expect((await engage(aVisitor(api), 'askQuestion', input)).codes).toEqual(['UNAUTHENTICATED']);
    for (const who of [await aPerson(api), council.buyer]) expect((await engage(who, 'askQuestion', input)).codes).toEqual(['FORBIDDEN']);
    expect(await refusals(supplier.admin, 'askQuestion', { ...input, text: 'Why?' })).toEqual(['TEXT_MISSING text']);
    await api.sql.query(`update challenge set content = content || jsonb_build_object('questionsCloseAt', to_char((clock_timestamp() - interval '1 millisecond') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) where id = $1`, [id]);
    const late = await engage(supplier.admin, 'askQuestion', input);
    expect(late.list('askQuestion.userErrors')).toMatchObject([{ code: 'QUESTIONS_CLOSED', message: expect.stringMatching(/^Sorry/u) }]);
    expect((await read(supplier.admin, id)).engagement).toMatchObject({ mayAsk: false, questionsAsked: 0 });
  });

  it('asks once for one Idempotency-Key, and what was not begun can be taken back by its asker alone', async () => {
    const { id } = await aPublishedChallenge(council);
    const key = randomUUID();
    const input = { challengeId: id, text: 'May the sensors be leased?', language: 'EN' };
    const ids = [await engage(supplier.admin, 'askQuestion', input, key), await engage(supplier.admin, 'askQuestion', input, key)].map((answer) => answer.done().text('askQuestion.question.id'));
    expect(ids[0]).toBe(ids[1]);
    for (const who of [rival.admin, council.buyer]) expect((await engage(who, 'withdrawQuestion', { id: ids[0] })).codes).toEqual(['NOT_FOUND']);
    (await engage(supplier.admin, 'withdrawQuestion', { id: ids[0] })).done();
    expect(await refusals(supplier.admin, 'withdrawQuestion', { id: ids[0] })).toEqual(['WRONG_STATE']);
    expect((await read(supplier.admin, id)).engagement).toMatchObject({ questionsAsked: 0 });
  });

  it('shows a key without the scope no more than a stranger', async () => {
    const { id } = await aPublishedChallenge(council);
    await askIt(supplier.admin, id);
    const narrow = await aKey(supplier.admin, supplier.id, ['challenges:read']);
    expect((await read(narrow, id)).questions.nodes).toEqual([]);
    expect((await read(await aKey(supplier.admin, supplier.id, ['proposals:read']), id)).questions.nodes).toHaveLength(1);
  });
});

const pick = ({ id, version }: Asked): Asked => ({ id, version });

describe('answering', () => {
  it('takes two people, and the asker sees the redacted wording before the answer', async () => {
    const { id } = await aPublishedChallenge(council);
    const asked = await askIt(supplier.admin, id, `${supplier.name} asks whether sensors may be leased.`);
    expect(await refusals(council.buyer, 'draftAnswer', { ...pick(asked), shownText: { en: `May ${supplier.name} lease?` }, answer: { en: `Yes, ${supplier.name}.` } })).toEqual(['NAMES_ASKER shownText en', 'NAMES_ASKER answer en']);
    const draft = await draftIt(council.buyer, asked);
    expect(await refusals(council.buyer, 'checkAnswer', { ...draft, isRight: true })).toEqual(['SAME_PERSON']);
    expect((await engage(council.buyer, 'draftAnswer', { ...pick(asked), shownText: { en: 'x' }, answer: { en: 'x' } })).codes).toEqual(['CONFLICT']);
    expect((await read(supplier.admin, id)).questions.nodes).toMatchObject([{ text: { en: 'May sensors be leased?' }, original: expect.stringContaining(supplier.name), answer: null, state: 'DRAFTED' }]);
    expect((await read(second, id)).questions.nodes).toMatchObject([{ mayCheck: true, answer: { en: 'Yes, for the whole pilot.' } }]);
    expect((await read(council.buyer, id)).questions.nodes).toMatchObject([{ mayCheck: false }]);
    expect(await refusals(second, 'checkAnswer', { ...draft, isRight: false, note: 'No' })).toEqual(['REASON_MISSING note']);
    (await engage(second, 'checkAnswer', { ...draft, isRight: false, note: 'Say how long it may be.' })).done();
    expect((await read(council.buyer, id)).questions.nodes).toMatchObject([{ state: 'ASKED', returnNote: 'Say how long it may be.' }]);
    expect(await refusals(council.buyer, 'publishAnswers', { challengeId: id, ids: [asked.id] })).toEqual(['WRONG_STATE ids']);
    expect((await read(aVisitor(api), id)).questions.nodes).toEqual([]);
  });

  it('reaches all at one instant, counts, and points to an earlier one', async () => {
    const { id } = await aPublishedChallenge(council);
    const [one, two] = [await askIt(supplier.admin, id), await askIt(rival.admin, id)];
    await answered(one, { machineTranslated: ['CY'], answer: { en: 'Yes.', cy: 'Cewch.' } });
    await answered(two);
    (await publish(id, [one.id, two.id])).done();
    const seen = await read(aVisitor(api), id);
    const instants = new Set(seen.questions.nodes.map((question) => question['publishedAt']));
    expect([seen.questions.nodes.length, instants.size]).toEqual([2, 1]);
    expect(seen.engagement).toMatchObject({ questionsAsked: 2, questionsAnswered: 2, questionsWaiting: 0 });
    expect(seen.questions.nodes.at(-1)).toMatchObject({ translations: { en: 'HUMAN', cy: 'MACHINE' }, original: null });
    const third = await askIt(rival.admin, id);
    expect(await refusals(council.buyer, 'draftAnswer', { ...pick(third), shownText: { en: 'x' }, answer: { en: 'x' }, sameAsId: 'qst_0' })).toEqual(['NO_SUCH_QUESTION sameAsId']);
    await answered(third, { sameAsId: one.id });
    (await publish(id, [third.id])).done();
    expect((await read(aVisitor(api), id)).questions.nodes[0]).toMatchObject({ sameAs: { id: one.id } });
    expect((await read(aVisitor(api), id)).log.nodes.map(({ act }) => act)).toEqual(expect.arrayContaining(['question.asked', 'question.answered']));
  });

  it('publishes each answer once when two press the button', async () => {
    const { id } = await aPublishedChallenge(council);
    const asked = await askIt(supplier.admin, id);
    await answered(asked);
    const both = await Promise.all([publish(id, [asked.id]), publish(id, [asked.id], second)]);
    expect(both.map((answer) => answer.userErrors('publishAnswers').join()).toSorted()).toEqual(['', 'WRONG_STATE']);
  });

  it('says no with a reason: to the asker alone, or to all without the text', async () => {
    const { id } = await aPublishedChallenge(council);
    const [quiet, shown] = [await askIt(supplier.admin, id), await askIt(supplier.admin, id, 'A second thing to know?')];
    expect(await refusals(council.buyer, 'rejectQuestion', { ...pick(quiet), reason: {} })).toEqual(['TEXT_MISSING reason en']);
    (await engage(council.buyer, 'rejectQuestion', { ...pick(quiet), reason: { en: 'Not for this challenge.' } })).done();
    (await engage(council.buyer, 'rejectQuestion', { ...pick(shown), reason: { en: 'It would show a price.' }, isShown: true })).done();
    expect((await read(aVisitor(api), id)).questions.nodes).toMatchObject([{ state: 'REJECTED', text: null, original: null, rejectedBecause: { en: 'It would show a price.' } }]);
    expect((await read(supplier.admin, id)).questions.nodes).toHaveLength(2);
  });

  it('is due after five working days, and overdue after that', async () => {
    const { id } = await aPublishedChallenge(council);
    const asked = await askIt(supplier.admin, id);
    const due = Date.parse(String((await read(council.buyer, id)).questions.nodes[0]?.['dueAt']));
    expect((due - Date.now()) / 86_400_000).toBeGreaterThan(4.9);
    await api.sql.query(`update question set due_at = clock_timestamp() - interval '1 hour' where id = $1`, [asked.id]);
    expect((await read(council.buyer, id)).questions.nodes).toMatchObject([{ isOverdue: true }]);
    const tasks = (await council.buyer.ask('{ viewer { tasks { kind count dueAt path challenge { id } } } }')).list('viewer.tasks');
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'ANSWER_QUESTIONS', count: 1, challenge: { id } }));
  });

  it('gives each their own task: to answer, to check, to publish', async () => {
    const { id } = await aPublishedChallenge(council);
    const kinds = async (who: Person) => ((await who.ask('{ viewer { tasks { kind challenge { id } } } }')).list('viewer.tasks') as { kind: string; challenge: { id: string } }[]).filter((one) => one.challenge.id === id && /ANSWER/u.test(one.kind)).map((one) => one.kind);
    const asked = await askIt(supplier.admin, id);
    expect([await kinds(council.buyer), await kinds(supplier.admin)]).toEqual([['ANSWER_QUESTIONS'], []]);
    const draft = await draftIt(council.buyer, asked);
    expect([await kinds(council.buyer), await kinds(second), await kinds(council.approver)]).toEqual([[], ['CHECK_ANSWERS'], ['CHECK_ANSWERS']]);
    await checkIt(second, draft);
    expect(await kinds(council.buyer)).toEqual(['PUBLISH_ANSWERS']);
  });
});

describe('a material answer', () => {
  const dates = (closesIn: number) => ({ ...challengeContent(), questionsCloseAt: daysFromNow(1), closesAt: daysFromNow(closesIn), shortlistBy: daysFromNow(closesIn + 3) });
  async function nearTheClose(days: number): Promise<string> {
    const { id } = await anOpenChallenge(council);
    await api.sql.query('update challenge set closes_at = $2, content = content || $3::jsonb where id = $1', [id, daysFromNow(days), JSON.stringify({ closesAt: daysFromNow(days), questionsCloseAt: daysFromNow(days / 2), shortlistBy: dates(days)['shortlistBy'] })]);
    return id;
  }

  it('in the last five days moves the close for everybody, with its reason, in the same step', async () => {
    const id = await nearTheClose(4);
    const before = await read(aVisitor(api), id);
    const asked = await askIt(supplier.admin, id);
    await answered(asked, { isMaterial: true });
    (await publish(id, [asked.id])).done();
    const after = await read(aVisitor(api), id);
    expect(Date.parse(after.timeline.closesAt) - Date.parse(before.timeline.closesAt)).toBe(5 * 86_400_000);
    expect(Date.parse(after.timeline.shortlistBy)).toBeGreaterThan(Date.parse(after.timeline.closesAt));
    expect(after.amendments).toMatchObject([{ material: true, reason: { en: expect.stringContaining('more time'), cy: expect.stringContaining('fwy o amser') } }]);
    expect(after.questions.nodes).toMatchObject([{ isMaterial: true, extendedTo: after.timeline.closesAt }]);
    const kept = await api.sql.query('select closes_at from challenge where id = $1', [id]);
    expect((kept.rows[0]?.['closes_at'] as Date).toISOString()).toBe(after.timeline.closesAt);
  });

  it('earlier, or one that is not material, moves nothing', async () => {
    const early = await nearTheClose(6);
    const late = await nearTheClose(4);
    for (const [id, isMaterial] of [[early, true], [late, false]] as const) {
      const before = (await read(aVisitor(api), id)).timeline;
      const asked = await askIt(supplier.admin, id);
      await answered(asked, { isMaterial });
      (await publish(id, [asked.id])).done();
      expect((await read(aVisitor(api), id)).timeline).toEqual(before);
    }
  });
});

describe('a Welsh council', () => {
  const both = (text: string) => ({ en: text, cy: `${text} (Cymraeg)` });
  const welsh = () => {
    const content = challengeContent();
    const texts = Object.fromEntries(['title', 'summary', 'problem', 'outcomesWanted', 'notWanted', 'terms'].map((name) => [name, both(name)]));
    const indicators = (content['indicators'] as object[]).map((one) => ({ ...one, name: both('x') }));
    const criteria = (content['criteria'] as object[]).map((one) => ({ ...one, title: both('x'), guidance: both('y') }));
    return { ...texts, indicators, criteria, regime: 'WALES_PA23' };
  };

  it('publishes nothing in one language', async () => {
    const { id } = await aPublishedChallenge(council, welsh());
    const asked = await askIt(supplier.admin, id, 'A gawn ni logi’r synwyryddion?', 'CY');
    expect(await refusals(council.buyer, 'draftAnswer', { ...pick(asked), shownText: { cy: 'A gawn ni?' }, answer: { en: 'Yes.' } })).toEqual(['TRANSLATION_MISSING shownText en', 'TRANSLATION_MISSING answer cy']);
    expect(await refusals(council.buyer, 'rejectQuestion', { ...pick(asked), reason: { cy: 'Na.' } })).toEqual(['TRANSLATION_MISSING reason en']);
    expect(await refusals(council.buyer, 'publishDocument', { challengeId: id, title: { en: 'Map' }, text: { en: 'x' } })).toEqual(['TRANSLATION_MISSING title cy']);
    await answered(asked, { shownText: both('May they be leased?'), answer: both('Yes') });
    (await publish(id, [asked.id])).done();
    expect((await read(aVisitor(api), id)).questions.nodes).toMatchObject([{ answer: both('Yes') }]);
  });
});

describe('who asked', () => {
  it('is told to an auditor of the council with a reason, and everybody reads that it happened', async () => {
    const { id } = await aPublishedChallenge(council);
    const auditor = await aMember(api, council, ['AUDITOR']);
    const { id: questionId } = await askIt(supplier.admin, id);
    const input = { questionId, reason: 'A complaint about collusion was made.' };
    expect(await refusals(auditor, 'lookUpAsker', { ...input, reason: 'Why not' })).toEqual(['REASON_MISSING reason']);
    for (const who of [council.buyer, second, supplier.admin]) expect((await engage(who, 'lookUpAsker', input)).codes).toEqual(['FORBIDDEN']);
    expect((await engage((await aCouncil(api)).buyer, 'lookUpAsker', input)).codes).toEqual(['NOT_FOUND']);
    expect((await engage(auditor, 'lookUpAsker', input)).done().at('lookUpAsker.asker')).toEqual({ organisation: { id: supplier.id }, person: { id: supplier.admin.id } });
    const { log, engagement } = await read(aVisitor(api), id);
    expect(log.nodes.filter(({ act }) => act === 'question.asker-looked-up')).toHaveLength(1);
    expect(engagement).toMatchObject({ mayLookUpAskers: false });
    expect((await read(auditor, id)).engagement).toMatchObject({ mayLookUpAskers: true, mayManage: false });
  });
});

describe('a page of questions', () => {
  it('costs as many statements for twenty as for two', async () => {
    const { id } = await aPublishedChallenge(council);
    const cost = async () => (await countStatements(() => read(aVisitor(api), id))).statements.length;
    for (const _ of [1, 2]) await askIt(supplier.admin, id);
    const few = await cost();
    for (let index = 0; index < 8; index += 1) await answered(await askIt(supplier.admin, id)).then(({ id: question }) => publish(id, [question]));
    expect(await cost()).toBe(few);
  });
});
