// `draftProposal`, `updateProposal`, `withdrawProposal`: one proposal per organisation grows in private, one version at a time.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge, aPublishedChallenge, step } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { aMember, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { aDraftProposal, aSubmittedProposal, proposalAfter, proposalContent, proposalStep, theSupplier, theSuppliers } from '@moothall/testing/proposals';
import { useApi } from '../setup/start-api.ts';
import { closeNow } from './close-now.ts';

const READ = `query ($id: ID!) { proposal(id: $id) {
  id version state title summary approach change evidence smallestPilot risks trl price { amount currency } priceModel language
  trlEvidence costNote costs { what kind days rate { amount } amount { amount } } costTotal { amount } riskRows { risk likelihood impact response owner }
  milestones { what week payment { amount } } confidential { field ground why until } claims { indicatorCode value evidence low high basis } team { name role sharePct does paymentDays } challenge { id } organisation { id } label
  sections { section state missing { path } } hasUnsentChanges submittedAt savedAt receipts { proposalVersion } viewerCan hiddenBecause
} }`;

const api = useApi();

const anOpenOne = async (changes: object = {}) => anOpenChallenge(await theCouncil(api), changes);
const read = async (who: { ask: typeof aVisitor.prototype.ask }, id: string) => (await who.ask(READ, { id })).done().at('proposal');

describe('beginning a proposal', () => {
  it('needs nothing but the challenge, and is for the organisation acted for', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const answer = await proposalStep(supplier.admin, 'draftProposal', { challengeId, title: 'RoadEar' });
    const { id } = proposalAfter(answer, 'draftProposal');
    expect(id).toMatch(/^prp_[0-9a-f]{32}$/u);
    expect(await read(supplier.admin, id)).toMatchObject({
      version: 1,
      state: 'DRAFT',
      title: 'RoadEar',
      language: 'EN',
      price: null,
      challenge: { id: challengeId },
      organisation: { id: supplier.id },
      label: null,
      submittedAt: null,
      receipts: [],
      viewerCan: ['EDIT', 'SUBMIT', 'WITHDRAW'],
    });
  });

  it('is possible while the challenge is still engaging, but sending is not', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await aPublishedChallenge(await theCouncil(api))];
    const draft = await aDraftProposal(supplier, challengeId);
    expect(await read(supplier.admin, draft.id)).toMatchObject({ viewerCan: ['EDIT', 'WITHDRAW'] });
    expect((await proposalStep(supplier.admin, 'submitProposal', draft)).at('submitProposal.userErrors')).toMatchObject([{ code: 'NOT_OPEN', path: ['challenge'] }]);
  });

  it('is refused for mere engagement, which never opens', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await aPublishedChallenge(await theCouncil(api), { route: 'MARKET_ENGAGEMENT_ONLY' })];
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId })).at('draftProposal.userErrors')).toMatchObject([{ code: 'NOT_OPEN', path: ['challenge'] }]);
  });

  it('is refused for a challenge that one cannot see, as if it were absent', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await aDraft(await theCouncil(api))];
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId })).codes).toEqual(['NOT_FOUND']);
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId: `chl_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });

  it('is refused once the deadline has passed, noticed or not', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    await closeDeadline(api.sql, challengeId);
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId })).at('draftProposal.userErrors')).toMatchObject([{ code: 'DEADLINE_PASSED' }]);
    await closeNow(api, challengeId);
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId })).userErrors('draftProposal')).toContain('DEADLINE_PASSED');
  });

  it('is refused for a challenge that was withdrawn', async () => {
    const [supplier, council] = [await theSupplier(api), await theCouncil(api)];
    const challenge = await anOpenChallenge(council);
    (await step(council.buyer, 'terminateChallenge', challenge, { reason: { en: 'The budget was cut by the council.' } })).done();
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId: challenge.id })).userErrors('draftProposal')).toEqual(['NOT_OPEN']);
  });

  it('is not for councils, members without the role, people without an organisation, or visitors', async () => {
    const { id: challengeId } = await anOpenOne();
    const supplier = await aSupplier(api);
    const reader = await aMember(api, supplier, ['AUDITOR']);
    const [council, person] = [await theCouncil(api), await aPerson(api)];
    for (const who of [council.buyer, reader, person]) expect((await proposalStep(who, 'draftProposal', { challengeId })).codes).toEqual(['FORBIDDEN']);
    expect((await proposalStep(aVisitor(api), 'draftProposal', { challengeId })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is possible for a program of the supplier with the scope, and not without', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const [writer, reader] = [await aKey(supplier.admin, supplier.id, ['proposals:write', 'proposals:read']), await aKey(supplier.admin, supplier.id, ['proposals:read'])];
    expect((await proposalStep(reader, 'draftProposal', { challengeId })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scope: 'proposals:write' } }]);
    const { id } = proposalAfter(await proposalStep(writer, 'draftProposal', { challengeId }), 'draftProposal');
    expect(await read(reader, id)).toMatchObject({ id, organisation: { id: supplier.id } });
  });
});

describe('one active proposal per organisation', () => {
  it('is what a challenge takes', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    await aDraftProposal(supplier, challengeId);
    const second = await proposalStep(supplier.admin, 'draftProposal', { challengeId });
    expect(second.at('draftProposal')).toMatchObject({ proposal: null, userErrors: [{ code: 'ALREADY_DRAFTED', path: ['challengeId'] }] });
  });

  it('comes of ten drafts begun at the same moment', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => proposalStep(supplier.admin.browser.twin(), 'draftProposal', { challengeId })));
    expect(answers.filter((answer) => answer.at('draftProposal.proposal.id'))).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.userErrors('draftProposal'))).toEqual(Array(9).fill('ALREADY_DRAFTED'));
    const { rows } = await api.sql.query('select id from proposal where challenge_id = $1', [challengeId]);
    expect(rows).toHaveLength(1);
  });

  it('is one for one Idempotency-Key, also when sent twenty times at once', async () => {
    const [supplier, { id: challengeId }, key] = [await theSupplier(api), await anOpenOne(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => proposalStep(supplier.admin, 'draftProposal', { challengeId }, key)));
    expect(new Set(answers.map((answer) => answer.done().text('draftProposal.proposal.id'))).size).toBe(1);
  });

  it('leaves room for other organisations', async () => {
    const [[one, other], { id: challengeId }] = [await theSuppliers(api, 2), await anOpenOne()];
    await aDraftProposal(one, challengeId);
    expect((await aDraftProposal(other!, challengeId)).id).toMatch(/^prp_/u);
  });
});

describe('writing a proposal', () => {
  it('keeps everything that was written', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const { id, version } = await aDraftProposal(supplier, challengeId);
    const { price, costs: _costs, ...written } = proposalContent();
    expect(await read(supplier.admin, id)).toMatchObject({ ...written, price: { amount: price, currency: 'GBP' }, version, savedAt: expect.any(String), hiddenBecause: null });
  });

  it('keeps rows: costs to the penny, risks, milestones, intervals, promises to pay, and what is confidential', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const { id } = await aDraftProposal(supplier, challengeId, {
      costs: [{ what: 'Data work', kind: 'PEOPLE', days: '2.5', rate: '333.33', amount: '9' }, { what: 'Units', kind: 'EQUIPMENT', days: '3', amount: '0.01' }],
      riskRows: [{ risk: 'Frost', likelihood: 2, impact: 5, response: 'Wait.', owner: 'Site lead' }],
      milestones: [{ what: 'First list', week: 2, payment: '100' }, { what: 'Last list', week: 8 }],
      confidential: [{ field: 'COSTS', ground: 'S43_COMMERCIAL', why: 'Rivals could undercut us.', until: '2027-12-31' }],
      claims: [{ indicatorCode: 'REPEAT90', value: 11.5, evidence: 'Trial', low: 9, high: 14, basis: 'Counted' }],
      team: [{ name: 'Hollin', role: 'SUBCONTRACTOR', sharePct: 15, does: 'Data', paymentDays: 14 }],
    });
    expect(await read(supplier.admin, id)).toMatchObject({
      costs: [
        { what: 'Data work', kind: 'PEOPLE', days: '2.50', rate: { amount: '333.33' }, amount: { amount: '833.33' } },
        { what: 'Units', kind: 'EQUIPMENT', days: null, rate: null, amount: { amount: '0.01' } },
      ],
      costTotal: { amount: '833.34' },
      riskRows: [{ risk: 'Frost', likelihood: 2, impact: 5, response: 'Wait.', owner: 'Site lead' }],
      milestones: [{ what: 'First list', week: 2, payment: { amount: '100.00' } }, { what: 'Last list', week: 8, payment: null }],
      confidential: [{ field: 'COSTS', ground: 'S43_COMMERCIAL', why: 'Rivals could undercut us.', until: '2027-12-31' }],
      claims: [{ low: 9, high: 14, basis: 'Counted' }],
      team: [{ paymentDays: 14 }],
    });
  });

  it('by colleagues in different answers at once takes all of it, whatever version they had read', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    const changes = { title: 'One', summary: 'Two', approach: 'Three', change: 'Four', evidence: 'Five', risks: 'Six', smallestPilot: 'Seven', price: '8.00', trl: 9, costNote: 'Ten' };
    const saves = await Promise.all(Object.entries(changes).map(([name, value]) => proposalStep(supplier.admin.browser.twin(), 'updateProposal', { ...draft, [name]: value })));
    for (const save of saves) save.done();
    expect(await read(supplier.admin, draft.id)).toMatchObject({ ...changes, price: { amount: '8.00' }, version: draft.version + 10 });
  });

  it('after a lost answer takes the same words again, and after a colleague only what that one did not touch', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    const write = (change: object) => proposalStep(supplier.admin, 'updateProposal', { ...draft, ...change });
    (await write({ title: 'Mine' })).done();
    (await write({ title: 'Mine' })).done();
    const both = await write({ title: 'Theirs', summary: 'Theirs' });
    expect(both.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', conflicts: ['title'] });
    expect(await read(supplier.admin, draft.id)).toMatchObject({ title: 'Mine', summary: proposalContent()['summary'] });
    (await write({ summary: 'Theirs' })).done();
    expect((await write({ summary: 'Again' })).codes).toEqual(['CONFLICT']);
  });

  it('saves half a draft, and says section by section what is missing', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = proposalAfter(await proposalStep(supplier.admin, 'draftProposal', { challengeId, title: 'Half' }), 'draftProposal');
    await proposalStep(supplier.admin, 'updateProposal', { ...draft, trl: 11, evidence: 'word '.repeat(401) });
    const { sections } = (await read(supplier.admin, draft.id)) as { sections: { section: string; state: string; missing: { path: string[] }[] }[] };
    expect(sections.map(({ section, state }) => `${section} ${state}`)).toEqual([
      'about IN_PROGRESS',
      'idea IN_PROGRESS',
      'change NOT_STARTED',
      'evidence IN_PROGRESS',
      'pilot NOT_STARTED',
      'cost NOT_STARTED',
      'check IN_PROGRESS',
    ]);
    expect(sections[3]?.missing).toEqual([{ path: ['evidence'] }, { path: ['risks'] }]);
  });

  it('keeps what is left out and clears what is null', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    await proposalStep(supplier.admin, 'updateProposal', { ...draft, risks: null, price: null, trl: null, priceModel: null });
    expect(await read(supplier.admin, draft.id)).toMatchObject({ risks: '', price: null, trl: null, priceModel: null, summary: proposalContent()['summary'] });
  });

  it('by three people in the same answer loses nothing: the later ones are told which answer', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    const saves = await Promise.all(['One', 'Two', 'Three'].map((title) => proposalStep(supplier.admin.browser.twin(), 'updateProposal', { ...draft, title })));
    expect(saves.filter((answer) => answer.codes.length === 0)).toHaveLength(1);
    const late = saves.filter((answer) => answer.codes.length > 0);
    expect(late.map((answer) => answer.errors[0]?.extensions)).toEqual(Array(2).fill({ code: 'CONFLICT', currentVersion: draft.version + 1, conflicts: ['title'] }));
  });

  it('is for its own organisation only; to others it is absent', async () => {
    const [[supplier, other], { id: challengeId }, council] = [await theSuppliers(api, 2), await anOpenOne(), await theCouncil(api)];
    const draft = await aDraftProposal(supplier, challengeId);
    for (const verb of ['updateProposal', 'submitProposal', 'withdrawProposal']) {
      for (const who of [other!.admin, council.buyer, await aPerson(api)]) expect((await proposalStep(who, verb, draft)).codes).toEqual(['NOT_FOUND']);
      expect((await proposalStep(aVisitor(api), verb, draft)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('is for colleagues with the role PROPOSER; the others read it', async () => {
    const supplier = await aSupplier(api);
    const draft = await aDraftProposal(supplier, (await anOpenOne()).id);
    const [writer, reader] = [await aMember(api, supplier, ['PROPOSER']), await aMember(api, supplier, ['AUDITOR'])];
    expect((await proposalStep(reader, 'updateProposal', { ...draft, title: 'No' })).codes).toEqual(['FORBIDDEN']);
    expect(await read(reader, draft.id)).toMatchObject({ title: proposalContent()['title'], viewerCan: [] });
    expect((await proposalStep(writer, 'updateProposal', { ...draft, title: 'Yes' })).codes).toEqual([]);
  });

  it.each([
    ['an amount below zero', { price: '-1' }, 'price'],
    ['a share of 101 per cent', { team: [{ name: 'A', role: 'PARTNER', sharePct: 101, does: 'x' }] }, 'team'],
    ['more than 20,000 characters', { approach: 'x'.repeat(20_001) }, 'approach'],
    ['thirty-one team members', { team: Array.from({ length: 31 }, () => ({ name: 'A', role: 'PARTNER', does: 'x' })) }, 'team'],
  ])('refuses %s beside its field and saves nothing', async (_what, change, field) => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    const answer = await proposalStep(supplier.admin, 'updateProposal', { ...draft, ...change });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: expect.arrayContaining([field]) }] } }]);
    expect(await read(supplier.admin, draft.id)).toMatchObject({ version: draft.version });
  });

  it('ends at the deadline', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    await closeDeadline(api.sql, challengeId);
    expect((await proposalStep(supplier.admin, 'updateProposal', { ...draft, title: 'Late' })).userErrors('updateProposal')).toEqual(['DEADLINE_PASSED']);
    await closeNow(api, challengeId);
    expect(await read(supplier.admin, draft.id)).toMatchObject({ state: 'DRAFT', title: proposalContent()['title'], label: null, viewerCan: ['WITHDRAW'] });
  });
});

describe('taking a proposal back', () => {
  it('before the deadline is as if it had never been sent, and leaves room for a new one', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const sent = await aSubmittedProposal(supplier, challengeId);
    const answer = await proposalStep(supplier.admin, 'withdrawProposal', { ...sent, reason: 'Another idea.' });
    expect(answer.done().at('withdrawProposal.proposal.state')).toBe('WITHDRAWN');
    const own = await supplier.admin.ask('query ($id: ID!) { challenge(id: $id) { myProposal { id } } }', { id: challengeId });
    expect(own.at('challenge.myProposal')).toBeNull();
    const again = await aSubmittedProposal(supplier, challengeId);
    await closeNow(api, challengeId);
    const seen = await supplier.admin.ask('query ($id: ID!) { challenge(id: $id) { proposalCount myProposal { id state } } }', { id: challengeId });
    expect(seen.at('challenge')).toEqual({ proposalCount: 1, myProposal: { id: again.id, state: 'SEALED' } });
  });

  it('is refused the second time, and with an old version', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const draft = await aDraftProposal(supplier, challengeId);
    expect((await proposalStep(supplier.admin, 'withdrawProposal', { ...draft, version: 1 })).codes).toEqual(['CONFLICT']);
    const withdrawn = proposalAfter(await proposalStep(supplier.admin, 'withdrawProposal', draft), 'withdrawProposal');
    expect((await proposalStep(supplier.admin, 'withdrawProposal', withdrawn)).at('withdrawProposal.userErrors')).toMatchObject([{ code: 'WRONG_STATE' }]);
    for (const verb of ['updateProposal', 'submitProposal']) expect((await proposalStep(supplier.admin, verb, withdrawn)).userErrors(verb)).toEqual(['WRONG_STATE']);
  });

  it('after the deadline stays on the record of the challenge', async () => {
    const [supplier, { id: challengeId }] = [await theSupplier(api), await anOpenOne()];
    const sent = await aSubmittedProposal(supplier, challengeId);
    await closeNow(api, challengeId);
    const answer = await proposalStep(supplier.admin, 'withdrawProposal', { id: sent.id, version: sent.version + 1 });
    expect(answer.done().at('withdrawProposal.proposal.state')).toBe('WITHDRAWN');
    const { rows } = await api.sql.query(`select details ->> 'subject' as subject from journal_entry where chain = $1 and details ->> 'act' = 'proposal.withdrawn'`, [challengeId]);
    expect(rows).toEqual([{ subject: sent.id }]);
    const count = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { proposalCount } }', { id: challengeId });
    expect(count.at('challenge.proposalCount')).toBe(1);
  });
});
