// One whole problem with every field the site asks for, to be varied by each test.
import type { EditProblemQuery, ProblemCardFragment, ProblemPageQuery } from '../src/gql/types.ts';

export const sampleProblemCard: ProblemCardFragment = {
  id: 'prb_1',
  slug: 'gullies-block',
  state: 'SHARED',
  title: { en: 'Gullies block again', cy: null },
  whatHappens: { en: 'Crews clean by the calendar.', cy: null },
  service: { code: 'FLOODING_AND_DRAINS', name: { en: 'Drains and flooding', cy: 'Draeniau a llifogydd' } },
  organisation: { id: 'org_1', name: { en: 'Kingsholme City Council', cy: null } },
  councilCount: 3,
  population: 1_234_567,
  yearlyCost: { amount: '460000.50' },
  yearlyCostCouncils: 2,
};

type Council = NonNullable<ProblemPageQuery['problem']>['councils'][number];
const council = (id: string, name: string, code: string, more: Partial<Council> = {}): Council => ({
  isFirst: false,
  affectedPeople: null,
  yearlyCost: null,
  costBasis: null,
  words: null,
  organisation: { id, slug: id, name: { en: name, cy: null } },
  place: { code, name: { en: `Place of ${name}`, cy: null } },
  ...more,
});

export const sampleCouncils: Council[] = [
  council('org_1', 'Kingsholme City Council', 'E06000010', { isFirst: true, affectedPeople: 9000, yearlyCost: { amount: '340000.00' }, costBasis: 'Call-outs' }),
  council('org_2', 'Fenwold County Council', 'E10000019', { yearlyCost: { amount: '120000.50' }, costBasis: 'Claims', words: 'Worst on peat.' }),
  council('org_3', 'Holder Coast Council', 'E06000011'),
];

export const sampleProblem: NonNullable<ProblemPageQuery['problem']> = {
  ...sampleProblemCard,
  notedAt: '2026-03-02T09:00:00Z',
  sharedAt: '2026-04-01T09:00:00Z',
  closedBecause: null,
  viewerCan: [],
  mayInviteInsight: false,
  evidence: [],
  whoIsAffected: { en: 'People in low streets.', cy: null },
  author: null,
  missing: null,
  challenge: null,
  councils: sampleCouncils,
};

const place = (code: string, name: string, column: number, problemCount: number, within: string[] = []) => ({ code, within, hexColumn: column, hexRow: 1, problemCount, name: { en: name, cy: null } });

/** A city, two districts of a county, the county itself, which is on no map, and a place where nobody has a problem. */
export const somePlaces = () => ({
  places: {
    nodes: [
      place('E06000010', 'Kingston upon Hull', 1, 2),
      place('E07000136', 'Boston', 2, 1, ['E10000019']),
      place('E07000137', 'East Lindsey', 3, 1, ['E10000019']),
      { ...place('E10000019', 'Lincolnshire', 0, 1), hexColumn: null, hexRow: null },
      place('E06000046', 'Isle of Wight', 4, 0),
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});

export const somePlaceNames = () => ({
  places: {
    nodes: [
      { code: 'E06000010', name: { en: 'Kingston upon Hull', cy: null } },
      { code: 'E10000019', name: { en: 'Lincolnshire', cy: null } },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
});

type Editable = NonNullable<EditProblemQuery['problem']>;
const services = [{ code: 'FLOODING_AND_DRAINS', name: { en: 'Drains and flooding', cy: null } }];
const councilActing = { id: 'org_1', kind: 'COUNCIL' as const, name: { en: 'Kingsholme City Council', cy: null }, place: { code: 'E06000010', nation: 'ENGLAND' as const } };

/** What the pages that change a problem are given. */
export const editProblem =
  (changes: Partial<Editable> = {}, actingFor: NonNullable<EditProblemQuery['viewer']['actingFor']> | null = councilActing) =>
  (): EditProblemQuery => ({
    viewer: { person: { id: 'per_1' }, actingFor },
    services,
    problem: {
      ...sampleProblemCard,
      version: 3,
      viewerCan: ['EDIT', 'SHARE', 'CLOSE', 'MAKE_CHALLENGE'],
      whoIsAffected: { en: 'People in low streets.', cy: null },
      service: { code: 'FLOODING_AND_DRAINS' },
      place: { code: 'E06000010', nation: 'ENGLAND' },
      missing: [],
      councils: sampleCouncils.map((one, index) => ({ ...one, version: index + 1 })),
      ...changes,
    },
  });

export const acting = councilActing;
export const newProblem = (actingFor: NonNullable<EditProblemQuery['viewer']['actingFor']> | null = councilActing) => () => ({ viewer: { person: { id: 'per_1' }, actingFor }, services });
