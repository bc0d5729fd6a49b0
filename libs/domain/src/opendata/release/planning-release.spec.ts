import { describe, expect, it } from '@jest/globals';
import { REGIMES, ROUTES, STAGES } from '../../challenge/index.ts';
import { exampleNotice } from '../notice-draft/example-notice.ts';
import { planningRelease, type Release, type ReleaseFacts, releasePackage } from '../index.ts';

const facts = (content: object = {}, more: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  ...exampleNotice, isFirst: true, releaseNumber: 1, date: new Date('2026-04-10T09:00:00Z'), ...more, content: { ...exampleNotice.content, ...content },
});
const releaseOf = (content: object = {}, more: Partial<ReleaseFacts> = {}): Release => planningRelease(facts(content, more));

/** Every variety of facts that could make a release of another shape. */
const varieties = [
  ...REGIMES.map((regime) => releaseOf({ regime })),
  ...ROUTES.map((route) => releaseOf({ route })),
  ...STAGES.map((stage) => releaseOf({}, { stage })),
  releaseOf({ budgetMin: null, budgetMax: null, criteria: [], questionsCloseAt: null, closesAt: null, opensAt: null, shortlistBy: null, pilotMonths: null, contactEmail: '' }),
  releaseOf({}, { engagement: { purposes: [], events: [], documents: [], hasQuestions: false }, publishedAt: null, isFirst: false, releaseNumber: 9 }),
];

const pilot = {
  id: 'plt_1', title: 'RoadEar', results: { url: 'https://moothall.example/pilots/roadear/outcomes', publishedAt: new Date('2026-04-09T09:00:00Z') },
  milestones: [
    { code: 'FITTED', title: 'Fitted', dueOn: '2026-03-01', reachedAt: new Date('2026-03-02T09:00:00Z') },
    { code: 'HALF', title: 'Half-way', dueOn: '2026-04-01', reachedAt: null },
    { code: 'END', title: 'End', dueOn: '2026-09-01', reachedAt: null },
  ],
};

describe('a planning release', () => {
  it('tells the steps of a pilot, met, missed or ahead, and where its results stand', () => {
    const { planning } = releaseOf({}, { pilots: [pilot] });
    expect(planning).toMatchObject({
      milestones: expect.arrayContaining([
        { id: 'plt_1-FITTED', title: 'Fitted', type: 'delivery', dueDate: '2026-03-01T00:00:00Z', dateMet: '2026-03-02T09:00:00.000Z', status: 'met' },
        { id: 'plt_1-HALF', title: 'Half-way', type: 'delivery', dueDate: '2026-04-01T00:00:00Z', status: 'notMet' },
        { id: 'plt_1-END', title: 'End', type: 'delivery', dueDate: '2026-09-01T00:00:00Z', status: 'scheduled' },
      ]),
      documents: [expect.anything(), { id: 'plt_1-results', title: 'Results of the pilot: RoadEar', url: pilot.results.url, datePublished: '2026-04-09T09:00:00.000Z', format: 'text/html', language: 'en' }],
    });
    expect(JSON.stringify(releaseOf({}, { pilots: [{ ...pilot, results: null }] }))).not.toContain('plt_1-results');
  });

  it('has a stable ocid, an id of its own and the tag of its place in the story', () => {
    expect(releaseOf()).toMatchObject({ ocid: 'ocds-000000-chl_1', id: 'ocds-000000-chl_1-1', tag: ['planning'], initiationType: 'tender', date: '2026-04-10T09:00:00.000Z' });
    expect(releaseOf({}, { isFirst: false, releaseNumber: 3 })).toMatchObject({ id: 'ocds-000000-chl_1-3', tag: ['planningUpdate'] });
  });

  it('names all authorities with their part, and one buyer', () => {
    expect(releaseOf()).toMatchObject({
      buyer: { id: 'GB-LAE-WMR', name: 'Westmoor County Council' },
      parties: [
        { id: 'GB-LAE-WMR', identifier: { scheme: 'GB-LAE', id: 'WMR' }, additionalIdentifiers: [{ scheme: 'GB-PPON', id: 'PDDD-1234-DDDD' }], roles: ['buyer', 'procuringEntity'], name_cy: 'Cyngor Sir Westmoor', contactPoint: { email: 'innovation@westmoor.example' } },
        { id: 'org_2', roles: ['buyer'] },
        { id: 'org_3', roles: ['interestedParty'] },
      ],
    });
  });

  it('has the money in pounds to the penny, and the dates of the engagement as milestones', () => {
    expect(releaseOf({ budgetMax: 18_000_001n })).toMatchObject({ planning: { budget: { amount: { amount: 180000.01, currency: 'GBP' } } }, tender: { value: { amount: 180000.01 }, minValue: { amount: 60000 } } });
    expect(releaseOf()).toMatchObject({
      planning: {
        milestones: [
          { id: 'evt_1', type: 'engagement', dueDate: '2026-04-08T13:00:00.000Z', status: 'met' },
          { title: 'Engagement end date', type: 'engagement', dueDate: '2026-04-20T12:00:00.000Z', status: 'scheduled' },
          { type: 'assessment' },
        ],
        documents: [{ documentType: 'marketEngagementNotice', noticeType: 'UK2' }],
      },
    });
  });

  it('promises no tender where only the market is engaged', () => {
    const { tender } = releaseOf({ route: 'MARKET_ENGAGEMENT_ONLY' }) as { tender: Record<string, unknown> };
    expect(tender).not.toHaveProperty('tenderPeriod');
    expect(tender).not.toHaveProperty('awardCriteria');
    expect(tender['status']).toBe('planning');
  });

  it('never says who asks', () => expect(JSON.stringify(varieties)).not.toContain('enquirer'));

  it('leaves out what is not there instead of saying null', () => {
    for (const release of varieties) expect(JSON.stringify(release)).not.toMatch(/null|""|\[\]/u);
  });

  it('is found in a package with its licence, its publisher and the extension it uses', () => {
    const made = releasePackage({ uri: 'https://moothall.example/x', publishedAt: new Date(0), publisher: 'Moothall', releases: [releaseOf()] });
    expect(made).toMatchObject({ version: '1.1', publisher: { name: 'Moothall' }, releases: [{ ocid: 'ocds-000000-chl_1' }] });
    expect(made['license']).toMatch(/open-government-licence/u);
  });
});
