// Notices are drafted for those who publish them elsewhere; releases of open data follow every public change and are only ever added.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, aPublishedChallenge, type Challenge, step } from '@moothall/testing/challenges';
import { aCouncil, aMember, aSupplier, type Council, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { PublishReleases } from '../../src/opendata/publish-releases.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let council: Council;
beforeAll(async () => {
  council = await theCouncil(api);
}, 60_000);

const READ = `query ($id: ID!) { challenge(id: $id) { slug version openData { ocid path releases { releaseId releasedAt } }
  noticeDraft { code isVerified isBilingual platform { en } sections { field heading { en cy } text { en cy } } gaps { path message } textPath ocdsPath } } }`;
interface Shape {
  slug: string;
  version: number;
  openData: { ocid: string; path: string; releases: { releaseId: string }[] } | null;
  noticeDraft: { code: string | null; gaps: { path: string[] }[]; sections: { field: string; text: { en: string } }[]; textPath: string; ocdsPath: string } | null;
}
const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as Shape;
const get = (path: string, who?: Person) => fetch(`${api.address}${path}`, who ? { headers: who.browser.credentials } : {});
interface Package {
  releases: { id: string; date: string; tag: string[]; tender: { title: string; status: string }; ocid: string }[];
}
const packageAt = async (path: string): Promise<Package> => (await get(path)).json() as Promise<Package>;

/** Until the journal is read so far: transactions of other spec files hold entries back until they end. */
async function releasesOf({ id }: Pick<Challenge, 'id'>, atLeast: number): Promise<Shape['openData']> {
  for (;;) {
    await api.app.get(PublishReleases).publishDue();
    const { openData } = await read(aVisitor(api), id);
    if ((openData?.releases.length ?? 0) >= atLeast) return openData;
  }
}

describe('the draft of a notice', () => {
  it('is there for buyers, approvers and auditors of the councils, with what is missing', async () => {
    const { id } = await aDraft(council);
    const { noticeDraft } = await read(council.buyer, id);
    expect(noticeDraft).toMatchObject({ code: 'UK2', isVerified: true, isBilingual: false, platform: { en: 'Find a Tender' } });
    expect(noticeDraft?.sections.map(({ field }) => field)).toEqual(['AUTHORITY', 'TITLE', 'IDENTIFIER', 'SUBJECT', 'CLOSING', 'PROCESS']);
    expect(noticeDraft?.sections[2]?.text.en).toBe(`ocds-000000-${id}`);
    expect(noticeDraft?.gaps.map(({ path }) => path.join('.'))).toContain('process.purposes');
    for (const role of ['APPROVER', 'AUDITOR'] as const) expect((await read(await aMember(api, council, [role]), id)).noticeDraft).not.toBeNull();
    expect((await read(await aMember(api, council, ['EVALUATOR']), id)).noticeDraft).toBeNull();
  });

  it('can be taken along as plain text and as a release, by those alone', async () => {
    const { id } = await aPublishedChallenge(council);
    const draft = (await read(council.buyer, id)).noticeDraft!;
    const text = await get(draft.textPath, council.buyer);
    expect(text.headers.get('content-disposition')).toMatch(/^attachment; filename="notice-/u);
    expect(text.headers.get('cache-control')).toBe('private, no-store');
    expect(await text.text()).toMatch(/^DRAFT – Preliminary market engagement notice \(UK2\)/u);
    expect(((await (await get(draft.ocdsPath, council.buyer)).json()) as Package).releases).toMatchObject([{ ocid: `ocds-000000-${id}` }]);
    for (const who of [undefined, await aPerson(api), (await aSupplier(api)).admin, (await aCouncil(api)).buyer]) {
      for (const path of [draft.textPath, draft.ocdsPath]) expect((await get(path, who)).status).toBe(404);
    }
    expect((await read(aVisitor(api), id)).noticeDraft).toBeNull();
  });
});

describe('open data', () => {
  it('begins with publishing, adds a release for each public change and leaves the earlier ones as they are', async () => {
    const challenge = await aPublishedChallenge(council);
    const first = await releasesOf(challenge, 1);
    expect(first).toMatchObject({ ocid: `ocds-000000-${challenge.id}`, releases: [{ releaseId: `ocds-000000-${challenge.id}-1` }] });
    const before = await packageAt(first!.path);
    expect(before.releases).toMatchObject([{ tag: ['planning'], tender: { status: 'planning', title: 'Fix it once: stop the same pothole coming back' } }]);
    const change = { content: { title: { en: 'Fix it once and for all' } }, reason: { en: 'A shorter title reads better.' }, material: false };
    (await step(council.buyer, 'amendChallenge', { id: challenge.id, version: (await read(council.buyer, challenge.id)).version }, change)).done();
    await releasesOf(challenge, 2);
    const after = await packageAt(first!.path);
    expect(after.releases).toMatchObject([before.releases[0]!, { tag: ['planningUpdate'], tender: { title: 'Fix it once and for all' } }]);
    expect(after.releases[0]).toEqual(before.releases[0]);
  });

  it('says once what does not change, however often the journal is read', async () => {
    const challenge = await aPublishedChallenge(council);
    await releasesOf(challenge, 1);
    await Promise.all(Array.from({ length: 4 }, () => api.app.get(PublishReleases).publishDue()));
    expect((await releasesOf(challenge, 1))?.releases).toHaveLength(1);
  });

  it('says that a challenge was withdrawn', async () => {
    const challenge = await aPublishedChallenge(council);
    const { path } = (await releasesOf(challenge, 1))!;
    (await step(council.buyer, 'withdrawChallenge', { id: challenge.id, version: (await read(council.buyer, challenge.id)).version }, { reason: { en: 'The money is needed elsewhere.' } })).done();
    await releasesOf(challenge, 2);
    expect((await packageAt(path)).releases.at(-1)?.tender.status).toBe('withdrawn');
  });

  it('is nothing for a draft, and names no hidden one', async () => {
    const { id } = await aDraft(council);
    const { openData, slug } = await read(council.buyer, id);
    expect(openData).toBeNull();
    expect((await get(`/data/ocds.json?challenge=${slug}`)).status).toBe(404);
    expect((await get('/data/ocds.json?challenge=nothing-like-it')).status).toBe(404);
  });

  it('is read page by page by its numbers, to the end', async () => {
    const challenge = await aPublishedChallenge(council);
    await releasesOf(challenge, 1);
    const seen: string[] = [];
    let path: string | null = '/data/ocds.json';
    while (path) {
      const res: Response = await get(path);
      const { releases } = (await res.json()) as Package;
      seen.push(...releases.map((one) => one.id));
      const next: string | undefined = /<([^>]+)>; rel="next"/u.exec(res.headers.get('link') ?? '')?.[1];
      path = next && releases.length > 0 ? new URL(next).pathname + new URL(next).search : null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(`ocds-000000-${challenge.id}-1`);
    expect((await get('/data/ocds.json?after=x')).status).toBe(400);
  });
});
