// A release of our own making, for specs: an early engagement notice of a council that does not exist.

export const exampleRelease = {
  ocid: 'ocds-b5fd17-0f3c',
  id: '0f3c-1',
  date: '2026-03-02T10:00:00Z',
  language: 'en',
  tag: ['planning'],
  initiationType: 'tender',
  parties: [
    {
      id: 'GB-PPON-PBCD-1234-FGHJ',
      name: 'Fenwold District Council',
      identifier: { scheme: 'GB-PPON', id: 'PBCD-1234-FGHJ' },
      roles: ['buyer'],
    },
  ],
  buyer: { id: 'GB-PPON-PBCD-1234-FGHJ', name: 'Fenwold District Council' },
  planning: {
    rationale: 'Residents ask for quieter nights.',
    budget: { amount: { amount: 90000, currency: 'GBP' } },
    milestones: [
      { id: '1', type: 'engagement', title: 'Engagement end date', dueDate: '2026-04-01T23:59:59+01:00' },
      { id: '2', type: 'approval', dueDate: '2026-05-01T00:00:00Z' },
    ],
    documents: [
      { id: '1', documentType: 'needsAssessment', url: 'https://example.org/need' },
      { id: '2', documentType: 'marketEngagementNotice', url: 'https://example.org/notice' },
    ],
  },
  tender: {
    id: 'T1',
    title: 'Quieter &amp; quicker road works',
    description: 'Night works wake people.rnrnWe want to learn what can be done in <b>Northern</b> Fenwold.',
    status: 'planning',
    minValue: { amount: 50000, currency: 'GBP' },
    value: { amount: 80000.5, currency: 'GBP' },
    classification: { scheme: 'CPV', id: '45233000-9' },
    additionalClassifications: [{ scheme: 'CPV', id: '34900000' }, { scheme: 'OTHER', id: '12345678' }],
    items: [{ id: '1', additionalClassifications: [{ scheme: 'CPV', id: '34900000' }] }],
    tenderPeriod: { endDate: '2026-06-30T12:00:00Z' },
  },
} as const;
