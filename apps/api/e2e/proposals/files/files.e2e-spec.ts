// Attached files: what is taken and what is not, who reads it when, and that the receipt covers it (S14).
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { anEvaluation } from '@moothall/testing/evaluation';
import { closeDeadline } from '@moothall/testing/database';
import { aMember, theCouncil } from '@moothall/testing/organisations';
import { aKey, type Person } from '@moothall/testing/people';
import { aDraftProposal, proposalStep, theSupplier, theSuppliers } from '@moothall/testing/proposals';
import { readConfig } from '../../../src/platform/config.ts';
import { Config } from '../../../src/platform/settings.ts';
import { FileStore } from '../../../src/proposals/files/file-store.ts';
import { ScanFiles } from '../../../src/proposals/files/scan-files.ts';
import { startApi, useApi } from '../../setup/start-api.ts';
import { closeNow } from '../close-now.ts';
import { bomb, crowd, infected, jpg, lyingBomb, office, openDocument, pdf, png, program, slip, svg, zip } from './example-files.ts';
import { aScanner, aStore } from './fake-servers.ts';

const api = useApi();
const OWN = { 'x-moothall-upload': '1' };
const FILES = 'query ($id: ID!) { proposal(id: $id) { title hasUnsentChanges attachments { id name type size received state sha256 reason } } }';
const REMOVE = 'mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { proposal { attachments { id } } userErrors { code } } }';

interface Seen { id: string; name: string; type: string; size: number; state: string; sha256: string | null; reason: string | null }

async function aDraft(world = api) {
  const supplier = await theSupplier(world);
  const { id: challengeId } = await anOpenChallenge(await theCouncil(world));
  return { supplier, challengeId, ...(await aDraftProposal(supplier, challengeId)) };
}

const call = (who: Person, method: string, path: string, headers: Record<string, string> = {}, body?: string | Uint8Array<ArrayBuffer> | FormData) =>
  fetch(`${who.browser.address}/files${path}`, { method, redirect: 'manual', headers: { ...who.browser.credentials, ...headers }, ...(body === undefined ? {} : { body }) });
const announce = (who: Person, proposalId: string, name: string, size: number, headers: Record<string, string> = OWN) =>
  call(who, 'POST', '', { 'content-type': 'application/json', ...headers }, JSON.stringify({ proposalId, name, size }));
const piece = (who: Person, id: string, offset: number, bytes: Buffer) => call(who, 'PATCH', `/${id}`, { ...OWN, 'upload-offset': String(offset) }, new Uint8Array(bytes));
const filesOf = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(FILES, { id })).done().list('proposal.attachments') as Seen[];

/** Sends a whole file; answers how it is seen afterwards, or why it was not even begun. */
async function upload(who: Person, proposalId: string, name: string, bytes: Buffer): Promise<Seen | { refused: string }> {
  const begun = (await (await announce(who, proposalId, name, bytes.length)).json()) as { id?: string; error?: { code: string } };
  if (!begun.id) return { refused: begun.error?.code ?? '' };
  for (let at = 0; at < bytes.length; at += 4_194_304) await piece(who, begun.id, at, bytes.subarray(at, at + 4_194_304));
  return (await filesOf(who, proposalId)).find((file) => file.id === begun.id)!;
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const polyglot = Buffer.concat([pdf(), zip([{ name: 'a.txt', bytes: Buffer.from('a') }])]);

describe('a file', () => {
  const TAKEN: [string, Buffer, string, string][] = [
    ['plan.pdf', pdf(500), 'plan.pdf', 'application/pdf'],
    ['plan.DOCX', office('docx'), 'plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['sums.xlsx', office('xlsx'), 'sums.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['talk.pptx', office('pptx'), 'talk.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['plan.odt', openDocument('text'), 'plan.odt', 'application/vnd.oasis.opendocument.text'],
    ['sums.ods', openDocument('spreadsheet'), 'sums.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['rows.csv', Buffer.from('a,b\n1,2\n'), 'rows.csv', 'text/csv'],
    ['map.png', png, 'map.png', 'image/png'],
    ['photo.jpg', jpg, 'photo.jpg', 'image/jpeg'],
    ['a\r\nX: 1\u202Efdp.md', Buffer.from('# Cynllun tŷ'), 'aX 1fdp.md', 'text/markdown'],
  ];

  it('of each kind on the list is taken, under a name that can do no harm', async () => {
    const { supplier, id } = await aDraft();
    for (const [name, bytes, kept, type] of TAKEN) {
      expect(await upload(supplier.admin, id, name, bytes)).toMatchObject({ name: kept, type, size: bytes.length, state: 'READY', sha256: hash(bytes), reason: null });
    }
    expect(await upload(supplier.admin, id, 'eleventh.txt', Buffer.from('x'))).toEqual({ refused: 'TOO_MANY' });
  });

  it.each([
    ['nothing in it', 'empty.pdf', Buffer.alloc(0), 'EMPTY'],
    ['21 MB', 'big.pdf', pdf(21 * 1024 * 1024), 'TOO_LARGE'],
    ['a script for pictures', 'logo.svg', svg, 'WRONG_TYPE'],
    ['a program', 'run.exe', program, 'WRONG_TYPE'],
    ['a document with macros by its name', 'plan.docm', office('docx'), 'WRONG_TYPE'],
  ])('with %s is refused before a byte is sent', async (_what, name, bytes, code) => {
    const { supplier, id } = await aDraft();
    expect(await upload(supplier.admin, id, name, bytes)).toEqual({ refused: code });
  });

  it.each([
    ['a program named PDF', 'plan.pdf', program, /not what its name says/],
    ['a script named PNG', 'logo.png', svg, /not what its name says/],
    ['a page named text', 'note.txt', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), /not what its name says/],
    ['bytes named text', 'note.txt', Buffer.from([0xff, 0xfe, 0x00]), /no plain text/],
    ['a PDF that is an archive too', 'both.pdf', polyglot, /after its end/],
    ['a picture with an archive behind it', 'both.png', Buffer.concat([png, zip([{ name: 'a.txt', bytes: png }])]), /after its end/],
    ['a photograph with a script behind it', 'both.jpg', Buffer.concat([jpg, svg]), /after its end/],
    ['a plain archive named DOCX', 'plan.docx', zip([{ name: 'a.txt', bytes: Buffer.from('a') }]), /not what its name says/],
    ['a bomb', 'bomb.docx', bomb(), /unpacks to far more/],
    ['a bomb that lies about its size', 'bomb.docx', lyingBomb(), /unpacks to far more/],
    ['a part that climbs out', 'slip.docx', slip('../../etc/cron.d/x'), /leave its folder/],
    ['a part at the root', 'slip.docx', slip('/etc/passwd'), /leave its folder/],
    ['a part that climbs out the other way', 'slip.docx', slip(String.raw`..\..\windows\x`), /leave its folder/],
    ['a macro', 'macro.docx', slip('word/vbaProject.bin'), /macro/],
    ['2,000 parts and more', 'crowd.docx', crowd(), /too many parts/],
    ['a password', 'locked.docx', office('docx', [{ name: 'word/x.xml', bytes: Buffer.from('x'), isEncrypted: true }]), /password/],
    ['half an archive', 'half.docx', office('docx').subarray(0, -30), /damaged|not what its name says/],
    ['a comment behind an archive', 'comment.docx', Buffer.concat([office('docx'), Buffer.from('<script>')]), /damaged|not what its name says/],
  ])('with %s inside is thrown away with a sentence', async (_what, name, bytes, reason) => {
    const { supplier, id } = await aDraft();
    const seen = await upload(supplier.admin, id, name, bytes);
    expect(seen).toMatchObject({ state: 'REJECTED', reason: expect.stringMatching(reason), sha256: null });
    expect((await call(supplier.admin, 'GET', `/${(seen as Seen).id}`)).status).toBe(410);
    expect(await stored((seen as Seen).id)).toEqual([]);
  });

  it('is locked where it lies, name and all', async () => {
    const { supplier, id } = await aDraft();
    const seen = (await upload(supplier.admin, id, 'canaryname.txt', Buffer.from('canarybytes'))) as Seen;
    const [path] = await stored(seen.id);
    expect((await readFile(path!)).includes('canarybytes')).toBe(false);
    const { rows } = await api.sql.query('select f::text as row from proposal_file f where id = $1', [seen.id]);
    expect(String(rows[0]?.['row'])).not.toContain(Buffer.from('canaryname').toString('hex'));
  });
});

async function stored(id: string): Promise<string[]> {
  const folder = join(api.app.get(Config).dataFolder, 'files', id);
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}

describe('an upload', () => {
  it('goes on where it broke off, and takes no piece twice', async () => {
    const { supplier, id } = await aDraft();
    const bytes = pdf(9_000);
    const begun = (await (await announce(supplier.admin, id, 'plan.pdf', bytes.length)).json()) as { id: string };
    expect((await piece(supplier.admin, begun.id, 0, bytes.subarray(0, 4_000))).headers.get('upload-offset')).toBe('4000');
    const again = await piece(supplier.admin, begun.id, 0, bytes.subarray(0, 4_000));
    expect([again.status, again.headers.get('upload-offset')]).toEqual([409, '4000']);
    const head = await call(supplier.admin, 'HEAD', `/${begun.id}`);
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual(['4000', String(bytes.length)]);
    expect((await call(supplier.admin, 'GET', `/${begun.id}`)).status).toBe(409);
    expect((await piece(supplier.admin, begun.id, 4_000, bytes)).status).toBe(400);
    expect((await piece(supplier.admin, begun.id, 4_000, bytes.subarray(4_000))).status).toBe(204);
    expect(await filesOf(supplier.admin, id)).toMatchObject([{ state: 'READY', sha256: hash(bytes) }]);
  });

  it('that is not finished keeps a proposal from being sent, and can be called off', async () => {
    const { supplier, id, version } = await aDraft();
    const begun = (await (await announce(supplier.admin, id, 'plan.pdf', 9_000)).json()) as { id: string };
    await piece(supplier.admin, begun.id, 0, pdf(100));
    const refused = await proposalStep(supplier.admin, 'submitProposal', { id, version });
    expect(refused.at('submitProposal.userErrors')).toEqual([{ code: 'FILE_NOT_READY', path: ['attachments'], message: 'Wait until plan.pdf is uploaded, or remove it.' }]);
    expect((await call(supplier.admin, 'DELETE', `/${begun.id}`, OWN)).status).toBe(204);
    expect(await stored(begun.id)).toEqual([]);
    expect((await call(supplier.admin, 'HEAD', `/${begun.id}`)).status).toBe(404);
    (await proposalStep(supplier.admin, 'submitProposal', { id, version })).done();
  });

  it('is for one’s own drafts, at a browser, on purpose, and before the deadline', async () => {
    const { supplier, id, challengeId } = await aDraft();
    const rival = (await theSuppliers(api, 2))[1]!;
    const begun = (await (await announce(supplier.admin, id, 'plan.pdf', 100)).json()) as { id: string };
    const statusOf = async (response: Promise<Response>) => (await response).status;
    expect(await statusOf(announce(rival.admin, id, 'plan.pdf', 100))).toBe(404);
    expect(await statusOf(piece(rival.admin, begun.id, 0, pdf()))).toBe(404);
    expect(await statusOf(call(rival.admin, 'DELETE', `/${begun.id}`, OWN))).toBe(404);
    expect(await statusOf(call(rival.admin, 'HEAD', `/${begun.id}`))).toBe(404);
    const reader = await aMember(api, supplier, ['AUDITOR']);
    expect(await statusOf(announce(reader, id, 'plan.pdf', 100))).toBe(403);
    expect(await statusOf(announce(supplier.admin, id, 'plan.pdf', 100, {}))).toBe(403);
    expect(await statusOf(announce(supplier.admin, id, 'plan.pdf', 100, { ...OWN, origin: 'https://evil.example' }))).toBe(403);
    expect(await statusOf(announce(supplier.admin, id, 'plan.pdf', 100, { ...OWN, 'sec-fetch-site': 'cross-site' }))).toBe(403);
    const key = await aKey(supplier.admin, supplier.id, ['proposals:write', 'proposals:read']);
    const headers = { ...key.credentials, ...OWN, 'content-type': 'application/json' };
    expect((await fetch(`${api.address}/files`, { method: 'POST', headers, body: JSON.stringify({ proposalId: id, name: 'a.pdf', size: 9 }) })).status).toBe(403);
    expect((await fetch(`${api.address}/files/${begun.id}`)).status).toBe(401);
    await closeDeadline(api.sql, challengeId);
    expect(await (await announce(supplier.admin, id, 'plan.pdf', 100)).json()).toMatchObject({ error: { code: 'DEADLINE_PASSED' } });
    expect(await statusOf(piece(supplier.admin, begun.id, 0, pdf()))).toBe(409);
  });

  it('works by a plain form of our page, without a script', async () => {
    const { supplier, id } = await aDraft();
    const form = (bytes: Buffer, name: string, headers: Record<string, string>) => {
      const body = new FormData();
      body.set('file', new File([new Uint8Array(bytes)], name));
      return call(supplier.admin, 'POST', `/form?proposal=${id}&language=cy`, { accept: 'text/html', ...headers }, body);
    };
    const origin = { origin: api.address };
    const taken = await form(pdf(), 'Cynllun tŷ.pdf', origin);
    expect([taken.status, taken.headers.get('location')]).toEqual([303, `/cy/proposals/${id}/files`]);
    expect(await filesOf(supplier.admin, id)).toMatchObject([{ name: 'Cynllun tŷ.pdf', state: 'READY' }]);
    expect((await form(program, 'run.exe', origin)).headers.get('location')).toBe(`/cy/proposals/${id}/files?refused=WRONG_TYPE`);
    expect((await form(pdf(21 * 1024 * 1024), 'big.pdf', origin)).headers.get('location')).toBe(`/cy/proposals/${id}/files?refused=TOO_LARGE`);
    expect((await form(pdf(), 'plan.pdf', { origin: 'https://evil.example' })).headers.get('location')).toContain('refused=FORBIDDEN');
    expect(await filesOf(supplier.admin, id)).toHaveLength(1);
  });
});

describe('reading a file', () => {
  it('is always a download, under its own name', async () => {
    const { supplier, id } = await aDraft();
    const { id: fileId } = (await upload(supplier.admin, id, 'Cynllun "tŷ" (1).pdf', pdf())) as Seen;
    const response = await call(supplier.admin, 'GET', `/${fileId}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''Cynllun%20t%C5%B7%20%281%29.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
  });

  it('is for its own organisation before the opening; then for who may read the proposal, without its name while they are blind', async () => {
    let file: Seen | undefined;
    const evaluation = await anEvaluation(api, async (challengeId) => {
      const [mine] = (await api.sql.query('select id from proposal where challenge_id = $1', [challengeId])).rows;
      const supplier = await theSupplier(api);
      const id = String(mine?.['id']);
      file = (await upload(supplier.admin, id, 'Kestrel canary.pdf', pdf())) as Seen;
      const version = (await supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { version } }', { id })).whole('proposal.version');
      (await proposalStep(supplier.admin, 'submitProposal', { id, version })).done();
      const [council, rival] = [await theCouncil(api), (await theSuppliers(api, 2))[1]!];
      for (const who of [council.buyer, council.approver, rival.admin]) expect((await call(who, 'GET', `/${file.id}`)).status).toBe(404);
      await closeNow(api, challengeId);
      for (const who of [council.buyer, council.approver, rival.admin]) expect((await call(who, 'GET', `/${file.id}`)).status).toBe(404);
    });
    const evaluator = evaluation.panel.evaluators[0]!;
    const id = evaluation.proposals[0]!.id;
    const blind = await call(evaluator, 'GET', `/${file!.id}`);
    expect([blind.status, blind.headers.get('content-disposition')]).toEqual([200, `attachment; filename="file"; filename*=UTF-8''Attachment%201.pdf`]);
    const seen = await evaluator.ask(FILES, { id });
    expect(seen.done().at('proposal.attachments')).toEqual([{ id: file!.id, name: 'Attachment 1.pdf', type: 'application/pdf', size: file!.size, received: null, state: null, sha256: null, reason: null }]);
    expect(seen.raw).not.toContain('canary');
    const team = await evaluator.ask('query ($id: ID!) { proposal(id: $id) { team { name organisation { id } isSme consent { email state } } organisation { id } } }', { id });
    expect(team.done().at('proposal')).toEqual({ organisation: null, team: [{ name: null, organisation: null, isSme: null, consent: null }] });
    expect((await call(evaluation.council.buyer, 'GET', `/${file!.id}`)).status).toBe(404);
    await api.sql.query('update proposal_reader set is_blind = false where proposal_id = $1', [id]);
    expect((await call(evaluator, 'GET', `/${file!.id}`)).headers.get('content-disposition')).toContain('Kestrel%20canary.pdf');
  });
});

describe('a version that was sent', () => {
  it('names its files, so that they stay with it and the receipt covers them', async () => {
    const { supplier, id, version } = await aDraft();
    const file = (await upload(supplier.admin, id, 'plan.pdf', pdf())) as Seen;
    (await proposalStep(supplier.admin, 'submitProposal', { id, version })).done();
    const idempotencyKey = randomUUID();
    const remove = () => supplier.admin.ask(REMOVE, { input: { id, fileId: file.id } }, { idempotencyKey });
    const removed = await remove();
    expect((await remove()).data).toEqual(removed.data);
    expect(removed.done().at('removeAttachment.proposal.attachments')).toEqual([]);
    expect((await supplier.admin.ask(FILES, { id })).at('proposal.hasUnsentChanges')).toBe(true);
    expect((await call(supplier.admin, 'GET', `/${file.id}`)).status).toBe(200);
    expect((await supplier.admin.ask(REMOVE, { input: { id, fileId: file.id } })).codes).toEqual(['NOT_FOUND']);
    const sent = await supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { versions { proposalVersion canonical } receipts { hash } } }', { id });
    const canonical = sent.text('proposal.versions.0.canonical');
    expect(JSON.parse(canonical)).toMatchObject({ content: { attachments: [{ id: file.id, name: 'plan.pdf', size: file.size, type: 'application/pdf', sha256: hash(pdf()) }] } });
    expect(hash(Buffer.from(canonical))).toBe(sent.text('proposal.receipts.0.hash'));
  });

  it('may be as large as it gets: every answer at its limit, with ten files of 2 MB', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    const { supplier, challengeId } = await aDraft();
    const rival = (await theSuppliers(api, 2))[1]!;
    const texts = { title: words(20), summary: words(120), approach: words(600), trlEvidence: words(150), change: words(400), evidence: words(400), risks: words(300), smallestPilot: words(300), costNote: words(150) };
    const rows = {
      costs: Array.from({ length: 40 }, (_, index) => ({ what: words(30), kind: 'PEOPLE', days: String(index + 1), rate: '333.33' })),
      riskRows: Array.from({ length: 20 }, () => ({ risk: words(100), likelihood: 3, impact: 3, response: words(100), owner: 'Site lead' })),
      milestones: Array.from({ length: 12 }, (_, index) => ({ what: words(30), week: index + 1, payment: '1.00' })),
      team: Array.from({ length: 30 }, (_, index) => ({ name: `Member ${index}`, role: 'SUBCONTRACTOR', sharePct: 3, does: words(100), paymentDays: 30 })),
    };
    expect(supplier.id).not.toBe(rival.id);
    const draft = await aDraftProposal(rival, challengeId, { ...texts, ...rows });
    for (let index = 0; index < 10; index += 1) await upload(rival.admin, draft.id, `file ${index}.pdf`, pdf(2_000_000));
    const answer = await proposalStep(rival.admin, 'submitProposal', draft);
    expect(answer.done().at('submitProposal.proposal.state')).toBe('SUBMITTED');
  });
});

describe('the virus scanner', () => {
  const open: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of open.toReversed()) await close();
  });

  it('has every file looked at: clean ones become ready, infected ones go, and while it is away all wait', async () => {
    const first = await aScanner();
    const store = await aStore('a secret');
    open.push(() => store.close());
    const s3 = { S3_ENDPOINT: store.endpoint, S3_BUCKET: 'ideas', S3_REGION: 'eu-west-2', S3_ACCESS_KEY: 'a key', S3_SECRET_KEY: 'a secret' };
    const scanned = await startApi({ CLAMD_URL: first.url, ...s3 });
    open.push(() => scanned.close());
    const { supplier, id, version } = await aDraft(scanned);
    expect(await upload(supplier.admin, id, 'clean.txt', Buffer.from('clean'))).toMatchObject({ state: 'READY' });
    expect(await upload(supplier.admin, id, 'bad.txt', infected)).toMatchObject({ state: 'REJECTED', reason: expect.stringContaining('Eicar-Test-Signature') });
    expect(first.scanned).toBe(2);
    await first.close();
    const waiting = (await upload(supplier.admin, id, 'later.txt', Buffer.from('later'))) as Seen;
    expect(waiting.state).toBe('QUARANTINED');
    expect((await call(supplier.admin, 'GET', `/${waiting.id}`)).status).toBe(409);
    await expect(scanned.app.get(ScanFiles).scanDue()).rejects.toThrow();
    // A scanner that is away keeps nobody from sending in time.
    (await proposalStep(supplier.admin, 'submitProposal', { id, version })).done();
    const second = await aScanner(Number(new URL(first.url).port));
    open.push(() => second.close());
    while ((await filesOf(supplier.admin, id)).some(({ state }) => state === 'QUARANTINED')) await scanned.app.get(ScanFiles).scanDue();
    const read = await call(supplier.admin, 'GET', `/${waiting.id}`);
    expect([read.status, await read.text()]).toEqual([200, 'later']);
    // Two files are left, one piece each, and nothing of what they say.
    expect([...store.objects.values()].map((bytes) => /clean|later|EICAR/u.test(bytes.toString('latin1')))).toEqual([false, false]);
  });
});

describe('the settings of files', () => {
  it('are all there or none, and say what is missing', () => {
    expect(readConfig({})).toMatchObject({ s3: null, clamdUrl: null });
    expect(() => readConfig({ S3_ENDPOINT: 'http://localhost:9000', S3_BUCKET: 'ideas' })).toThrow('set them all or none');
    expect(() => readConfig({ S3_SECRET_KEY: 'never shown' })).toThrow('set them all or none');
    expect(() => readConfig({ S3_SECRET_KEY: 'never shown' })).not.toThrow('never shown');
    expect(() => readConfig({ CLAMD_URL: 'http://scanner:3310' })).toThrow('CLAMD_URL must be an address that begins with tcp://');
  });
});

describe('a store that speaks S3', () => {
  it('keeps locked bytes for whoever signs with the key, and takes them away again', async () => {
    const store = await aStore('a secret');
    const [settings, wrong] = ['a secret', 'another'].map((secretKey) => ({ endpoint: store.endpoint, bucket: 'ideas', region: 'eu-west-2', accessKey: 'a key', secretKey }));
    const { S3Store } = await import('../../../src/proposals/files/file-store.ts');
    const files: FileStore = new S3Store(settings!);
    await files.put('fil_1/0', Buffer.from('locked'));
    expect((await files.get('fil_1/0')).toString()).toBe('locked');
    expect([...store.objects.keys()]).toEqual(['/ideas/fil_1/0']);
    await files.remove('fil_1/0');
    await files.remove('fil_1/0');
    await expect(files.get('fil_1/0')).rejects.toThrow('404');
    await expect(new S3Store(wrong!).put('fil_2/0', Buffer.from('x'))).rejects.toThrow('403');
    expect(store.refused).toBe(1);
    await store.close();
  });
});
