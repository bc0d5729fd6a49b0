// The decision pack: the same bytes for the same state, checked offline, and every way of changing it found and named.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { agreeAll, anEvaluation, aRankedEvaluation, assessAll, decide, evaluationStep, type Evaluation, scoreAll } from '@moothall/testing/evaluation';
import { aCouncil, aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, type Person } from '@moothall/testing/people';
import { verifyPackFile } from '../../src/commands/verify-pack.command.ts';
import { Checkpoints } from '../../src/journal/checkpoints.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const SECRET = 'Our resin is cured with ultraviolet lamps.';
type Files = Record<string, string>;
let evaluation: Evaluation;
let files: Files;
let folder: string;
let key: string;

const fetchPack = async (who: Pick<Person, 'browser'> | { credentials: Record<string, string> } | null, query = '', id = evaluation.challengeId) => {
  const credentials = who === null ? {} : 'browser' in who ? who.browser.credentials : who.credentials;
  const answer = await fetch(`${api.address}/data/challenges/${id}/decision-pack.zip${query}`, { headers: credentials });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const filesOf = (bytes: Uint8Array): Files => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
const check = async (changed: Files) => {
  const path = join(folder, 'pack.zip');
  await writeFile(path, zipSync(Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)]))));
  return verifyPackFile(path, { key });
};
/** Changes one line of a file, as somebody would who can edit it. */
const edit = (file: string, find: (row: Record<string, unknown>) => boolean, change: object): Files => {
  const lines = files[file]!.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.some(find)).toBe(true);
  return { ...files, [file]: lines.map((row) => `${JSON.stringify(find(row) ? { ...row, ...change } : row)}\n`).join('') };
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-pack-'));
  evaluation = await aRankedEvaluation(api, (id) => closeNow(api, id), {
    proposals: [{ title: 'First', approach: SECRET, confidential: [{ field: 'APPROACH', ground: 'S43_COMMERCIAL', why: 'Rivals would copy it.', until: null }] }, { title: 'Second' }, { title: 'Third' }],
    scores: [{ IMPACT: [5, 4, 5] }, { IMPACT: [4, 4, 2] }, {}],
  });
  (await decide(evaluation, [evaluation.proposals[1]!.id], { overrideReason: 'The first costs more than there is.' })).done();
  await api.app.get(Checkpoints, { strict: false }).sign();
  files = filesOf((await fetchPack(evaluation.council.buyer)).bytes);
  key = await (await fetch(`${api.address}/keys/checkpoint.json`)).json().then((set) => (set as { keys: { x: string }[] }).keys[0]!.x);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a decision pack', () => {
  it('is for those who buy, approve or audit for the lead, once the shortlist is issued', async () => {
    const { council, panel, proposals } = evaluation;
    for (const who of [council.buyer, council.approver, await aMember(api, council, ['AUDITOR'])]) expect((await fetchPack(who)).status).toBe(200);
    for (const who of [null, panel.chair, panel.evaluators[0], proposals[0]!.supplier.admin, await aPerson(api), (await aCouncil(api)).buyer]) expect((await fetchPack(who)).status).toBe(404);
    expect((await fetchPack(await aKey(council.admin, council.id, ['evaluations:read']))).status).toBe(200);
    expect((await fetchPack(await aKey(council.admin, council.id, ['challenges:read']))).status).toBe(404);
    expect((await fetchPack(council.buyer, '', 'chl_none')).status).toBe(404);
  });

  it('is the same bytes for the same state, and fits when nothing was touched', async () => {
    const [one, other] = [await fetchPack(evaluation.council.buyer), await fetchPack(evaluation.council.approver)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
    const { isOk, lines } = await check(files);
    expect(lines.slice(1)).toEqual(['Everything fits.']);
    expect(isOk).toBe(true);
    expect(JSON.parse(lines[0]!)).toMatchObject({ ok: true, proposals: 3, isRedacted: false, withheld: 0, keyGiven: true });
  });

  it.each([
    ['a benchmark for the price and a list that breaks ties', { priceRule: { method: 'BENCHMARK', criterionCode: 'PRICE', benchmark: '7500' }, tieBreak: ['QUALITY'] }, '81.33'],
    ['the price of each point', { priceRule: { method: 'PER_POINT', minimumPoints: 60 } }, '76.00'],
  ])('of an order by %s fits too, and not with another rule', async (_what, rules, total) => {
    const criteria = [['QUALITY', 6000], ['PRICE', 4000]].map(([code, weightBp]) => ({ code, weightBp, title: { en: code }, guidance: { en: 'Five is proven.' } }));
    const proposals = [['One', '15000'], ['Two', '9000']].map(([title, price]) => ({ title, price, priceModel: 'FIXED' }));
    const priced = await anEvaluation(api, (id) => closeNow(api, id), { challenge: { criteria, ...rules }, proposals });
    const scored = rules.priceRule.method === 'BENCHMARK' ? { ...priced, criteria: ['QUALITY'] } : priced;
    await scoreAll(scored, [{ QUALITY: [5, 5, 5], PRICE: [3, 3, 3] }, { QUALITY: [4, 4, 4], PRICE: [3, 3, 4] }]);
    await agreeAll(scored, [{}, rules.priceRule.method === 'BENCHMARK' ? {} : { PRICE: 3.5 }]);
    await assessAll(priced);
    (await decide(priced, [priced.proposals[1]!.id])).done();
    const found = filesOf((await fetchPack(priced.council.buyer, '', priced.challengeId)).bytes);
    expect(found['ranking.jsonl']).toContain(`"total":"${total}"`);
    expect((await check(found)).lines.slice(1)).toEqual(['Everything fits.']);
    const cheaper = found['ranking.jsonl']!.replace('"price":"900000"', '"price":"800000"');
    expect(cheaper).not.toBe(found['ranking.jsonl']);
    expect((await check({ ...found, 'ranking.jsonl': cheaper })).lines).toContain('ranking.jsonl: the inputs are not those whose hash the result names.');
  });

  it('holds the computed order beside the override, and can be read without a script', () => {
    const report = files['report.html']!;
    for (const part of ['Order by points beside what was decided', 'The first costs more than there is.', 'OVERRIDE', 'Evaluator 1', 'It says so on its second page.']) expect(report).toContain(part);
    expect(report).not.toContain('<script');
    for (const { name } of [evaluation.panel.chair, ...evaluation.panel.evaluators]) expect(JSON.stringify(files)).not.toContain(name);
    expect(files['checkpoints.jsonl']).toContain('"signature"');
  });
});

describe('a pack that was changed', () => {
  const found = async (changed: Files): Promise<string> => {
    const { isOk, lines } = await check(changed);
    expect(isOk).toBe(false);
    return lines.slice(1).join('\n');
  };

  it('in a score is found, and the score is named', async () => {
    const [id] = [evaluation.proposals[0]!.id];
    const said = await found(edit('scores.jsonl', (row) => row['proposalId'] === id && row['criterionCode'] === 'IMPACT' && row['value'] === 4, { value: 0 }));
    expect(said).toContain('scores.jsonl: it was changed');
    expect(said).toMatch(new RegExp(`scores\\.jsonl ${id}\\|\\S+\\|IMPACT: the score says 0 and the ranking was computed from 4\\.`));
    expect(said).toMatch(/scores\.jsonl: what Evaluator \d sent is not what entry \d+ of the log is bound to\./);
  });

  it('in a reason is found, and the row is named', async () => {
    const agreed = await found(edit('agreed.jsonl', (row) => row['criterionCode'] === 'IMPACT', { reason: 'For other reasons.' }));
    expect(agreed).toMatch(/agreed\.jsonl prp_\w+\|IMPACT\|0001: entry \d+ of the log is bound to other words or figures\./);
    const issued = await found(edit('shortlists.jsonl', () => true, { reasons: 'We liked it better.' }));
    expect(issued).toMatch(/shortlists\.jsonl sho_\w+: entry \d+ of the log is bound/);
    const assessed = await found(edit('assessments.jsonl', (row) => row['key'] === evaluation.proposals[2]!.id, { improvements: 'Nothing at all.' }));
    expect(assessed).toContain(`assessments.jsonl ${evaluation.proposals[2]!.id}: entry`);
    const vote = await found(edit('votes.jsonl', (row) => row['kind'] === 'OVERRIDE', { reason: 'Nobody asked.' }));
    expect(vote).toMatch(/votes\.jsonl svt_\w+: entry \d+/);
    const proposal = await found(edit('proposals.jsonl', (row) => row['key'] === evaluation.proposals[1]!.id, { content: { title: 'Else' } }));
    expect(proposal).toContain(`proposals.jsonl ${evaluation.proposals[1]!.id}: it is not what its receipt was given for.`);
  });

  it('in the ranking or its inputs is found by computing it anew', async () => {
    const rows = JSON.parse(files['ranking.jsonl']!.split('\n')[1]!) as { rows: { proposalId: string; total: string; rank: number }[] };
    const said = await found(edit('ranking.jsonl', (row) => row['key'] === 'result', { rows: rows.rows.map((row) => (row.rank === 1 ? { ...row, total: '99.00' } : row)) }));
    expect(said).toMatch(/ranking\.jsonl prp_\w+: the total is 8\d\.\d\d and the pack says 99\.00\./);
    const crossing = await found(edit('ranking.jsonl', (row) => row['key'] === 'result', { crossings: [], withoutEvaluators: [] }));
    expect(crossing).toContain('the weights at which another would come first are not those computed');
    expect(crossing).toContain('who would lead without each evaluator is not what the inputs say');
    const inputs = await found(edit('ranking.jsonl', (row) => row['key'] === 'input', { scale: { min: 0, max: 10 } }));
    expect(inputs).toContain('ranking.jsonl: the inputs are not those whose hash the result names.');
  });

  it('in a line of the log is found, and the entry is named', async () => {
    const line = JSON.parse(files['journal.jsonl']!.split('\n')[4]!) as { key: string; details: object };
    expect(await found(edit('journal.jsonl', (row) => row['key'] === line.key, { details: { ...line.details, actorId: 'per_else' } }))).toContain('journal.jsonl entry 5: The details of the entry were changed.');
    const lines = files['journal.jsonl']!.split('\n');
    expect(await found({ ...files, 'journal.jsonl': lines.toSpliced(4, 1).join('\n') })).toContain('journal.jsonl entry 5: Expected entry 5 and found 6.');
    expect(await found({ ...files, 'journal.jsonl': lines.slice(0, -2).join('\n') })).toMatch(/journal\.jsonl entry \d+: The newest entries are missing/);
  });

  it('by dropping, adding or swapping files is found, and the files are named', async () => {
    const { 'votes.jsonl': votes, ...rest } = files;
    expect(await found(rest)).toContain('votes.jsonl: the manifest names it, and it is not in the pack.');
    expect(await found({ ...files, 'more.jsonl': '' })).toContain('more.jsonl: the manifest does not name it.');
    const swapped = await found({ ...files, 'votes.jsonl': files['recusals.jsonl']!, 'recusals.jsonl': votes! });
    expect(swapped).toContain('recusals.jsonl: it holds what belongs in votes.jsonl.');
  });

  it('with its manifest made to fit is found by the signature and by the log', async () => {
    const changed = edit('assessments.jsonl', (row) => row['key'] === evaluation.proposals[2]!.id, { strengths: 'None, none at all.' });
    const manifest = JSON.parse(changed['manifest.json']!) as { files: { name: string; sha256: string }[] };
    const fitting = { ...manifest, files: manifest.files.map((one) => ({ ...one, sha256: sha256(changed[one.name]!) })) };
    const said = await found({ ...changed, 'manifest.json': JSON.stringify(fitting) });
    expect(said).toContain('manifest.json: the signature on it is not by the key of the server.');
    expect(said).toContain('assessments.jsonl: a value or the order of its rows is not the one that was bound');
    expect(said).toContain(`assessments.jsonl ${evaluation.proposals[2]!.id}: entry`);
  });

  it('into something that is no pack is refused without a word of trust', async () => {
    expect((await verifyPackFile(join(folder, 'pack.zip').replace('pack', 'none'), {}).catch((error: Error) => error.message))).toMatch(/cannot be read/);
    await writeFile(join(folder, 'text.zip'), 'no archive');
    expect((await verifyPackFile(join(folder, 'text.zip'), {})).lines[1]).toBe('manifest.json: it is missing, or is no JSON.');
    const strange = createHash('sha256').update('x').digest('base64url');
    const path = join(folder, 'pack.zip');
    await check(files);
    expect((await verifyPackFile(path, { key: strange })).lines.join('\n')).toContain('the signature on it is not by the key of the server');
  });
});

describe('a pack to be given out', () => {
  const withhold = (who: Pick<Person, 'ask'>, more: object = {}) =>
    evaluationStep(who, 'withholdInPack', { challengeId: evaluation.challengeId, file: 'proposals.jsonl', row: evaluation.proposals[0]!.id, field: 'content.approach', ground: 'S43', note: 'Rivals would copy it.', ...more });
  const READ = 'query ($id: ID!) { challenge(id: $id) { packRedactions { id field ground person { id } } packClaims { proposalId field ground why } } }';

  it('withholds values on a ground, still shows that nothing else was changed, and says what it cannot show', async () => {
    const { council, panel, proposals, challengeId } = evaluation;
    const read = async (who: Pick<Person, 'ask'>) => (await who.ask(READ, { id: challengeId })).done().at('challenge');
    expect(await read(council.buyer)).toEqual({ packRedactions: [], packClaims: [{ proposalId: proposals[0]!.id, field: 'content.approach', ground: 'S43', why: 'Rivals would copy it.' }] });
    for (const who of [panel.evaluators[0], proposals[0]!.supplier.admin]) expect(await read(who)).toEqual({ packRedactions: null, packClaims: null });
    for (const who of [council.approver, panel.chair, proposals[0]!.supplier.admin]) expect((await withhold(who)).codes).toEqual(['FORBIDDEN']);
    expect((await withhold(council.buyer, { field: 'content.nothing' })).userErrors('withholdInPack')).toEqual(['UNKNOWN_VALUE']);
    expect((await withhold(council.buyer, { file: 'checkpoints.jsonl' })).userErrors('withholdInPack')).toContain('NEVER_WITHHELD');
    expect((await withhold(council.buyer, { note: 'secret' })).userErrors('withholdInPack')).toEqual(['NOTE_MISSING']);
    (await withhold(council.buyer)).done();
    expect((await withhold(council.buyer)).userErrors('withholdInPack')).toEqual(['WITHHELD_ALREADY']);
    expect(await read(council.buyer)).toMatchObject({ packRedactions: [{ field: 'content.approach', ground: 'S43', person: { id: council.buyer.id } }], packClaims: [] });
    const given = filesOf((await fetchPack(council.buyer, '?redacted=1')).bytes);
    const full = filesOf((await fetchPack(council.buyer)).bytes);
    expect(JSON.stringify(given)).not.toContain('ultraviolet');
    expect(full['proposals.jsonl']).toContain('ultraviolet');
    expect(JSON.parse(given['manifest.json']!)).toMatchObject({ root: (JSON.parse(full['manifest.json']!) as { root: string }).root, isRedacted: true });
    expect(given['manifest.json']).not.toContain('secret');
    expect(given['redactions.jsonl']).toContain('Rivals would copy it.');
    const checked = await check(given);
    expect(checked.isOk).toBe(true);
    expect(checked.lines).toEqual(expect.arrayContaining([`Not checked – proposals.jsonl ${proposals[0]!.id}: content.approach is withheld; only that it was not changed can be checked.`, 'Everything fits.']));
    const touched = given['proposals.jsonl']!.replace('"label":"Proposal A"', '"label":"Proposal Z"');
    expect(touched).not.toBe(given['proposals.jsonl']);
    expect((await check({ ...given, 'proposals.jsonl': touched })).lines.join('\n')).toContain('proposals.jsonl: a value or the order of its rows is not the one that was bound');
    const { rows } = await api.sql.query(`select details -> 'data' as data from journal_entry where chain = $1 and details ->> 'act' = 'pack.redacted'`, [challengeId]);
    expect(rows).toMatchObject([{ data: { file: 'proposals.jsonl', field: 'content.approach', ground: 'S43' } }]);
    const { rows: kept } = await api.sql.query('select id from pack_redaction where challenge_id = $1', [challengeId]);
    const show = () => evaluationStep(council.buyer, 'showInPack', { id: String(kept[0]!['id']) });
    (await show()).done();
    expect((await show()).userErrors('showInPack')).toEqual(['SHOWN_ALREADY']);
    expect((await check(filesOf((await fetchPack(council.buyer, '?redacted=1')).bytes))).isOk).toBe(true);
  });

  it('leaves what is withheld out of the checks, whatever it is, and names it', async () => {
    const { council } = evaluation;
    const row = (file: string, find: (one: Record<string, unknown>) => boolean) => files[file]!.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>).find(find)!['key'] as string;
    const chosen = [
      { file: 'scores.jsonl', row: row('scores.jsonl', (one) => one['value'] === 5), field: 'value' },
      { file: 'agreed.jsonl', row: row('agreed.jsonl', () => true), field: 'reason' },
      { file: 'assessments.jsonl', row: evaluation.proposals[2]!.id, field: 'strengths' },
      { file: 'shortlists.jsonl', row: row('shortlists.jsonl', () => true), field: 'overrideReason' },
      { file: 'votes.jsonl', row: row('votes.jsonl', (one) => one['kind'] === 'OVERRIDE'), field: 'reason' },
      { file: 'journal.jsonl', row: row('journal.jsonl', (one) => (one['details'] as { act: string }).act === 'scores.sent'), field: 'details' },
      { file: 'journal.jsonl', row: row('journal.jsonl', (one) => (one['details'] as { act: string }).act === 'assessment.written'), field: 'details' },
      { file: 'challenge.jsonl', row: 'published', field: 'content.contactEmail' },
    ];
    for (const one of chosen) (await withhold(council.buyer, { ...one, ground: 'S40', note: 'It tells of a person.' })).done();
    const given = filesOf((await fetchPack(council.buyer, '?redacted=1')).bytes);
    const { isOk, lines } = await check(given);
    const said = lines.join('\n');
    expect(said).not.toContain('The first costs more than there is.');
    expect(given['report.html']).toContain('[withheld: s.40]');
    for (const { file, row: key, field } of chosen) expect(said).toContain(`Not checked – ${file} ${key}: ${field} is withheld`);
    expect(lines.filter((line) => !line.startsWith('Not checked')).slice(1)).toEqual(['Everything fits.']);
    expect(isOk).toBe(true);
  });
});
