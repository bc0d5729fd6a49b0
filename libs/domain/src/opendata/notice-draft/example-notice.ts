// What a notice and a release are drafted from in specs: the example challenge with two councils, an event and a document.
import { exampleChallenge } from '../../challenge/example-challenge.ts';
import type { NoticeFacts } from './facts.ts';

export const exampleNotice: NoticeFacts = {
  content: { ...exampleChallenge, title: { en: exampleChallenge.title.en, cy: 'Trwsio unwaith' } },
  stage: 'ENGAGING',
  id: 'chl_1',
  ocid: 'ocds-000000-chl_1',
  version: 7,
  url: 'https://moothall.example/challenges/fix-it-once',
  questionsUrl: 'https://moothall.example/challenges/fix-it-once/questions',
  eventsUrl: 'https://moothall.example/challenges/fix-it-once/events',
  publishedAt: new Date('2026-03-02T09:00:00Z'),
  parties: [
    { id: 'org_1', name: { en: 'Westmoor County Council', cy: 'Cyngor Sir Westmoor' }, identifiers: [{ scheme: 'GB-LAE', id: 'WMR' }, { scheme: 'GB-PPON', id: 'PDDD-1234-DDDD' }], role: 'LEAD', region: 'Yorkshire and The Humber' },
    { id: 'org_2', name: { en: 'Fenwold County Council' }, identifiers: [], role: 'PARTICIPANT', region: null },
    { id: 'org_3', name: { en: 'Holder Coast Council' }, identifiers: [], role: 'OBSERVER', region: null },
  ],
  placeNames: [{ en: 'Norfolk' }],
  engagement: {
    purposes: [{ en: 'Developing the requirements', cy: 'Datblygu’r gofynion' }],
    events: [
      { id: 'evt_1', kind: 'BRIEFING', state: 'PLANNED', title: { en: 'Meet the road crews', cy: 'Cwrdd â’r criwiau ffordd' }, startsAt: new Date('2026-04-08T13:00:00Z'), endsAt: new Date('2026-04-08T15:00:00Z'), place: 'County Hall', link: '' },
      { id: 'evt_2', kind: 'CALL', state: 'CANCELLED', title: { en: 'A call that was cancelled' }, startsAt: new Date('2026-06-08T13:00:00Z'), endsAt: new Date('2026-06-08T15:00:00Z'), place: '', link: '' },
    ],
    documents: [{ id: 'doc_1-1', title: { en: 'Works orders of 2025' }, url: 'https://moothall.example/files/doc_1', format: 'text/csv', publishedAt: new Date('2026-03-05T09:00:00Z') }],
    hasQuestions: true,
  },
};
