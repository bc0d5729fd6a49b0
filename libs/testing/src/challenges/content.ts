// What a complete challenge says, with dates that lie ahead whenever the test runs.

const DAY = 86_400_000;

export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

/** All that a challenge needs to be opened. */
export function challengeContent(): Record<string, unknown> {
  return {
    title: { en: 'Fix it once: stop the same pothole coming back' },
    summary: { en: 'More than a quarter of our repairs fail within three months.' },
    problem: { en: 'More than a quarter of the defects we repair are back within three months.' },
    outcomesWanted: { en: 'A repair that is still sound one winter later.' },
    notWanted: { en: 'A generic defect-reporting app.' },
    terms: { en: 'Readings are released under the Open Government Licence.' },
    regime: 'ENGLAND_PA23',
    route: 'BELOW_THRESHOLD',
    theme: 'HIGHWAYS',
    contactEmail: 'innovation@council.example',
    placeCodes: ['E10000007'],
    budgetMin: '60000',
    budgetMax: '180000.00',
    pilotMonths: 9,
    indicators: [
      { code: 'REPEAT90', name: { en: 'Repairs that fail within 90 days' }, unit: '%', baseline: 27, target: 10, direction: 'DOWN', source: 'work orders', measureBy: 'one year on' },
    ],
    criteria: [
      { code: 'IMPACT', title: { en: 'Effect on the indicators' }, guidance: { en: '5 is proven; 1 is a hope.' }, weightBp: 6000, minimumScore: 2 },
      { code: 'DELIVER', title: { en: 'Deliverability' }, guidance: { en: '5 needs no closure; 1 needs a full one.' }, weightBp: 4000 },
    ],
    engagementStartsAt: daysFromNow(-1),
    questionsCloseAt: daysFromNow(10),
    opensAt: daysFromNow(1),
    closesAt: daysFromNow(20),
    shortlistBy: daysFromNow(40),
  };
}
