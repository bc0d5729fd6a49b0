// Sealed: before the deadline nobody but its own organisation can read a proposal, nor tell whether there is one.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, listen } from '@moothall/testing/asking';
import { anOpenChallenge, step } from '@moothall/testing/challenges';
import { openAll } from '@moothall/testing/evaluation';
import { aMember, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor, type Person } from '@moothall/testing/people';
import { aSubmittedProposal, proposalStep, theSuppliers } from '@moothall/testing/proposals';
import { LiveFeed } from '../../src/journal/live-feed.ts';
import { useApi } from '../setup/start-api.ts';
import { closeNow } from './close-now.ts';
import { wordsInFiles, wordsInTables } from './scan.ts';

type Anybody = Pick<Person, 'ask'>;

const canary = (name: string) => `canary${name}${randomUUID().replaceAll('-', '').slice(0, 12)}`;
const CANARIES = {
  title: canary('title'),
  summary: canary('summary'),
  approach: canary('approach'),
  change: canary('change'),
  evidence: canary('evidence'),
  smallestPilot: canary('pilot'),
  risks: canary('risks'),
  claims: [{ indicatorCode: 'REPEAT90', value: 3.14159, evidence: canary('claim') }],
  team: [{ name: canary('team'), role: 'PARTNER', sharePct: 7, does: canary('does') }],
  price: '123456.78',
};
const TEXTS = [...Object.values(CANARIES).filter((value) => typeof value === 'string'), CANARIES.claims[0]!.evidence, CANARIES.team[0]!.name, CANARIES.team[0]!.does, '3.14159', '12345678'];
/** Those that nothing else could hold by chance. */
const SECRETS = TEXTS.filter((text) => text.startsWith('canary'));

const PROPOSAL = `id version state label title summary approach change evidence smallestPilot risks trl price { amount } priceModel language
  claims { indicatorCode value evidence } team { name does } organisation { id name { en } } sections { state } receipts { hash salt }
  viewerCan hiddenBecause savedAt submittedAt hasUnsentChanges assessment { id strengths total }`;

/** Every way by which something of a proposal could be reached. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'proposal(id)': `query ($proposal: ID!) { proposal(id: $proposal) { ${PROPOSAL} } }`,
  'node(id)': `query ($proposal: ID!) { node(id: $proposal) { id ... on Proposal { ${PROPOSAL} } } }`,
  'nodes(ids)': `query ($proposal: ID!, $challenge: ID!) { nodes(ids: [$proposal, $challenge, $proposal]) { id ... on Proposal { ${PROPOSAL} } } }`,
  'challenge.proposals': `query ($challenge: ID!) { challenge(id: $challenge) { proposals(first: 100) { totalCount edges { cursor } nodes { ${PROPOSAL} } pageInfo { hasNextPage endCursor } } } }`,
  'challenge, its counts and figures': `query ($challenge: ID!) { challenge(id: $challenge) { version stage proposalCount myProposal { ${PROPOSAL} } viewerCan solutions { id title }
    ranking { rows { total } } shortlist { id } moderation { agreedCount cells { spread } waitingFor { name } } panel { status person { id } }
    scoresheet { status declarations { party name } items { scored proposal { ${PROPOSAL} } } } } }`,
  'challenge.log': 'query ($challenge: ID!) { challenge(id: $challenge) { log(first: 100) { totalCount nodes { seq act subject details hash organisation { id } actor { id } } } logVerification { ok entries headHash } } }',
  viewer: `{ viewer { proposals(first: 100) { totalCount nodes { challenge { id } } } tasks { id kind path } pledges { id }
    scoresheets { status declarations { name } items { proposal { ${PROPOSAL} } } } challenges { nodes { id proposalCount proposals { totalCount } } } } }`,
  'a list of challenges': 'query ($lead: ID!) { challenges(filter: { lead: $lead }) { totalCount nodes { id version proposalCount proposals { totalCount nodes { id } } } } }',
  search: '{ challenges(filter: { query: "canary" }) { totalCount nodes { id } } organisations(query: "canary") { totalCount nodes { id } } solutions { totalCount nodes { title } } }',
  'the organisation of the supplier': 'query ($supplier: ID!) { organisation(id: $supplier) { id version challenges(first: 100) { totalCount nodes { id } } members { id } } }',
  ranking: 'query ($challenge: ID!) { ranking(challengeId: $challenge) { rows { total proposal { id } } } }',
};

const api = useApi();

interface Stage {
  readonly council: Council;
  readonly challengeId: string;
  readonly supplier: Organisation;
  readonly others: readonly (readonly [string, Anybody])[];
}
let stage: Stage;

const appoint = async (council: Council, challengeId: string, person: Person, role: string) => {
  const document = 'mutation ($input: AppointPanelMemberInput!) { appointPanelMember(input: $input) { userErrors { code } } }';
  (await council.buyer.ask(document, { input: { challengeId, email: person.email, role } })).done();
};

beforeAll(async () => {
  const council = await theCouncil(api);
  const { id: challengeId } = await anOpenChallenge(council);
  const [[supplier, rival], auditor, evaluator, chair] = [
    await theSuppliers(api, 2),
    await aMember(api, council, ['AUDITOR']),
    await aMember(api, council, ['EVALUATOR']),
    await aMember(api, council, ['EVALUATOR']),
  ];
  await appoint(council, challengeId, evaluator, 'EVALUATOR');
  await appoint(council, challengeId, chair, 'CHAIR');
  const everything = ['challenges:read', 'proposals:read', 'evaluations:read', 'pledges:read'];
  const others = [
    ['a visitor', aVisitor(api)],
    ['another supplier', rival!.admin],
    ['the buyer', council.buyer],
    ['the approver', council.approver],
    ['the auditor', auditor],
    ['an evaluator', evaluator],
    ['the chair', chair],
    ['a key of the council', await aKey(council.admin, council.id, everything)],
    ['a key of another supplier', await aKey(rival!.admin, rival!.id, everything)],
  ] as const;
  stage = { council, challengeId, supplier, others };
});

/** The answers of everybody to every question, as text, without what differs from one moment to the next. */
async function answersOf(others: Stage['others'], proposal: string): Promise<Record<string, string>> {
  const variables = { proposal, challenge: stage.challengeId, lead: stage.council.id, supplier: stage.supplier.id };
  const asked = others.flatMap(([who, asker]) => Object.entries(QUESTIONS).map(async ([what, question]) => [`${who}: ${what}`, content(await asker.ask(question, variables))] as const));
  return Object.fromEntries(await Promise.all(asked));
}

function content(answer: Answer): string {
  if (answer.errors.some((error) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.extensions.code ?? ''))) throw new Error(`A question is wrong: ${answer.raw}`);
  return JSON.stringify({ data: answer.data, errors: answer.errors });
}

describe('a proposal that was sent', () => {
  it('changes no answer that anybody else gets, by any field', async () => {
    const absent = `prp_${'0'.repeat(32)}`;
    const before = await answersOf(stage.others, absent);
    const { id } = await aSubmittedProposal(stage.supplier, stage.challengeId, CANARIES);
    const after = await answersOf(stage.others, id);
    expect(after).toEqual(before);
    expect(Object.keys(after)).toHaveLength(stage.others.length * Object.keys(QUESTIONS).length);
    for (const secret of [...TEXTS, id]) expect(JSON.stringify(after)).not.toContain(secret);
  });

  it('is read by its own organisation all the while, so that the questions above could have shown it', async () => {
    const reader = await aMember(api, stage.supplier, ['AUDITOR']);
    const id = await idOf(stage.supplier);
    const seen = await answersOf([['its own reader', reader]], id);
    const shown = ['proposal(id)', 'node(id)', 'nodes(ids)', 'challenge.proposals', 'challenge, its counts and figures'].filter((what) => seen[`its own reader: ${what}`]?.includes(CANARIES.title));
    expect(shown).toHaveLength(5);
    expect(seen['its own reader: viewer']).toContain(stage.challengeId);
  });

  it('is hidden from a program of its own organisation that lacks the scope', async () => {
    const { supplier } = stage;
    const id = await idOf(supplier);
    const [blind, seeing] = [await aKey(supplier.admin, supplier.id, ['challenges:read', 'proposals:write']), await aKey(supplier.admin, supplier.id, ['proposals:read'])];
    const hidden = JSON.stringify(await answersOf([['a key', blind]], id));
    for (const secret of TEXTS) expect(hidden).not.toContain(secret);
    expect(JSON.stringify(await answersOf([['a key', seeing]], id))).toContain(CANARIES.risks);
  });

  it('answers to every verb of others as if it were absent', async () => {
    const id = await idOf(stage.supplier);
    const verbs = {
      updateProposal: ['UpdateProposalInput', { version: 3, title: 'Mine' }],
      submitProposal: ['ProposalStepInput', { version: 3 }],
      withdrawProposal: ['WithdrawProposalInput', { version: 3 }],
      scoreProposal: ['ScoreProposalInput', { criterionCode: 'IMPACT', value: 3, reason: 'A reason that is long enough' }],
      agreeScore: ['AgreeScoreInput', { criterionCode: 'IMPACT', value: 3, reason: 'A reason that is long enough' }],
      writeAssessment: ['WriteAssessmentInput', { strengths: 'Strong in many ways', improvements: 'Weak in some ways' }],
    } as const;
    for (const [verb, [type, input]] of Object.entries(verbs)) {
      const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message path } } }`;
      const name = verb.endsWith('Proposal') && verb !== 'scoreProposal' ? 'id' : 'proposalId';
      for (const [who, asker] of stage.others) {
        const [real, absent] = [await asker.ask(document, { input: { ...input, [name]: id } }), await asker.ask(document, { input: { ...input, [name]: `prp_${'0'.repeat(32)}` } })];
        expect([who, verb, content404(real)]).toEqual([who, verb, content404(absent)]);
      }
    }
  });

  it('is found by no search, not even for its rarest word', async () => {
    for (const [, asker] of stage.others) {
      const found = await asker.ask('query ($word: String) { challenges(filter: { query: $word }) { totalCount } organisations(query: $word) { totalCount } }', { word: CANARIES.title });
      expect(found.done().data).toEqual({ challenges: { totalCount: 0 }, organisations: { totalCount: 0 } });
    }
  });

  it('leaves none of its words in the journal', async () => {
    const { rows } = await api.sql.query('select details::text as details from journal_entry');
    expect(rows.length).toBeGreaterThan(20);
    for (const secret of TEXTS) expect(rows.filter((row) => String(row['details']).includes(secret))).toEqual([]);
  });

  it('is not heard of by those who watch the challenge', async () => {
    const { council } = stage;
    const { id, version } = await anOpenChallenge(council);
    const watcher = await listen(api.address, 'subscription ($id: ID!) { challengeChanged(id: $id) { act challenge { version proposalCount proposals { totalCount } } } }', { id });
    while (api.app.get(LiveFeed).size === 0) await new Promise((resolve) => setImmediate(resolve));
    const sent = await aSubmittedProposal(stage.supplier, id, CANARIES);
    (await proposalStep(stage.supplier.admin, 'submitProposal', sent)).done();
    const amendment = { content: { problem: { en: 'Changed.' } }, reason: { en: 'Suppliers asked for this.' }, material: false };
    (await step(council.buyer, 'amendChallenge', { id, version }, amendment)).done();
    expect(await watcher.next()).toMatchObject({ payload: { data: { challengeChanged: { act: 'challenge.amended', challenge: { version: version + 1, proposalCount: null, proposals: { totalCount: 0 } } } } } });
    watcher.close();
  });

  it('stands in no row and in no file of the database, not even in the write-ahead log', async () => {
    const id = await idOf(stage.supplier);
    const { rows } = await api.sql.query('select version from proposal where id = $1', [id]);
    const unsent = canary('unsent');
    (await proposalStep(stage.supplier.admin, 'updateProposal', { id, version: rows[0]?.['version'], risks: unsent })).done();
    // A word that stands in the open shows that the scan would find one.
    const open = canary('open');
    await api.sql.query(`insert into journal_head (chain, seq, hash) values ($1, 0, '')`, [open]);
    const words = [...SECRETS, unsent, open];
    expect(await wordsInTables(api.sql, words)).toEqual([`journal_head: ${open}`]);
    const files = await wordsInFiles(api.sql, words);
    if (files) expect(files.toSorted()).toEqual([`base: ${open}`, `pg_wal: ${open}`]);
  });

  it('stays sealed after the close, from everybody; only the number is known', async () => {
    await closeNow(api, stage.challengeId);
    const id = await idOf(stage.supplier);
    const after = await answersOf(stage.others, id);
    for (const secret of [...TEXTS, id]) expect(JSON.stringify(after)).not.toContain(secret);
    expect(after['a visitor: challenge, its counts and figures']).toContain('"proposalCount":1');
    expect(await wordsInTables(api.sql, SECRETS)).toEqual([]);
  });

  it('is read once two people have opened it: by auditors whole, by the panel as names to declare on, by nobody else', async () => {
    await openAll(stage.council, stage.challengeId);
    const after = await answersOf(stage.others, await idOf(stage.supplier));
    const named = (word: string): string[] => [...new Set(Object.keys(after).filter((key) => after[key]?.includes(word)).map((key) => key.split(':')[0] ?? ''))];
    expect(named(CANARIES.team[0]!.name)).toEqual(['the auditor', 'an evaluator', 'the chair']);
    for (const secret of SECRETS.filter((word) => word !== CANARIES.team[0]!.name)) expect([secret, named(secret)]).toEqual([secret, ['the auditor']]);
    const opened = await wordsInTables(api.sql, SECRETS);
    expect(opened).toEqual(SECRETS.map((word) => `proposal: ${word}`));
  });
});

/** NOT_FOUND, FORBIDDEN or UNAUTHENTICATED, with its words. */
function content404(answer: Answer): string {
  expect(answer.codes).toHaveLength(1);
  return answer.errors.map((error) => `${error.extensions.code ?? ''} ${error.message}`).join();
}

async function idOf(supplier: Organisation): Promise<string> {
  const answer = await supplier.admin.ask('query ($id: ID!) { challenge(id: $id) { myProposal { id } } }', { id: stage.challengeId });
  return answer.text('challenge.myProposal.id');
}
