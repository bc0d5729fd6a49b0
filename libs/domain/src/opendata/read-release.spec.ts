// Shows what is taken from a release, and that a bad one is refused with a reason.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleRelease as release } from './example-release.ts';
import { readRelease, readReleases, whyNotAChallenge } from './index.ts';

const source = { name: 'notice.json' };
const read = (json: unknown) => readRelease(json, source);
const noticeOf = (json: unknown) => {
  const reading = read(json);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.notice;
};
const reasonOf = (json: unknown) => {
  const reading = read(json);
  return reading.ok ? null : reading.reason;
};

describe('reading a release', () => {
  it('takes over an early engagement notice', () => {
    expect(noticeOf(release)).toEqual({
      ocid: 'ocds-b5fd17-0f3c',
      releaseId: '0f3c-1',
      date: new Date('2026-03-02T10:00:00Z'),
      tags: ['planning'],
      title: 'Quieter & quicker road works',
      description: 'Night works wake people.\n\nWe want to learn what can be done in Northern Fenwold.',
      buyer: { name: 'Fenwold District Council', identifierScheme: 'GB-PPON', identifierId: 'PBCD-1234-FGHJ' },
      cpv: ['45233000', '34900000'],
      budget: { min: 5_000_000n, max: 8_000_050n },
      dates: { engagementEndsAt: new Date('2026-04-01T22:59:59Z'), closesAt: new Date('2026-06-30T12:00:00Z') },
      url: 'https://example.org/notice',
      sourceName: 'Contracts Finder',
      language: 'en',
      theme: 'HIGHWAYS',
      isPlanning: true,
      noticeText:
        'Quieter & quicker road works\n\nNight works wake people.\n\nWe want to learn what can be done in Northern Fenwold.' +
        '\n\nResidents ask for quieter nights.',
    });
  });

  it('makes do with the least a release may say', () => {
    const least = { ocid: 'ocds-zzzzzz-1', id: '1', date: '2026-03-02', tag: ['planning'], buyer: { name: 'B' }, tender: { title: 'T' } };
    expect(noticeOf(least)).toMatchObject({
      sourceName: 'ocds-zzzzzz',
      buyer: { name: 'B', identifierScheme: null, identifierId: null },
      budget: { min: null, max: null },
      dates: { engagementEndsAt: null, closesAt: null },
      url: null,
      theme: null,
      cpv: [],
    });
  });

  it.each([
    ['ocds-h6vhtk-04', 'Find a Tender'],
    ['ocds-r6ebe6-000', 'Public Contracts Scotland'],
    ['ocds-kuma6s-1', 'Sell2Wales'],
  ])('knows by %s that it is from %s', (ocid, portal) => {
    expect(noticeOf({ ...release, ocid }).sourceName).toBe(portal);
  });

  it('knows Welsh, and the buyer by its id alone', () => {
    const notice = noticeOf({ ...release, language: 'CY', parties: [], buyer: { id: 'GB-CFS-12', name: 'Cyngor Cymru' } });
    expect(notice).toMatchObject({ language: 'cy', buyer: { identifierScheme: 'GB-CFS', identifierId: '12' } });
  });

  it('leaves out money that is not in pounds, and a least value above the most', () => {
    const inEuros = { ...release.tender, value: { amount: 1, currency: 'EUR' }, minValue: { amount: 99_000, currency: 'GBP' } };
    expect(noticeOf({ ...release, tender: inEuros }).budget).toEqual({ min: null, max: 9_000_000n });
  });

  it('takes only web addresses', () => {
    const planning = { documents: [{ documentType: 'tenderNotice', url: 'javascript:alert(1)' }] };
    expect(noticeOf({ ...release, planning }).url).toBeNull();
  });

  it.each([
    [['planning'], 'planning', null],
    [['planningUpdate'], undefined, null],
    [['compiled'], 'planned', null],
    [['tender'], 'active', 'not at planning stage: tag tender'],
    [['award', 'contract'], 'complete', 'not at planning stage: tag award, contract'],
    [['award'], 'planned', 'not at planning stage: tag award'],
  ])('with tag %j and status %s tells why it is no challenge: %s', (tag, status, reason) => {
    expect(whyNotAChallenge(noticeOf({ ...release, tag, tender: { ...release.tender, status } }))).toBe(reason);
  });

  const { id: _id, ...withoutId } = release;
  const { tag: _tag, ...withoutTag } = release;
  const withTender = (part: object) => ({ ...release, tender: { ...release.tender, ...part } });
  it.each([
    [null, 'the release is not an object'],
    [[release], 'the release is not an object'],
    [withoutId, 'the release has no id'],
    [withoutTag, 'the release has no tag'],
    [{ ...release, tag: 'planning' }, 'tag is not a list'],
    [{ ...release, tag: [1] }, 'tag[0] is not a text'],
    [{ ...release, ocid: 'b5fd17' }, 'the release has no ocid'],
    [{ ...release, date: '2 March 2026' }, 'date is not a date'],
    [{ ...release, date: '2026-02-30T10:00:00Z' }, 'date is not a date'],
    [{ ...release, date: '2026-03-02T10:00:00' }, 'date is not a date'],
    [{ ...release, buyer: null, parties: [] }, 'the release names no buyer'],
    [{ ...release, tender: null }, 'the release has no title'],
    [{ ...release, tender: [] }, 'tender is not an object'],
    [{ ...release, parties: [null] }, 'parties[0] is not an object'],
    [withTender({ title: ' <b></b> ' }), 'the release has no title'],
    [withTender({ title: 7 }), 'tender.title is not a text'],
    [withTender({ value: { amount: '80000' } }), 'tender.value.amount is not a number'],
    [withTender({ value: { amount: -1, currency: 'GBP' } }), 'tender.value.amount is not a believable amount'],
    [withTender({ value: { amount: 1e300, currency: 'GBP' } }), 'tender.value.amount is not a believable amount'],
    [withTender({ items: {} }), 'tender.items is not a list'],
    [withTender({ tenderPeriod: { endDate: 'soon' } }), 'tender.tenderPeriod.endDate is not a date'],
  ])('refuses %j', (json, reason) => {
    expect(reasonOf(json)).toContain(`notice.json: `);
    expect(reasonOf(json)).toContain(reason);
  });

  it('names the stage first where a later release also lacks something', () => {
    expect(reasonOf({ ...release, tag: ['contract'], tender: null })).toBe(
      'notice.json: not at planning stage: tag contract; the release has no title',
    );
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(typeof read(json).ok).toBe('boolean');
        expect(typeof readReleases(json).ok).toBe('boolean');
      }),
    );
  });

  it('never throws, whatever stands in any place of a release', () => {
    const names = ['ocid', 'id', 'date', 'tag', 'buyer', 'parties', 'planning', 'tender', 'title', 'value', 'amount', 'items', 'milestones', 'documents', 'tenderPeriod'];
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.jsonValue({ maxDepth: 1 }), tie('node'), fc.array(tie('node'), { maxLength: 3 })),
      node: fc.dictionary(fc.constantFrom(...names), tie('json'), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(release)), json, (name, value) => {
        expect(typeof read({ ...release, [name]: value }).ok).toBe('boolean');
        expect(typeof read({ ...release, tender: { ...release.tender, [name]: value, value, items: value } }).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
