// A challenge that is being scored, as the API answers about it.
import type { ModerationPageQuery, ScorePageQuery, ScoringWorklistQuery } from '../src/gql/types.ts';

export const person = { viewer: { person: { id: 'per_bo' } } };
const said = (en: string) => ({ en, cy: null });

export const criteria = [
  { code: 'IMPACT', weightBp: 6000, minimumScore: 2, position: 0, title: said('Effect'), guidance: said('5 is proven; 1 is a hope.'), anchors: [] },
  { code: 'COST', weightBp: 4000, minimumScore: null, position: 1, title: said('Cost'), guidance: said('5 is cheap.'), anchors: [] },
];

const cell = (code: string, value: number | null) => ({
  value,
  reason: value === null ? null : `The reason for ${code}`,
  savedAt: value === null ? null : '2026-05-12T09:05:00Z',
  criterion: { code },
});

export const item = (letter: string, impact: number | null, cost: number | null) => ({
  recused: false,
  scored: [impact, cost].filter((value) => value !== null).length,
  totalSoFar: '12.00',
  cells: [cell('IMPACT', impact), cell('COST', cost)],
  proposal: { id: `prp_${letter}`, label: `Proposal ${letter}`, title: `Idea ${letter}` },
});

type Sheet = NonNullable<NonNullable<ScoringWorklistQuery['challenge']>['scoresheet']>;

export const sheet = (items: ReturnType<typeof item>[], change: Partial<Omit<Sheet, 'items'>> = {}) => ({
  id: 'pnl_1',
  role: 'EVALUATOR' as const,
  status: 'IN_PROGRESS' as const,
  sentAt: null,
  items,
  ...change,
});

export const worklist = (scoresheet: Sheet | null): ScoringWorklistQuery => ({
  ...person,
  challenge: { id: 'chl_1', slug: 'fix', stage: 'EVALUATING', scaleMin: 0, scaleMax: 5, title: said('Fix it once'), criteria, calibration: null, scoresheet },
});

export const scorePage = (scoresheet: ReturnType<typeof sheet>): ScorePageQuery => ({
  ...person,
  challenge: { id: 'chl_1', slug: 'fix', scaleMin: 0, scaleMax: 5, title: said('Fix it once'), indicators: [], criteria, calibration: null, scoresheet },
  proposal: {
    id: 'prp_A',
    label: 'Proposal A',
    title: 'Idea A',
    hiddenBecause: 'Names are hidden.',
    language: 'EN',
    summary: 'It mends holes.',
    approach: 'By heat.',
    change: null,
    evidence: null,
    smallestPilot: null,
    risks: null,
    trl: 7,
    trlEvidence: '',
    costNote: '',
    costTotal: null,
    costs: [],
    riskRows: [],
    milestones: [],
    confidential: [],
    attachments: [],
    priceModel: 'FIXED',
    price: { amount: '1000.00' },
    claims: [],
  },
});

type Cell = NonNullable<NonNullable<ModerationPageQuery['challenge']>['moderation']>['cells'][number];

export const moderationCell = (letter: string, scores: number[], change: Partial<Cell> = {}): Cell => ({
  spread: Math.max(...scores) - Math.min(...scores),
  median: scores.toSorted()[Math.floor(scores.length / 2)] ?? null,
  proposal: { id: `prp_${letter}`, label: `Proposal ${letter}`, title: `Idea ${letter}` },
  criterion: { code: 'IMPACT', weightBp: 6000, minimumScore: 2, title: said('Effect') },
  scores: scores.map((value, index) => ({
    value,
    reason: `Reason ${index + 1}`,
    evaluator: { id: `per_${index}`, name: ['Ann', 'Bo', 'Cy'][index] ?? '' },
  })),
  agreed: null,
  history: [],
  state: 'UNDER_MODERATION' as const,
  version: 0,
  steps: [],
  ...change,
});

export const moderationPage = (cells: Cell[], waitingFor: { id: string; name: string }[] = []): ModerationPageQuery => ({
  ...person,
  challenge: {
    id: 'chl_1',
    slug: 'fix',
    stage: 'EVALUATING',
    scaleMin: 0,
    scaleMax: 5,
    viewerCan: ['MODERATE'],
    title: said('Fix it once'),
    calibration: null,
    moderation: { agreedCount: cells.filter(({ agreed }) => agreed).length, waitingFor, cells },
  },
});
