// Reads real notices, where `REAL_DATA_FOLDER` has them; they are others' and not part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRelease, readReleases, whyNotAChallenge } from './index.ts';

const folder = join(process.env['REAL_DATA_FOLDER'] ?? '', 'ocds');

const outcomesOf = (path: string): string[] => {
  const name = path.split('/').at(-1) ?? path;
  const found = readReleases(JSON.parse(readFileSync(path, 'utf8')));
  if (!found.ok) return [`${name}: ${found.reason}`];
  return found.releases.map((release) => {
    const reading = readRelease(release, { name });
    if (!reading.ok) return reading.reason;
    expect(reading.notice.noticeText).not.toMatch(/rnrn|[.:]rn[A-Z]|\d{4}rn|<[a-z/]|&[a-z]+;/u);
    return `${name}: ${whyNotAChallenge(reading.notice) ?? `challenge of ${reading.notice.buyer.name}`}`;
  });
};

describe('real notices', () => {
  if (!existsSync(folder)) {
    console.info(`The real notices were left out: REAL_DATA_FOLDER has no ${folder}.`);
    it('are not at hand, and were left out', () => expect(existsSync(folder)).toBe(false));
    return;
  }
  const paths = ['real', 'fictional'].flatMap((part) =>
    readdirSync(join(folder, part)).filter((name) => name.endsWith('.json')).map((name) => join(folder, part, name)),
  );

  it.each(paths)('%s is read or refused for a reason', (path) => {
    const outcomes = outcomesOf(path);
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) expect(outcome).toMatch(/: \S/u);
  });

  it('has the challenges we know of', () => {
    expect(paths.flatMap(outcomesOf).filter((outcome) => outcome.includes(': challenge of '))).toEqual([
      'EnglishData-ReleaseStr172.json: challenge of North Northamptonshire Council',
      'EnglishData-ReleaseStr198.json: challenge of GALLIFORD TRY INFRASTRUCTURE LIMITED',
      'EnglishData-ReleaseStr95.json: challenge of Lincolnshire County Council',
      'ocds-213czf-000-00001-01-planning.json: challenge of London Borough of Barnet',
    ]);
  });
});
