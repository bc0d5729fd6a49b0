// One whole challenge with every field the site asks for, to be varied by each test.
import type { ChallengeCardFragment, ChallengePageQuery } from '../src/gql/types.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export const sampleCard: ChallengeCardFragment = {
  id: 'chl_1',
  slug: 'fix-it-once',
  stage: 'OPEN',
  theme: 'HIGHWAYS',
  title: { en: 'Fix it once', cy: null },
  summary: { en: 'Potholes come back.', cy: null },
  lead: { id: 'org_1', slug: 'westmoor', name: { en: 'Westmoor County Council', cy: null } },
  participants: [
    { role: 'LEAD', organisation: { id: 'org_1' } },
    { role: 'PARTICIPANT', organisation: { id: 'org_2' } },
  ],
  places: [{ code: 'E10000007', name: { en: 'Derbyshire', cy: null } }],
  budget: { min: { amount: '60000.00' }, max: { amount: '180000.00' } },
  timeline: { opensAt: inDays(-10), closesAt: inDays(12), questionsCloseAt: inDays(5) },
  source: null,
};

export const sampleChallenge: NonNullable<ChallengePageQuery['challenge']> = {
  id: 'chl_1',
  slug: 'fix-it-once',
  version: 2,
  stage: 'OPEN',
  theme: 'HIGHWAYS',
  regime: 'ENGLAND_PA23',
  route: 'BELOW_THRESHOLD',
  pilotMonths: 9,
  proposalCount: null,
  sealing: { challengeId: 'chl_1', count: null, stillSealed: 0, openedAt: null, viewerMayAsk: false, viewerMayConfirm: false },
  title: { en: 'Fix it once', cy: 'Trwsio unwaith' },
  summary: { en: 'Potholes come back.', cy: null },
  budget: { min: { amount: '60000.00' }, max: { amount: '180000.00' } },
  stoppedBecause: null,
  source: null,
  problem: { en: 'More than a quarter of repairs fail.', cy: null },
  outcomesWanted: { en: 'Repairs that last.', cy: null },
  notWanted: { en: 'Another reporting app.', cy: null },
  terms: { en: 'The data stays ours.', cy: null },
  contactEmail: 'roads@westmoor.example',
  indicators: [
    { code: 'REPEAT90', unit: '%', baseline: 27, target: 10, direction: 'DOWN', source: 'works orders', measureBy: '12 months', name: { en: 'Defects that come back', cy: null } },
  ],
  scaleMin: 0,
  scaleMax: 5,
  criteria: [
    { code: 'COST', weightBp: 4000, minimumScore: null, position: 2, title: { en: 'Cost', cy: null }, guidance: { en: 'Whole-life cost.', cy: null } },
    { code: 'IMPACT', weightBp: 6000, minimumScore: 2, position: 1, title: { en: 'Impact', cy: null }, guidance: { en: 'Proof counts.', cy: null } },
  ],
  timeline: {
    engagementStartsAt: inDays(-40),
    questionsCloseAt: inDays(5),
    opensAt: inDays(-10),
    closesAt: inDays(12),
    shortlistBy: inDays(60),
    publishedAt: inDays(-41),
    openedAt: null,
    closedAt: null,
  },
  lead: { id: 'org_1', slug: 'westmoor', name: { en: 'Westmoor County Council', cy: null } },
  participants: [{ role: 'PARTICIPANT', organisation: { id: 'org_2', slug: 'fenwold', name: { en: 'Fenwold County Council', cy: null } } }],
  places: [{ code: 'E10000007', name: { en: 'Derbyshire', cy: null } }],
  beganAs: null,
  placeDescription: { en: '214 km of rural roads', cy: null },
  amendments: [],
  viewerCan: [],
  myProposal: null,
  shortlist: null,
  solutions: [],
};
