// Shows in which documents releases are found.
import { describe, expect, it } from '@jest/globals';
import { exampleRelease as release } from './example-release.ts';
import { readReleases } from './index.ts';

const link = { url: 'https://example.org/release.json', date: '2026-03-02T10:00:00Z', tag: ['planning'] };
const later = { ...release, tag: ['planningUpdate'] };

describe('finding releases', () => {
  it.each([
    ['a release', release, [release]],
    ['a release package', { uri: 'u', releases: [release, later] }, [release, later]],
    ['a record package with compiled releases', { records: [{ ocid: 'o', releases: [link], compiledRelease: later }] }, [later]],
    ['a record package with embedded releases', { records: [{ ocid: 'o', releases: [link, release] }] }, [release]],
    ['a package that holds nonsense, which readRelease will refuse', { releases: [null, 3] }, [null, 3]],
  ])('in %s', (_name, json, releases) => {
    expect(readReleases(json)).toEqual({ ok: true, releases });
  });

  it.each([
    [null, 'the document is not an object'],
    ['text', 'the document is not an object'],
    [[release], 'the document is not an object'],
    [{}, 'the document is no OCDS release, release package or record package'],
    [{ releases: 'none', ocid: 4 }, 'the document is no OCDS release, release package or record package'],
    [{ releases: [] }, 'the release package holds no release'],
    [{ records: [null, {}, { releases: [link] }] }, 'the record package holds no release'],
  ])('refuses %j', (json, reason) => {
    expect(readReleases(json)).toEqual({ ok: false, reason });
  });
});
