// A complete challenge, cut down from the demo "Fix it once", for the examples in our specs.
import type { ChallengeContent } from './content.ts';

export const exampleChallenge: ChallengeContent = {
  title: { en: 'Fix it once: stop the same pothole coming back' },
  problem: { en: 'More than a quarter of the defects we repair are back within three months.' },
  outcomesWanted: { en: 'A repair that is still sound one winter later.' },
  notWanted: { en: 'A generic defect-reporting app.' },
  regime: 'ENGLAND_PA23',
  route: 'BELOW_THRESHOLD',
  contactEmail: 'innovation@westmoor.example',
  placeCodes: ['E10000007'],
  budgetMin: 6_000_000n,
  budgetMax: 18_000_000n,
  pilotMonths: 9,
  terms: { en: 'Readings are released under the Open Government Licence.' },
  indicators: [
    {
      code: 'REPEAT90',
      name: { en: 'Repaired defects that reappear within 90 days' },
      unit: '%',
      baseline: 27,
      target: 10,
      direction: 'DOWN',
      source: 'works-order records',
      measureBy: '12 months after pilot start',
    },
  ],
  criteria: [
    {
      code: 'IMPACT',
      title: { en: 'Effect on the published indicators' },
      weightBp: 6000,
      guidance: { en: '5 is a proven effect on every indicator; 1 is a hope.' },
      minimumScore: 2,
      order: 1,
    },
    {
      code: 'DELIVER',
      title: { en: 'Deliverability in a live rural network' },
      weightBp: 4000,
      guidance: { en: '5 works without closing a road; 1 needs full closure.' },
      minimumScore: null,
      order: 2,
    },
  ],
  engagementStartsAt: new Date('2026-03-02T09:00:00Z'),
  questionsCloseAt: new Date('2026-04-20T12:00:00Z'),
  opensAt: new Date('2026-04-01T09:00:00Z'),
  closesAt: new Date('2026-05-01T12:00:00Z'),
  shortlistBy: new Date('2026-06-15T12:00:00Z'),
};
