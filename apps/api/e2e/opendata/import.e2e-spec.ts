// Importing notices: planning becomes a challenge in ENGAGING with its source, once; what is bad is named and harms nothing else.
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { proposalStep, theSupplier } from '@moothall/testing/proposals';
import { ImportOcds } from '../../src/opendata/import-ocds.ts';
import { VerifyJournal } from '../../src/journal/verify-journal.ts';
import { asSystem } from '../../src/platform/tenancy/tenant.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-ocds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let ocids = 0;
/** A notice of our own at planning stage. */
function aRelease(change: object = {}): Record<string, unknown> {
  ocids += 1;
  return {
    ocid: `ocds-b5fd17-${ocids}`,
    id: `${ocids}-1`,
    date: '2026-03-02T10:00:00Z',
    language: 'en',
    tag: ['planning'],
    initiationType: 'tender',
    buyer: { name: 'Derbyshire County Council' },
    planning: {
      rationale: 'Residents ask for quieter nights.',
      milestones: [{ id: '1', type: 'engagement', dueDate: '2026-04-01T23:59:59+01:00' }],
      documents: [{ id: '1', documentType: 'marketEngagementNotice', url: 'https://notices.example.org/1' }],
    },
    tender: {
      id: 'T1',
      title: 'Quieter &amp; quicker road works',
      description: 'Night works wake people.',
      status: 'planning',
      minValue: { amount: 50000, currency: 'GBP' },
      value: { amount: 80000.5, currency: 'GBP' },
      classification: { scheme: 'CPV', id: '45233000-9' },
      tenderPeriod: { endDate: '2026-06-30T12:00:00Z' },
    },
    ...change,
  };
}

/** As the command does it. */
const broughtIn = (paths: string[]) => asSystem('command', () => api.app.get(ImportOcds).files(paths));

/** Writes files and imports them. */
async function importing(files: Readonly<Record<string, unknown>>): Promise<{ file: string; ocid: string | null; result: string; detail: string }[]> {
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      return join(folder, name);
    }),
  );
  return broughtIn(paths);
}
const read = async (path: string) => {
  const question = `query ($slug: String) { challenge(slug: $slug) { id stage title { en cy } problem { en } regime route theme lead { id kind name { en } place { code } identifiers { scheme id } } places { code }
    budget { min { amount } max { amount } } source { name ocid url } indicators { code } criteria { code } timeline { publishedAt questionsCloseAt closesAt } logVerification { ok } viewerCan } }`;
  return (await aVisitor(api).ask(question, { slug: path.split('/').at(-1) })).done().at('challenge') as Record<string, unknown> & { id: string; lead: { id: string } };
};
const countAll = async () => {
  const { rows } = await api.sql.query(`select (select count(*)::int from challenge) as challenges, (select count(*)::int from organisation) as organisations, (select count(*)::int from journal_entry) as entries`);
  return rows[0];
};

describe('a notice at planning stage', () => {
  it('becomes a challenge in ENGAGING that says what the notice says, and where it comes from', async () => {
    const release = aRelease();
    const [report] = await importing({ 'planning.json': release });
    expect(report).toMatchObject({ file: 'planning.json', ocid: release['ocid'], result: 'imported', detail: expect.stringMatching(/^\/challenges\/quieter-quicker-road-works-[0-9a-v]{8}$/u) });
    expect(await read(report!.detail)).toMatchObject({
      stage: 'ENGAGING',
      title: { en: 'Quieter & quicker road works' },
      problem: { en: 'Night works wake people.' },
      regime: 'NONE',
      route: 'MARKET_ENGAGEMENT_ONLY',
      theme: 'HIGHWAYS',
      lead: { kind: 'COUNCIL', name: { en: 'Derbyshire County Council' }, place: { code: 'E10000007' } },
      places: [{ code: 'E10000007' }],
      budget: { min: { amount: '50000.00' }, max: { amount: '80000.50' } },
      source: { ocid: release['ocid'], url: 'https://notices.example.org/1' },
      indicators: [],
      criteria: [],
      timeline: { publishedAt: '2026-03-02T10:00:00.000Z', questionsCloseAt: '2026-04-01T22:59:59.000Z', closesAt: '2026-06-30T12:00:00.000Z' },
      logVerification: { ok: true },
      viewerCan: [],
    });
  });

  it('is found in lists and by its words', async () => {
    const [report] = await importing({ 'found.json': aRelease({ tender: { title: 'Zeppelins for parcels', description: 'Any.', status: 'planning' } }) });
    const { id } = await read(report!.detail);
    expect((await aVisitor(api).ask('{ challenges(filter: { query: "zeppelins" }) { nodes { id } } }')).at('challenges.nodes')).toEqual([{ id }]);
  });

  it('is imported once: a second run changes nothing, not even one that runs at the same moment', async () => {
    const release = aRelease();
    const [first] = await importing({ 'once.json': release });
    const before = await countAll();
    expect(await importing({ 'once.json': release })).toEqual([{ ...first, result: 'already here' }]);
    expect(await countAll()).toEqual(before);
    const other = aRelease({ buyer: { name: 'Derbyshire County Council' } });
    const reports = (await Promise.all([importing({ 'both.json': other }), importing({ 'both-too.json': other })])).flat();
    expect(reports.filter((one) => one.result === 'imported')).toHaveLength(1);
    const { rows } = await api.sql.query(`select 1 from challenge where source ->> 'ocid' = $1`, [other['ocid']]);
    expect(rows).toHaveLength(1);
  });

  it('belongs to the council that is here already, by its number or its name', async () => {
    const identifier = { scheme: 'GB-COH', id: '01234567' };
    const named = { parties: [{ id: 'p1', name: 'Marlowe Works Ltd', identifier, roles: ['buyer'] }], buyer: { id: 'p1', name: 'Marlowe Works Ltd' } };
    const renamed = { parties: [{ id: 'p1', name: 'Marlowe Works Limited', identifier, roles: ['buyer'] }], buyer: { id: 'p1', name: 'Marlowe Works Limited' } };
    const reports = await importing({ 'a.json': aRelease(named), 'b.json': aRelease(renamed), 'c.json': aRelease({ buyer: { name: 'MARLOWE works ltd' } }) });
    const leads = await Promise.all(reports.map(async (report) => (await read(report.detail)).lead));
    expect(new Set(leads.map((lead) => lead.id)).size).toBe(1);
    expect(leads[0]).toMatchObject({ kind: 'DEPARTMENT', identifiers: [identifier] });
  });

  it('takes no proposals: nobody here asked for them', async () => {
    const [[report], supplier] = [await importing({ 'noproposals.json': aRelease() }), await theSupplier(api)];
    const { id } = await read(report!.detail);
    expect((await proposalStep(supplier.admin, 'draftProposal', { challengeId: id })).userErrors('draftProposal')).toEqual(['NOT_OPEN']);
  });
});

describe('what cannot be imported', () => {
  it('is reported by its file, and everything else is imported', async () => {
    const good = [aRelease(), aRelease(), aRelease()];
    const reports = await importing({
      '1-broken.json': '{ "ocid": ',
      '2-list.json': [],
      '3-nothing.json': { hello: 'world' },
      '4-good.json': good[0],
      '5-no-title.json': aRelease({ tender: { status: 'planning' } }),
      '6-no-buyer.json': aRelease({ buyer: {} }),
      '7-package.json': { releases: [aRelease({ date: 'yesterday' }), good[1], 'no release'] },
      '8-empty.json': { releases: [] },
      '9-good.json': good[2],
    });
    expect(reports.map(({ file, result }) => `${file} ${result}`)).toEqual([
      '1-broken.json failed', '2-list.json failed', '3-nothing.json failed', '4-good.json imported', '5-no-title.json failed', '6-no-buyer.json failed',
      '7-package.json failed', '7-package.json imported', '7-package.json failed', '8-empty.json failed', '9-good.json imported',
    ]);
    for (const report of reports) expect(report.detail).not.toBe('');
  });

  it('for a reason that only the database knows is reported too', async () => {
    await api.sql.query(`create function refuse_poison() returns trigger language plpgsql as $$ begin raise exception 'no poison here'; end $$;
      create trigger refuse_poison before insert on challenge for each row when (new.content #>> '{title,en}' = 'Poison') execute function refuse_poison()`);
    const [poison, fine] = await importing({ 'poison.json': aRelease({ buyer: { name: 'Poisoned Council' }, tender: { title: 'Poison', status: 'planning' } }), 'after.json': aRelease() });
    expect(poison).toMatchObject({ file: 'poison.json', result: 'failed', detail: expect.stringContaining('no poison here') });
    expect(fine).toMatchObject({ result: 'imported' });
    expect((await api.sql.query(`select 1 from organisation where name_en = 'Poisoned Council'`)).rows).toEqual([]);
  });

  it('or holds characters that cannot be stored is cleaned or told of', async () => {
    const reports = await importing({
      'nul.json': aRelease({ tender: { title: 'With a \u0000 inside', description: 'And \u0000 here.', status: 'planning' } }),
      'half.json': `${JSON.stringify(aRelease({ buyer: { name: 'HALF' } })).replace('HALF', '\\ud800 Half a letter')}`,
      'long.json': aRelease({ ocid: `ocds-b5fd17-${'x'.repeat(9_000)}` }),
      'fine.json': aRelease(),
    });
    expect(reports).toHaveLength(4);
    expect(reports.at(-1)).toMatchObject({ file: 'fine.json', result: 'imported' });
    for (const { file, result, detail } of reports) expect({ file, isTold: result === 'imported' || (result === 'failed' && detail !== '') }).toEqual({ file, isTold: true });
  });

  it('a file that is not there is reported too', async () => {
    expect(await broughtIn([join(folder, 'absent.json')])).toEqual([{ file: 'absent.json', ocid: null, result: 'failed', detail: 'the file cannot be read' }]);
  });

  it.each([
    ['an award', { tag: ['award'] }],
    ['a tender', { tag: ['tender'], tender: { title: 'Any', status: 'active' } }],
    ['a plan that has become a contract', { tag: ['planning', 'contract'] }],
  ])('%s is left out with the reason, and makes no organisation', async (_what, change) => {
    const before = await countAll();
    const [report] = await importing({ 'left-out.json': aRelease({ buyer: { name: 'Nobody Knows Council' }, ...change }) });
    expect(report).toMatchObject({ result: 'left out', detail: expect.stringContaining('not at planning stage') });
    expect(await countAll()).toEqual(before);
  });
});

describe('real notices', () => {
  const real = join(process.env['REAL_DATA_FOLDER'] ?? '', 'ocds/real');
  if (!existsSync(real)) {
    console.info(`The real notices were left out: REAL_DATA_FOLDER has no ${real}.`);
    it('are not at hand, and were left out', () => expect(existsSync(real)).toBe(false));
    return;
  }
  const paths = readdirSync(real).filter((name) => name.endsWith('.json')).toSorted().map((name) => join(real, name));

  it('are imported where they plan something, and each other file is told of', async () => {
    const first = await broughtIn(paths);
    expect(new Set(first.map((report) => report.file)).size).toBe(paths.length);
    expect(first.filter((report) => report.result === 'imported').map((report) => report.file)).toEqual([
      'EnglishData-ReleaseStr172.json', 'EnglishData-ReleaseStr198.json', 'EnglishData-ReleaseStr95.json',
    ]);
    for (const { detail } of first) expect(detail).not.toBe('');
    for (const { detail } of first.filter((report) => report.result === 'imported')) {
      const challenge = await read(detail);
      expect(challenge).toMatchObject({ stage: 'ENGAGING', source: { name: expect.any(String), ocid: expect.any(String) } });
      expect(JSON.stringify([challenge['title'], challenge['problem']])).not.toMatch(/rnrn|<[a-z/]|&[a-z]+;/u);
    }
    const before = await countAll();
    const second = await broughtIn(paths);
    expect(second.map((report) => report.result)).toEqual(first.map((report) => (report.result === 'imported' ? 'already here' : report.result)));
    expect(await countAll()).toEqual(before);
  });

  it('leave every chain of the journal whole', async () => {
    const journal = api.app.get(VerifyJournal);
    for await (const { check } of journal.everything()) expect(check).toMatchObject({ ok: true });
  });
});
