// What remains of pilots: the track record of their supplier, adoption elsewhere with its pack, and the counts over all of them.
import { createHash, randomUUID, verify, createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { countStatements } from '@moothall/testing/database';
import { openAll } from '@moothall/testing/evaluation';
import { aCouncil, anOrganisation, type Council } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { adoptionStep, aReportedPilot, aRunningPilot, type Pilot, pilotOf, pilotStep, verifiedPilot } from '@moothall/testing/pilots';
import { aSubmittedProposal } from '@moothall/testing/proposals';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const propose = (who: Pick<Person, 'ask'>, { pilotId }: Pilot, organisationId: string, plan = 'Twelve streets next winter.', key?: string) => adoptionStep(who, 'proposeAdoption', { pilotId, organisationId, plan }, key);
const fileOf = async (path: string) => {
  const response = await fetch(`${api.address}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) };
};
const slugOf = async (pilot: Pilot) => String((await pilotOf(aVisitor(api), pilot.pilotId))['slug']);
const step = async (who: Council, verb: string, id: string, input: object = {}) => {
  const { rows } = await api.sql.query('select version from adoption where id = $1', [id]);
  return adoptionStep(who.buyer, verb, { id, version: rows[0]?.['version'], ...input });
};

describe('the track record of a supplier', () => {
  it('shows verified, disputed and stopped pilots, counts what is verified alone, and goes with its next proposal', async () => {
    const ownPilots = async (supplier: string) =>
      (await aVisitor(api).ask('query ($id: ID!) { organisation(id: $id) { ownPilots { met partly notMet notMeasured pilots { id standing } } } }', { id: supplier })).done().at('organisation.ownPilots');
    const reported = await aReportedPilot(api, close);
    expect(await ownPilots(reported.supplier.id)).toEqual({ met: 0, partly: 0, notMet: 0, notMeasured: 0, pilots: [] });
    const pilot = await verifiedPilot(api, close);
    const { supplier, pilotId } = pilot;
    expect(await ownPilots(supplier.id)).toEqual({ met: 1, partly: 0, notMet: 1, notMeasured: 0, pilots: [{ id: pilotId, standing: 'VERIFIED' }] });
    const council = await aCouncil(api);
    const { id: challengeId } = await anOpenChallenge(council);
    const { id } = await aSubmittedProposal(supplier, challengeId);
    await close(challengeId);
    await openAll(council, challengeId);
    const sent = (await supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { profileSent } }', { id })).done().text('proposal.profileSent');
    expect(JSON.parse(sent)).toMatchObject({ ownPilots: [{ id: pilotId, standing: 'VERIFIED', results: [{ indicatorCode: 'REPEAT90', outcome: 'MET' }, { indicatorCode: 'SPEED', outcome: 'NOT_MET' }] }] });
    const document = 'mutation ($input: DisputeResultInput!) { disputeResult(input: $input) { userErrors { code } } }';
    (await pilot.council.buyer.ask(document, { input: { pilotId, reason: 'The wrong streets were counted.' } })).done();
    expect(await ownPilots(supplier.id)).toEqual({ met: 0, partly: 0, notMet: 0, notMeasured: 0, pilots: [{ id: pilotId, standing: 'DISPUTED' }] });
    const stopped = await aRunningPilot(api, close);
    const { version } = await pilotOf(aVisitor(api), stopped.pilotId);
    (await pilotStep(stopped.council.buyer, 'stopPilot', { id: stopped.pilotId, version, reason: 'The bridge was closed for good.' })).done();
    expect(await ownPilots(stopped.supplier.id)).toMatchObject({ met: 0, notMeasured: 0, pilots: [{ standing: 'STOPPED' }] });
  });
});

describe('adopting a pilot', () => {
  it('is prepared in private, decided and counted in public, and reports its own figures, each kept', async () => {
    const pilot = await verifiedPilot(api, close);
    const adopter = await aCouncil(api);
    const id = (await propose(adopter.buyer, pilot, adopter.id)).done().text('proposeAdoption.adoption.id');
    const seen = async (who: Pick<Person, 'ask'>) => (await who.ask('query ($id: ID!) { pilot(id: $id) { adoptionCount adoptions { id state results { value } } challenge { adoptionCount } } }', { id: pilot.pilotId })).done().at('pilot');
    expect(await seen(aVisitor(api))).toEqual({ adoptionCount: 0, adoptions: [], challenge: { adoptionCount: expect.any(Number) } });
    for (const who of [adopter.buyer, pilot.council.buyer]) expect(await seen(who)).toMatchObject({ adoptions: [{ id, state: 'PROPOSED' }] });
    expect((await step(adopter, 'reportAdoption', id, { summary: 'As good as there.', from: '2026-01-01', to: '2026-06-30', results: [] })).userErrors('reportAdoption')).toEqual(['WRONG_STATE']);
    (await step(adopter, 'confirmAdoption', id)).done();
    expect((await step(adopter, 'confirmAdoption', id)).userErrors('confirmAdoption')).toEqual(['WRONG_STATE']);
    expect(await seen(aVisitor(api))).toMatchObject({ adoptionCount: 1, adoptions: [{ state: 'ADOPTED' }] });
    const report = { summary: 'As good as there.', from: '2026-01-01', to: '2026-06-30', results: [{ indicatorCode: 'REPEAT90', value: 11, n: 90 }] };
    expect((await step(adopter, 'reportAdoption', id, { ...report, summary: '', to: '2025-01-01', results: [{ indicatorCode: 'X', value: 1 }, { indicatorCode: 'X', value: 2 }] })).userErrors('reportAdoption')).toEqual(['RESULT_MISSING', 'PERIOD_REVERSED', 'NO_SUCH_INDICATOR', 'INDICATOR_TWICE']);
    (await step(adopter, 'reportAdoption', id, report)).done();
    (await step(adopter, 'reportAdoption', id, { ...report, results: [{ indicatorCode: 'REPEAT90', value: 10, n: 180 }] })).done();
    expect(await seen(aVisitor(api))).toMatchObject({ adoptions: [{ state: 'REPORTED', results: [{ value: 10 }] }] });
    expect((await api.sql.query('select 1 from adoption_result where adoption_id = $1', [id])).rowCount).toBe(2);
    expect((await step(adopter, 'withdrawAdoption', id, { reason: 'We changed our mind.' })).userErrors('withdrawAdoption')).toEqual(['WRONG_STATE']);
    expect((await aVisitor(api).ask('{ adoptions { totalCount nodes { id organisation { id } pilot { id } } } }')).done().at('adoptions.nodes')).toContainEqual({ id, organisation: { id: adopter.id }, pilot: { id: pilot.pilotId } });
  });

  it('is refused to the lead, to participants, to others than authorities, twice, and before the end', async () => {
    const pilot = await verifiedPilot(api, close);
    const { council } = pilot;
    expect((await propose(council.buyer, pilot, council.id, '')).userErrors('proposeAdoption')).toEqual(['IS_LEAD', 'PLAN_MISSING']);
    const [partner, firm] = [await aCouncil(api), await anOrganisation(api, 'SUPPLIER')];
    await api.sql.query(`insert into participation (challenge_id, organisation_id, role) values ($1, $2, 'PARTICIPANT')`, [pilot.challengeId, partner.id]);
    expect((await propose(partner.buyer, pilot, partner.id)).userErrors('proposeAdoption')).toEqual(['TAKES_PART']);
    expect((await propose(firm.admin, pilot, firm.id)).userErrors('proposeAdoption')).toEqual(['NOT_AN_AUTHORITY']);
    expect((await propose(partner.buyer, await aReportedPilot(api, close), partner.id)).userErrors('proposeAdoption')).toContain('PILOT_NOT_FINISHED');
    const adopter = await aCouncil(api);
    expect((await propose(adopter.approver, pilot, adopter.id)).codes).toEqual(['FORBIDDEN']);
    expect((await propose(await aPerson(api), pilot, adopter.id)).codes).toEqual(['NOT_FOUND']);
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => propose(adopter.buyer, pilot, adopter.id, 'Twelve streets next winter.', key)));
    const id = same[0]!.done().text('proposeAdoption.adoption.id');
    expect(new Set(same.map((answer) => answer.done().text('proposeAdoption.adoption.id'))).size).toBe(1);
    expect((await propose(adopter.buyer, pilot, adopter.id)).userErrors('proposeAdoption')).toEqual(['ADOPTED_ALREADY']);
    expect((await step(partner, 'confirmAdoption', id)).codes).toEqual(['NOT_FOUND']);
    expect((await adoptionStep(council.buyer, 'confirmAdoption', { id, version: 1 })).codes).toEqual(['FORBIDDEN']);
    expect((await adoptionStep(adopter.buyer, 'confirmAdoption', { id, version: 9 })).codes).toEqual(['CONFLICT']);
    expect((await step(adopter, 'withdrawAdoption', id, { reason: 'no' })).userErrors('withdrawAdoption')).toEqual(['REASON_MISSING']);
    (await step(adopter, 'withdrawAdoption', id, { reason: 'No money this year.' })).done();
    (await propose(adopter.buyer, pilot, adopter.id)).done();
  });
});

describe('the reuse pack', () => {
  it('holds what was asked, agreed, measured and recorded, signed, with the same bytes each time', async () => {
    const pilot = await verifiedPilot(api, close);
    const slug = await slugOf(pilot);
    const [first, second] = [await fileOf(`/data/pilots/${slug}/reuse-pack.zip`), await fileOf(`/data/pilots/${slug}/reuse-pack.zip`)];
    expect([first.status, first.type]).toEqual([200, 'application/zip']);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const files = Object.fromEntries(Object.entries(unzipSync(first.bytes)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
    const manifest = JSON.parse(files['manifest.json'] ?? '') as { files: { name: string; sha256: string }[] };
    expect(manifest.files.map((one) => one.name)).toEqual(['README.txt', 'agreement.json', 'challenge.json', 'criteria.json', 'indicators.json', 'provenance.json', 'results.csv', 'results.json', 'route.json']);
    for (const { name, sha256 } of manifest.files) expect(createHash('sha256').update(files[name] ?? '', 'utf8').digest('hex')).toBe(sha256);
    const { key, manifest: signature } = JSON.parse(files['manifest.sig.json'] ?? '') as { key: string; manifest: string };
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' });
    expect(verify(null, Buffer.from(files['manifest.json'] ?? ''), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(files['README.txt']).toContain('Open Government Licence v3.0');
    const { entries } = JSON.parse(files['provenance.json'] ?? '') as { entries: { act: string; seq: number; hash: string }[] };
    expect(entries.map((one) => one.act)).toEqual(expect.arrayContaining(['pilot.begun', 'pilot.agreed', 'pilot.measured', 'pilot.reported', 'pilot.verified']));
    const { rows } = await api.sql.query('select hash from journal_entry where chain = $1 and seq = $2', [pilot.challengeId, entries[0]?.seq]);
    expect(rows[0]?.['hash']).toBe(entries[0]?.hash);
    expect(files['results.json']).toContain('"outcome":"NOT_MET"');
  });

  it('is not made before the pilot is over', async () => {
    expect((await fileOf(`/data/pilots/${await slugOf(await aRunningPilot(api, close))}/reuse-pack.zip`)).status).toBe(404);
    expect((await fileOf('/data/pilots/none/results.csv')).status).toBe(404);
  });
});

describe('the outcomes of all pilots', () => {
  it('are counted by place, theme and indicator with what failed and what is not known, in few statements', async () => {
    await verifiedPilot(api, close);
    const document = `query ($placeCode: ID, $theme: Theme, $indicator: String) { outcomes(placeCode: $placeCode, theme: $theme, indicator: $indicator) { adoptions
      counts { met partly notMet notMeasured stopped notYet verified pilots } byPlace { place { code name { en } } counts { pilots } } byTheme { theme counts { pilots met } } byIndicator { key name { en } unit counts { met notMet stopped notYet } } } }`;
    const { result, statements } = await countStatements(() => aVisitor(api).ask(document));
    expect(statements.length).toBeLessThanOrEqual(7);
    const { rows } = await api.sql.query(`select count(*)::int as pilots, count(*) filter (where state in ('VERIFIED', 'CLOSED'))::int as verified, count(*) filter (where state = 'STOPPED')::int as stopped from pilot`);
    const counts = result.done().at('outcomes.counts') as Record<string, number>;
    const [{ pilots, verified, stopped }] = rows as [{ pilots: number; verified: number; stopped: number }];
    expect(counts).toMatchObject({ pilots, verified: 2 * verified, stopped: 2 * stopped, partly: 0 });
    expect(['met', 'partly', 'notMet', 'notMeasured', 'stopped', 'notYet'].reduce((sum, name) => sum + (counts[name] ?? 0), 0)).toBe(2 * pilots);
    expect(result.at('outcomes.byPlace')).toContainEqual({ place: { code: 'E06000015', name: { en: 'Derby' } }, counts: { pilots } });
    expect(result.at('outcomes.byTheme')).toEqual([{ theme: 'HIGHWAYS', counts: { pilots, met: counts['met'] } }]);
    const byIndicator = result.list('outcomes.byIndicator') as { key: string; unit: string; counts: { met: number; notMet: number } }[];
    expect(byIndicator.map((one) => one.unit).toSorted()).toEqual(['%', 'days']);
    const one = (await aVisitor(api).ask(document, { indicator: 'Days from report to repair|days', placeCode: 'E06000015' })).done();
    expect(one.at('outcomes.counts')).toMatchObject({ met: 0, notMet: counts['notMet'], pilots });
    expect((await aVisitor(api).ask(document, { placeCode: 'W06000008' })).done().at('outcomes.counts.pilots')).toBe(0);
  });

  it('are listed row by row in pages, and come as CSV that computes nothing', async () => {
    const pilot = await verifiedPilot(api, close);
    const page = 'query ($after: String, $standing: OutcomeStanding) { outcomeRows(first: 3, after: $after, standing: $standing) { totalCount pageInfo { hasNextPage endCursor } nodes { code value standing isVerified pilot { id } } } }';
    const first = (await aVisitor(api).ask(page)).done();
    expect(first.at('outcomeRows.nodes.0')).toMatchObject({ code: 'SPEED', value: 9.5, standing: 'NOT_MET', isVerified: true, pilot: { id: pilot.pilotId } });
    const next = (await aVisitor(api).ask(page, { after: first.text('outcomeRows.pageInfo.endCursor') })).done();
    expect(next.at('outcomeRows.nodes.0.code')).toBe('REPEAT90');
    expect((await aVisitor(api).ask(page, { standing: 'MET' })).done().list('outcomeRows.nodes').every((row) => (row as { standing: string }).standing === 'MET')).toBe(true);
    await api.sql.query(`update challenge set content = jsonb_set(content, '{title,en}', '"=1+1"') where id = $1`, [pilot.challengeId]);
    const csv = await fileOf('/data/outcomes.csv?outcome=NOT_MET&theme=HIGHWAYS');
    const text = Buffer.from(csv.bytes).toString('utf8');
    expect([csv.status, csv.type, text.charCodeAt(0)]).toEqual([200, 'text/csv; charset=utf-8', 0xfeff]);
    expect(text).toContain(",'=1+1,");
    expect(text.trim().split('\r\n').slice(1).every((line) => line.includes('NOT_MET'))).toBe(true);
    const own = Buffer.from((await fileOf(`/data/pilots/${await slugOf(pilot)}/results.csv`)).bytes).toString('utf8');
    expect(own.split('\r\n')[1]).toMatch(/^REPEAT90,msr_[0-9a-f]+,1,true,true,9,400,PROPORTION,.*,MET,$/);
  });
});
