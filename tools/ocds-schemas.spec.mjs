// Our releases by the published schemas of OCDS 1.1.5 and the UK extension, where `REAL_DATA_FOLDER` has them; they are others' and not part of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { REGIMES, ROUTES, STAGES } from '../libs/domain/dist/challenge/index.js';
import { planningRelease } from '../libs/domain/dist/opendata/index.js';
import { exampleNotice } from '../libs/domain/dist/opendata/notice-draft/example-notice.js';

const folder = join(process.env['REAL_DATA_FOLDER'] ?? '', 'ocds');

const releaseOf = (content = {}, more = {}) =>
  planningRelease({ ...exampleNotice, isFirst: true, releaseNumber: 1, date: new Date('2026-04-10T09:00:00Z'), ...more, content: { ...exampleNotice.content, ...content } });

/** Every variety of facts that could make a release of another shape. */
const varieties = [
  ...REGIMES.map((regime) => releaseOf({ regime })),
  ...ROUTES.map((route) => releaseOf({ route })),
  ...STAGES.map((stage) => releaseOf({}, { stage })),
  releaseOf({ budgetMin: null, budgetMax: null, criteria: [], questionsCloseAt: null, closesAt: null, opensAt: null, shortlistBy: null, pilotMonths: null, contactEmail: '' }),
  releaseOf({}, { engagement: { purposes: [], events: [], documents: [], hasQuestions: false }, publishedAt: null, isFirst: false, releaseNumber: 9 }),
];

describe('by the published schemas', () => {
  if (!existsSync(folder)) {
    console.info(`The schemas of OCDS were left out: REAL_DATA_FOLDER has no ${folder}.`);
    it('nothing is checked, as they are not at hand', () => expect(existsSync(folder)).toBe(false));
    return;
  }
  it.each(['schema-1.1', 'schema-uk-merged'])('every variety of a planning release is valid: %s', (name) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const check = ajv.compile(JSON.parse(readFileSync(join(folder, name, 'release-schema.json'), 'utf8')));
    for (const release of varieties) expect(check(release) ? [] : check.errors?.map((error) => `${error.instancePath} ${error.message}`)).toEqual([]);
    expect(check({ ...releaseOf(), tag: ['nonsense'] })).toBe(false);
  });
});
