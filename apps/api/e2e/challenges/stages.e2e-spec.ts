// From draft to open and to the end: two people stand behind what is published, and each refusal says why.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDraft, anApprovedChallenge, anOpenChallenge, aPublishedChallenge, challengeContent, daysFromNow, step } from '@moothall/testing/challenges';
import { aCouncil, aMember, theCouncil, type Council } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

/** The challenge as an answer left it. */
const after = (answer: Awaited<ReturnType<typeof step>>, verb: string) => ({ id: answer.text(`${verb}.challenge.id`), version: answer.whole(`${verb}.challenge.version`) });
const sentForReview = async (council: Council, changes: object = {}) => {
  const answer = await step(council.buyer, 'sendChallengeForReview', await aDraft(council, changes));
  return after(answer.done(), 'sendChallengeForReview');
};

describe('review', () => {
  it('hands a complete draft to a colleague, who approves it', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.approver, 'approveChallenge', await sentForReview(council));
    expect(answer.at('approveChallenge')).toMatchObject({ challenge: { stage: 'APPROVED' }, userErrors: [] });
    const read = await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { approvals { person { id } } } }', { id: answer.text('approveChallenge.challenge.id') });
    expect(read.at('challenge.approvals')).toEqual([{ person: { id: council.approver.id } }]);
  });

  it('refuses an incomplete draft with everything that is missing', async () => {
    const council = await theCouncil(api);
    const draft = await aDraft(council, { problem: { en: '' }, indicators: [], contactEmail: '' });
    const answer = await step(council.buyer, 'sendChallengeForReview', draft);
    expect(answer.userErrors('sendChallengeForReview')).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });

  it('is refused to whoever wrote any part of it', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.admin, 'approveChallenge', await sentForReview(council));
    expect(answer.userErrors('approveChallenge')).toEqual(['OWN_DRAFT']);
  });

  it('is for approvers only', async () => {
    const council = await theCouncil(api);
    const other = await aMember(api, council, ['BUYER']);
    expect((await step(other, 'approveChallenge', await sentForReview(council))).codes).toEqual(['FORBIDDEN']);
    expect((await step((await aCouncil(api)).admin, 'approveChallenge', await sentForReview(council))).codes).toEqual(['NOT_FOUND']);
  });

  it('hands it back with a reason that only its authorities read', async () => {
    const council = await theCouncil(api);
    const challenge = await sentForReview(council);
    const short = await step(council.approver, 'requestChallengeChanges', challenge, { reason: 'no' });
    expect(short.userErrors('requestChallengeChanges')).toEqual(['REASON_MISSING']);
    const back = await step(council.approver, 'requestChallengeChanges', challenge, { reason: 'Say who is affected, please.' });
    expect(back.at('requestChallengeChanges.challenge.stage')).toBe('CHANGES_REQUESTED');
    const changed = await step(council.buyer, 'updateChallenge', after(back, 'requestChallengeChanges'), { content: { theme: 'OTHER' } });
    expect((await step(council.buyer, 'sendChallengeForReview', after(changed, 'updateChallenge'))).at('sendChallengeForReview.challenge.stage')).toBe('IN_REVIEW');
  });

  it('approves once when two approvers click at the same moment', async () => {
    const council = await theCouncil(api);
    const [challenge, second] = [await sentForReview(council), await aMember(api, council, ['APPROVER'])];
    const answers = await Promise.all([council.approver, second].map((person) => step(person, 'approveChallenge', challenge)));
    expect(answers.map((answer) => answer.codes.join()).toSorted()).toEqual(['', 'CONFLICT']);
  });
});

describe('publishing', () => {
  it('shows it to everybody, and in the list', async () => {
    const council = await aCouncil(api);
    const { id } = await aPublishedChallenge(council);
    const read = await aVisitor(api).ask('query ($id: ID!, $lead: ID!) { challenge(id: $id) { stage timeline { publishedAt } } challenges(filter: { lead: $lead }) { nodes { id } } }', { id, lead: council.id });
    expect(read.data).toMatchObject({ challenge: { stage: 'ENGAGING', timeline: { publishedAt: expect.any(String) } }, challenges: { nodes: [{ id }] } });
  });

  it.each([
    ['no outcomes', { outcomesWanted: { en: '' } }, 'OUTCOMES_MISSING'],
    ['dates out of order', { shortlistBy: daysFromNow(2) }, 'DATES_OUT_OF_ORDER'],
    ['English only in Wales', { regime: 'WALES_PA23', placeCodes: ['W06000010'] }, 'TRANSLATION_MISSING'],
  ])('is refused with %s', async (_what, changes, code) => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'publishChallenge', await anApprovedChallenge(council, changes));
    expect(answer.userErrors('publishChallenge')).toContain(code);
  });

  it('happens once for one Idempotency-Key', async () => {
    const council = await theCouncil(api);
    const challenge = await anApprovedChallenge(council);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => step(council.buyer, 'publishChallenge', challenge, {}, key)));
    expect(answers.map((answer) => answer.at('publishChallenge.challenge.stage'))).toEqual(Array(8).fill('ENGAGING'));
    const { rows } = await api.sql.query(`select 1 from journal_entry where chain = $1 and details ->> 'act' = 'challenge.published'`, [challenge.id]);
    expect(rows).toHaveLength(1);
  });
});

describe('opening', () => {
  it('lets proposals come in until the published moment', async () => {
    const council = await theCouncil(api);
    const { id } = await anOpenChallenge(council);
    const read = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { stage timeline { openedAt closesAt } } }', { id });
    expect(read.at('challenge')).toMatchObject({ stage: 'OPEN', timeline: { openedAt: expect.any(String), closesAt: expect.any(String) } });
  });

  it.each([
    ['weights that are not 100', { criteria: [{ code: 'A', title: { en: 'A' }, guidance: { en: 'A' }, weightBp: 9000 }] }, 'WEIGHTS_NOT_100'],
    ['no guidance', { criteria: [{ code: 'A', title: { en: 'A' }, weightBp: 10_000 }] }, 'GUIDANCE_MISSING'],
    ['no terms', { terms: { en: '' } }, 'TERMS_MISSING'],
    ['too little time', { opensAt: null, closesAt: daysFromNow(3), questionsCloseAt: daysFromNow(2) }, 'TOO_SHORT'],
    ['a route that takes no proposals', { route: 'MARKET_ENGAGEMENT_ONLY' }, 'ENGAGEMENT_ONLY'],
  ])('is refused with %s', async (_what, changes, code) => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'openChallenge', await aPublishedChallenge(council, changes));
    expect(answer.userErrors('openChallenge')).toContain(code);
  });
});

describe('out of turn', () => {
  it.each([
    ['sendChallengeForReview', 'buyer', {}],
    ['approveChallenge', 'approver', {}],
    ['requestChallengeChanges', 'approver', { reason: 'A reason that is long enough' }],
    ['publishChallenge', 'buyer', {}],
    ['concludeChallenge', 'buyer', { reason: { en: 'A reason that is long enough' } }],
  ] as const)('%s is refused for an open challenge', async (verb, who, more) => {
    const council = await theCouncil(api);
    const answer = await step(council[who], verb, await anOpenChallenge(council), more);
    expect(answer.userErrors(verb)).toContain('WRONG_STAGE');
  });

  it.each(['publishChallenge', 'openChallenge', 'terminateChallenge', 'amendChallenge'])('%s is refused for a draft', async (verb) => {
    const council = await theCouncil(api);
    const more = { terminateChallenge: { reason: { en: 'A long enough reason' } }, amendChallenge: { content: { theme: 'WASTE' }, reason: { en: 'A long enough reason' }, material: false } }[verb];
    expect((await step(council.buyer, verb, await aDraft(council), more)).userErrors(verb)).toContain('WRONG_STAGE');
  });
});

describe('amending', () => {
  const amend = (who: Person, challenge: Parameters<typeof step>[2], change: object) =>
    step(who, 'amendChallenge', challenge, { content: { problem: { en: 'Now with figures.' } }, reason: { en: 'Suppliers asked for figures.' }, material: false, ...change });

  it('shows everybody what changed and why', async () => {
    const council = await theCouncil(api);
    const challenge = await anOpenChallenge(council);
    expect((await amend(council.buyer, challenge, {})).at('amendChallenge.userErrors')).toEqual([]);
    const read = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { problem { en } amendments { reason { en } material changes { path before after } } } }', { id: challenge.id });
    expect(read.at('challenge')).toEqual({
      problem: { en: 'Now with figures.' },
      amendments: [{ reason: { en: 'Suppliers asked for figures.' }, material: false, changes: [{ path: ['problem', 'en'], before: (challengeContent()['problem'] as { en: string }).en, after: 'Now with figures.' }] }],
    });
  });

  it.each([
    ['no reason', { reason: { en: 'x' } }, 'REASON_MISSING'],
    ['nothing changed', { content: {} }, 'NOTHING_CHANGED'],
    ['an earlier deadline', { content: { closesAt: daysFromNow(12), questionsCloseAt: daysFromNow(5), shortlistBy: daysFromNow(30) } }, 'SHORTENED'],
    ['a material change without more time', { material: true }, 'NOT_EXTENDED'],
    ['new weights called immaterial', { content: { criteria: [{ code: 'IMPACT', title: { en: 'A' }, guidance: { en: 'A' }, weightBp: 10_000 }] } }, 'CRITERIA_ARE_MATERIAL'],
    ['another regime', { content: { regime: 'SCOTLAND' } }, 'REGIME_FIXED'],
    ['a code twice', { content: { criteria: [1, 2].map(() => ({ code: 'A', title: { en: 'A' }, guidance: { en: 'A' }, weightBp: 5000 })) } }, 'DUPLICATE_CODE'],
  ])('is refused with %s', async (_what, change, code) => {
    const council = await theCouncil(api);
    expect((await amend(council.buyer, await anOpenChallenge(council), change)).userErrors('amendChallenge')).toContain(code);
  });

  it('that matters moves the deadline five days or more', async () => {
    const council = await theCouncil(api);
    const content = { problem: { en: 'Quite another problem.' }, closesAt: daysFromNow(26), shortlistBy: daysFromNow(50) };
    const answer = await amend(council.buyer, await anOpenChallenge(council), { content, material: true });
    expect(answer.userErrors('amendChallenge')).toEqual([]);
  });

  it('is seen in the search at once', async () => {
    const council = await theCouncil(api);
    const challenge = await anOpenChallenge(council);
    await amend(council.buyer, challenge, { content: { problem: { en: 'Everything about zeppelins.' } } });
    expect((await aVisitor(api).ask('{ challenges(filter: { query: "zeppelin" }) { nodes { id } } }')).at('challenges.nodes')).toEqual([{ id: challenge.id }]);
  });
});

describe('the end', () => {
  const reason = { en: 'The budget was cut by the council on Monday.' };

  it('by withdrawal stays readable with its reason once it was public', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'withdrawChallenge', await aPublishedChallenge(council), { reason });
    const read = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { stage stoppedBecause { en } } }', { id: answer.text('withdrawChallenge.challenge.id') });
    expect(read.at('challenge')).toEqual({ stage: 'WITHDRAWN', stoppedBecause: reason });
  });

  it('by withdrawal of a draft needs no reason and shows nothing', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'withdrawChallenge', await aDraft(council), { reason: {} });
    expect(answer.userErrors('withdrawChallenge')).toEqual([]);
    expect((await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { id } }', { id: answer.text('withdrawChallenge.challenge.id') })).at('challenge')).toBeNull();
  });

  it('by withdrawal of a public one needs a reason', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'withdrawChallenge', await aPublishedChallenge(council), { reason: { en: '' } });
    expect(answer.userErrors('withdrawChallenge')).toEqual(['REASON_MISSING']);
  });

  it('by termination says why', async () => {
    const council = await theCouncil(api);
    const challenge = await anOpenChallenge(council);
    expect((await step(council.buyer, 'terminateChallenge', challenge, { reason: { en: '' } })).userErrors('terminateChallenge')).toEqual(['REASON_MISSING']);
    expect((await step(council.buyer, 'terminateChallenge', challenge, { reason })).at('terminateChallenge.challenge.stage')).toBe('TERMINATED');
  });

  it('of a mere engagement says what was learned', async () => {
    const council = await theCouncil(api);
    const engagement = await aPublishedChallenge(council, { route: 'MARKET_ENGAGEMENT_ONLY' });
    expect((await step(council.buyer, 'concludeChallenge', engagement, { reason: { en: '' } })).userErrors('concludeChallenge')).toContain('LEARNING_MISSING');
    expect((await step(council.buyer, 'concludeChallenge', engagement, { reason })).at('concludeChallenge.challenge.stage')).toBe('CONCLUDED');
  });

  it('of one that promised to take proposals is not a conclusion', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'concludeChallenge', await aPublishedChallenge(council), { reason });
    expect(answer.userErrors('concludeChallenge')).toEqual(['NOT_ENGAGEMENT_ONLY']);
  });
});
