// Finds the releases in a document: a release itself, a release package, or a record package.

export type ReleasesFound =
  | { readonly ok: true; readonly releases: readonly unknown[] }
  | { readonly ok: false; readonly reason: string };

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const found = (releases: readonly unknown[], where: string): ReleasesFound =>
  releases.length > 0 ? { ok: true, releases } : { ok: false, reason: `${where} holds no release` };

/** The compiled release tells how things stand; without it, those embedded in full (a link has a url). */
const inRecord = (record: unknown): readonly unknown[] => {
  if (!isNode(record)) return [];
  const { compiledRelease, releases } = record;
  if (isNode(compiledRelease)) return [compiledRelease];
  return isList(releases) ? releases.filter((release) => isNode(release) && !('url' in release)) : [];
};

/** OCDS 1.1. Whether the releases are any good, `readRelease` tells of each. Never throws. */
export const readReleases = (json: unknown): ReleasesFound => {
  if (!isNode(json)) return { ok: false, reason: 'the document is not an object' };
  const { releases, records, ocid } = json;
  if (isList(records)) return found(records.flatMap(inRecord), 'the record package');
  if (isList(releases)) return found(releases, 'the release package');
  if (typeof ocid === 'string') return { ok: true, releases: [json] };
  return { ok: false, reason: 'the document is no OCDS release, release package or record package' };
};
