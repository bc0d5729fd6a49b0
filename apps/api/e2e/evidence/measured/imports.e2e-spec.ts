// Surveys of others come in by a file: chosen, looked at, run and undone; what cannot be read leaves nothing behind.
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aCouncil, aMember, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor } from '@moothall/testing/people';
import { EraseEvidence } from '../../../src/evidence/erase-evidence.ts';
import { ImportFolder } from '../../../src/evidence/measured/import-folder.ts';
import { ImportRunner } from '../../../src/evidence/measured/import-runner.ts';
import { useApi } from '../../setup/start-api.ts';
import { CHOICE, ended, HEADER, imported, read, send, step } from './upload.ts';

const api = useApi();
const ITEMS = 'query ($place: ID, $service: String) { evidenceItems(place: $place, service: $service, first: 100) { nodes { title value n movedFrom place { code } } } }';
const itemsOf = async (place: string) => (await aVisitor(api).ask(ITEMS, { place })).done().list('evidenceItems.nodes');
const filesLeft = async () => readdirSync(await api.app.get(ImportFolder).ready()).filter((name) => !/^imp_/.test(name));
const csv = (...lines: string[]) => [HEADER, ...lines].join('\n');

describe('a survey', () => {
  it('is looked at before anything is stored, with the errors of its rows', async () => {
    const { buyer } = await theCouncil(api);
    const { status, json } = await send(buyer.browser, csv('E06000001,2024-25,41.5,900', 'E07000028,2021,40,', 'Narnia,2024,n/a,12'));
    expect(status).toBe(201);
    const answer = (await step(buyer, 'previewEvidenceImport', { id: json.id, version: 1, survey: CHOICE })).done();
    expect(answer.at('previewEvidenceImport.preview')).toMatchObject({
      rows: 3,
      items: [
        { value: 41.5, n: 900, place: { code: 'E06000001' }, movedFrom: null, noInterval: null, interval: { low: expect.closeTo(38.32, 2), high: expect.closeTo(44.75, 2) }, periodFrom: '2024-04-01', periodTo: '2025-03-31' },
        { value: 40, n: null, place: { code: 'E06000063' }, movedFrom: 'E07000028', noInterval: 'NO_N', interval: null },
      ],
      errors: [
        { line: 4, column: 'Code', code: 'PLACE_UNKNOWN', message: expect.stringMatching(/^Write/) },
        { line: 4, column: 'Satisfied', code: 'VALUE_MISSING', message: expect.stringMatching(/^Write/) },
      ],
    });
    expect(await itemsOf('E06000001')).toEqual([]);
  });

  it('is stored, but for the rows with errors, which are told by line; twice changes nothing', async () => {
    const { buyer } = await theCouncil(api);
    const content = csv('E06000002,2024,51,300', 'E06000003,2024,x,', 'E07000029,2021,45,');
    const first = await imported(api, buyer, content);
    expect(first).toMatchObject({ state: 'DONE', stored: 2, same: 0, leftOut: 1, moved: 1, progress: { percent: 100, rows: 3 }, errors: [{ line: 3, column: 'Satisfied', code: 'VALUE_MISSING' }] });
    expect(await itemsOf('E06000002')).toEqual([{ title: CHOICE.source.title, value: 51, n: 300, movedFrom: null, place: { code: 'E06000002' } }]);
    const again = await imported(api, buyer, content);
    expect(again).toMatchObject({ state: 'DONE', stored: 0, same: 2, earlierId: first.id });
    expect(await itemsOf('E06000002')).toHaveLength(1);
    const log = await api.sql.query(`select details -> 'data' as data from journal_entry where details ->> 'act' = 'evidence.imported' and details ->> 'subject' = $1`, [first.id]);
    expect(log.rows).toEqual([{ data: { fileHash: expect.stringMatching(/^[\da-f]{64}$/), stored: 2, same: 0, leftOut: 1 } }]);
  });

  it('is taken away whole, and can be run again', async () => {
    const { buyer } = await aCouncil(api);
    const done = await imported(api, buyer, csv('E06000004,2024,51,300'));
    const undone = (await step(buyer, 'undoEvidenceImport', { id: done.id, version: done.version })).done();
    expect(undone.at('undoEvidenceImport.evidenceImport')).toMatchObject({ state: 'UNDONE' });
    expect(await itemsOf('E06000004')).toEqual([]);
    (await step(buyer, 'runEvidenceImport', { id: done.id, version: undone.whole('undoEvidenceImport.evidenceImport.version') })).done();
  });

  it('is of each council for itself: two may hold the same figure', async () => {
    const content = csv('E06000005,2024,51,300');
    for (const { buyer } of [await theCouncil(api), await aCouncil(api)]) expect(await imported(api, buyer, content)).toMatchObject({ stored: 1 });
    expect(await itemsOf('E06000005')).toHaveLength(2);
  });

  it('is run once when the request is repeated, and refused while it runs or is done', async () => {
    const { buyer } = await theCouncil(api);
    const { json } = await send(buyer.browser, csv('E06000006,2024,51,300'));
    const [id, refused] = [json.id ?? '', async (input: object) => (await step(buyer, 'runEvidenceImport', input)).userErrors('runEvidenceImport')];
    expect(await refused({ id, version: 1 })).toEqual(['NOT_CHOSEN']);
    (await step(buyer, 'previewEvidenceImport', { id, version: 1, survey: CHOICE })).done();
    expect((await step(buyer, 'runEvidenceImport', { id, version: 1 })).codes).toEqual(['CONFLICT']);
    const both = await Promise.all([1, 2].map(() => step(buyer, 'runEvidenceImport', { id, version: 2 }, 'the-same-key')));
    for (const answer of both) expect(answer.userErrors('runEvidenceImport')).toEqual([]);
    const after = await ended(api, buyer, id);
    expect(await refused({ id, version: after.version })).toEqual(['WRONG_STATE']);
  });

  it('says everything that is wrong with a choice at once', async () => {
    const { buyer } = await theCouncil(api);
    const { json } = await send(buyer.browser, csv('E06000006,2024,51,300'));
    const choice = (survey: object) => step(buyer, 'previewEvidenceImport', { id: json.id, version: 1, survey });
    const wrong = { columns: { ...CHOICE.columns, value: 'None', n: 'Year' }, source: { ...CHOICE.source, citation: '' } };
    expect((await choice(wrong)).at('previewEvidenceImport.userErrors')).toMatchObject([
      { code: 'COLUMN_UNKNOWN', path: ['survey', 'columns', 'value'] },
      { code: 'COLUMN_TWICE', path: ['survey', 'columns', 'n'] },
      { code: 'MISSING', path: ['survey', 'source', 'citation'] },
    ]);
    expect((await step(buyer, 'previewEvidenceImport', { id: json.id, version: 1 })).userErrors('previewEvidenceImport')).toEqual(['WRONG_FORMAT']);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a workbook', Buffer.from('504b0304140000', 'hex'), 'NOT_TEXT'],
    ['another encoding', Buffer.from([...Buffer.from(`${HEADER}\nE06000001,2024,51,300\nNewydd,`), 0xe2, 0x28, 0xa1, 0x0a]), 'NOT_UTF_8'],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>', 'LOOKS_LIKE_HTML'],
    ['nothing', '', 'EMPTY'],
    ['one column', 'Code\nE06000001\n', 'TOO_FEW_COLUMNS'],
    ['a column twice', 'Code,Value,code\nE06000001,1,2\n', 'DUPLICATE_COLUMN'],
    ['no names of columns', ',,\n1,2,3\n', 'NO_HEADER'],
    ['requests that are cut off', '[{"service_request_id": "1"', 'NOT_JSON'],
    ['requests with entities of their own', '<?xml version="1.0"?><service_requests><!ENTITY a "b"></service_requests>', 'XML_TOO_CLEVER'],
  ])('is refused when it is %s, and nothing of it is left', async (_, content, code) => {
    const { buyer, id } = await theCouncil(api);
    const before = await api.sql.query('select count(*)::int as n from evidence_import where organisation_id = $1', [id]);
    const { status, json } = await send(buyer.browser, content);
    expect([status, json.error]).toEqual([422, { code, message: expect.stringMatching(/\w{3,}/) }]);
    expect((await api.sql.query('select count(*)::int as n from evidence_import where organisation_id = $1', [id])).rows).toEqual(before.rows);
    expect(await filesLeft()).toEqual([]);
  });

  it('fails as a whole when the trouble is far down, with the line, and leaves no figure', async () => {
    const { buyer } = await aCouncil(api);
    const rows = Array.from({ length: 20_000 }, (_, index) => `E06000007,${1990 + (index % 30)},${index % 100},${index + 10}`);
    const failed = await imported(api, buyer, `${csv(...rows)}\n"E06000007,2024,51,300\n`);
    expect(failed).toMatchObject({ state: 'FAILED', stored: 0, failedBecause: expect.stringMatching(/^Line 20002: Close the quotation mark/) });
    expect(await itemsOf('E06000007')).toEqual([]);
  });

  it('is refused above 200 MB without waiting for the rest', async () => {
    const { buyer } = await theCouncil(api);
    const big = new Blob(Array.from({ length: 21 }, () => Buffer.alloc(10_000_000, 'a')));
    const { status, json } = await send(buyer.browser, big).catch(() => ({ status: 413, json: { error: { code: 'TOO_LARGE', message: 'cut' } } }));
    expect([status, json.error?.code]).toEqual([413, 'TOO_LARGE']);
    expect(await filesLeft()).toEqual([]);
  }, 60_000);

  it('shows people why on the page they came from', async () => {
    const { buyer } = await theCouncil(api);
    const form = new FormData();
    form.append('file', new Blob(['']), 'x.csv');
    const response = await fetch(`${api.address}/data/imports?language=cy`, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', ...buyer.browser.credentials }, body: form });
    expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/cy\/work\/evidence\?refused=EMPTY&because=/)]);
  });
});

describe('an import that is cut off', () => {
  it('leaves nothing, and says so at the next start', async () => {
    const { buyer, id: organisationId } = await aCouncil(api);
    const { json } = await send(buyer.browser, csv('E06000008,2024,51,300'));
    await api.sql.query(`update evidence_import set state = 'RUNNING' where id = $1`, [json.id]);
    await api.sql.query(
      `insert into evidence_item (id, organisation_id, import_id, place_code, service, kind, title, unit, method, citation, key, added_by)
       values ('evi_half', $1, $2, 'E06000008', 'ROADS_REPAIR', 'SURVEY', 'Half', 'OTHER', 'm', 'c', 'half', $3)`,
      [organisationId, json.id, buyer.id],
    );
    expect(await itemsOf('E06000008')).toEqual([]);
    await api.app.get(ImportRunner).onApplicationBootstrap();
    expect(await read(buyer, json.id ?? '')).toMatchObject({ state: 'FAILED', failedBecause: expect.stringMatching(/^It was cut off/) });
    expect((await api.sql.query('select 1 from evidence_item where import_id = $1', [json.id])).rows).toEqual([]);
  });
});

describe('a file', () => {
  const erase = () => api.app.get(EraseEvidence).eraseDue();
  const age = (id: string, days: number): void => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    utimesSync(api.app.get(ImportFolder).pathOf(id), then, then);
  };

  it('is erased thirty days after it came, and its figures stay', async () => {
    const { buyer } = await aCouncil(api);
    const done = await imported(api, buyer, csv('E06000009,2024,51,300'));
    age(done.id, 29);
    expect(await erase()).toMatchObject({ files: 0 });
    age(done.id, 31);
    expect(await erase()).toMatchObject({ files: 1 });
    expect(await itemsOf('E06000009')).toHaveLength(1);
    const undone = (await step(buyer, 'undoEvidenceImport', { id: done.id, version: done.version })).done();
    const version = undone.whole('undoEvidenceImport.evidenceImport.version');
    const looked = await step(buyer, 'previewEvidenceImport', { id: done.id, version, survey: CHOICE });
    expect(looked.userErrors('previewEvidenceImport')).toEqual(['UNREADABLE']);
    (await step(buyer, 'runEvidenceImport', { id: done.id, version: version + 1 })).done();
    expect(await ended(api, buyer, done.id)).toMatchObject({ state: 'FAILED', failedBecause: 'The file was erased 30 days after it came. Bring it in again.' });
  });
});

describe('who may', () => {
  it('send files: buyers of councils and programs with the scope, before a byte is taken', async () => {
    const council = await aCouncil(api);
    const [reader, writer] = [await aKey(council.admin, council.id, ['evidence:read']), await aKey(council.admin, council.id, ['evidence:write'])];
    const content = csv('E06000001,2024,51,300');
    expect((await send(aVisitor(api), content)).json.error?.code).toBe('UNAUTHENTICATED');
    for (const who of [council.approver.browser, (await aSupplier(api)).admin.browser, reader]) expect((await send(who, content)).json.error?.code).toBe('FORBIDDEN');
    expect((await send((await aCouncil(api)).buyer.browser, content, 'x.csv', `?organisation=${council.id}`)).json.error?.code).toBe('FORBIDDEN');
    expect((await send(writer, content)).status).toBe(201);
  });

  it('see an import: the buyers and auditors of its council alone', async () => {
    const council = await aCouncil(api);
    const auditor = await aMember(api, council, ['AUDITOR']);
    const { json } = await send(council.buyer.browser, csv('E06000001,2024,51,300'));
    const seen = async (who: { ask: typeof auditor.ask }) => (await who.ask('query ($id: ID!, $org: ID!) { evidenceImport(id: $id) { id } organisation(id: $org) { evidenceImports { id } } }', { id: json.id, org: council.id })).data;
    for (const who of [council.buyer, auditor]) expect(await seen(who)).toEqual({ evidenceImport: { id: json.id }, organisation: { evidenceImports: [{ id: json.id }] } });
    expect(await seen((await aCouncil(api)).buyer)).toEqual({ evidenceImport: null, organisation: { evidenceImports: null } });
    expect((await step(auditor, 'runEvidenceImport', { id: json.id, version: 1 })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('the figures of the Office for Local Government', () => {
  const path = join(process.env['REAL_DATA_FOLDER'] ?? '', 'citizen/oflog-ease-of-finding-information-2022-23.csv');
  if (!existsSync(path)) {
    console.info(`The figures were left out: REAL_DATA_FOLDER has no ${path}.`);
    it('are not at hand, and were left out', () => expect(existsSync(path)).toBe(false));
    return;
  }

  it('are imported, and Leeds shows its value and why it has no interval', async () => {
    const { buyer } = await aCouncil(api);
    const source = { ...CHOICE.source, title: 'Ease of finding information about services', service: 'CARE_INFORMATION', method: 'Survey of users of adult social care services.' };
    const done = await imported(api, buyer, readFileSync(path, 'utf8'), { columns: { place: 'Local authority code', value: 'Value', period: 'Financial year' }, source });
    expect(done).toMatchObject({ state: 'DONE', stored: expect.any(Number), progress: { percent: 100 } });
    const leeds = await aVisitor(api).ask('{ evidenceItems(place: "E08000035", service: "CARE_INFORMATION") { nodes { value interval { low } noInterval grade gradeReasons periodFrom periodTo } } }');
    expect(leeds.done().list('evidenceItems.nodes')).toEqual([
      { value: expect.any(Number), interval: null, noInterval: 'NO_N', grade: 'D', gradeReasons: ['N_UNKNOWN', 'RESPONSE_UNKNOWN', 'OLD'], periodFrom: '2022-04-01', periodTo: '2023-03-31' },
    ]);
    console.info(`Of the figures ${JSON.stringify({ stored: done['stored'], leftOut: done['leftOut'], moved: done['moved'] })}; errors: ${JSON.stringify(done['errors'])}`);
  });
});

describe('a name of a file', () => {
  it('leads nowhere outside', async () => {
    const { buyer } = await theCouncil(api);
    const { json } = await send(buyer.browser, csv('E06000001,2024,51,300'), '../../../etc/\u202Epasswd.csv');
    const { rows } = await api.sql.query('select file_name from evidence_import where id = $1', [json.id]);
    expect(rows).toEqual([{ file_name: 'passwd.csv' }]);
    expect(existsSync(join(await api.app.get(ImportFolder).ready(), json.id ?? ''))).toBe(true);
  });
});
