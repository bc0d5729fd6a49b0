// One whole idea as its own team sees it, and one draft of a challenge as its authors see it, to be varied by each test.
import type { EditProposalQuery, EditableChallengeFragment, EditableProposalFragment } from '../src/gql/types.ts';

export const sampleProposal: EditableProposalFragment = {
  id: 'prp_1',
  version: 7,
  state: 'DRAFT',
  label: null,
  title: 'Noise-mapped works',
  summary: 'We listen first.',
  approach: '',
  change: '',
  evidence: 'Leeds 2025.',
  smallestPilot: '',
  risks: '',
  trl: null,
  trlEvidence: '',
  costs: [],
  costNote: '',
  riskRows: [],
  milestones: [],
  confidential: [],
  attachments: [],
  priceModel: null,
  language: 'EN',
  savedAt: '2026-12-01T14:32:00Z',
  submittedAt: null,
  hasUnsentChanges: false,
  viewerCan: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  price: null,
  claims: [],
  team: [],
  sections: [
    { section: 'about', state: 'COMPLETED', missing: [] },
    { section: 'evidence', state: 'IN_PROGRESS', missing: [{ path: ['risks'], message: 'Say what could go wrong and what you would do then.' }] },
    { section: 'check', state: 'IN_PROGRESS', missing: [] },
  ],
  receipts: [],
  organisation: { id: 'org_9', name: { en: 'Kestrel Ltd', cy: null } },
  challenge: {
    id: 'chl_1',
    slug: 'night-works',
    stage: 'OPEN',
    version: 3,
    title: { en: 'Quieter night works', cy: null },
    summary: { en: 'People lose sleep.', cy: null },
    lead: { id: 'org_1', name: { en: 'Westmoor', cy: null } },
    contactEmail: null,
    budget: null,
    pilotMonths: 9,
    indicators: [{ code: 'NOISE', unit: '%', baseline: 60, target: 30, direction: 'DOWN', name: { en: 'Works at night', cy: null } }],
    criteria: [],
    timeline: { questionsCloseAt: null, opensAt: null, closesAt: '2026-12-18T17:00:00Z', shortlistBy: null },
  },
};

export const editProposal = (more: Partial<EditableProposalFragment> = {}) => (): EditProposalQuery => ({
  viewer: { person: { id: 'per_1' } },
  proposal: { ...sampleProposal, ...more },
});

const both = (en: string, cy = '') => ({ en, cy: cy || null });

export const sampleDraft: EditableChallengeFragment = {
  id: 'chl_1',
  slug: 'night-works',
  version: 3,
  stage: 'DRAFT',
  regime: 'ENGLAND_PA23',
  route: 'BELOW_THRESHOLD',
  theme: 'HIGHWAYS',
  contactEmail: 'roads@westmoor.example',
  pilotMonths: 9,
  changesRequested: null,
  viewerCan: ['EDIT', 'SEND_FOR_REVIEW', 'WITHDRAW'],
  title: both('Quieter night works'),
  summary: both('People lose sleep.'),
  problem: both('Noise.'),
  outcomesWanted: both('Quiet.'),
  notWanted: both('An app.'),
  terms: both(''),
  placeDescription: both(''),
  places: [{ code: 'E06000014', name: both('York', 'Efrog') }],
  budget: { min: null, max: { amount: '180000.00' } },
  indicators: [{ code: 'NOISE', unit: '%', baseline: 60, target: 30, direction: 'DOWN', source: 'Permits', measureBy: '', name: both('Works at night') }],
  criteria: [
    { code: 'COST', weightBp: 4050, minimumScore: null, position: 1, title: both('Cost'), guidance: both('Whole life.'), anchors: [] },
    { code: 'IMPACT', weightBp: 5950, minimumScore: 2, position: 0, title: both('Impact'), guidance: both('Proof.'), anchors: [] },
  ],
  tieBreak: [],
  priceRule: null,
  timeline: { engagementStartsAt: '2026-12-01T17:00:00Z', questionsCloseAt: null, opensAt: null, closesAt: '2027-03-31T16:00:00Z', shortlistBy: null },
  lead: { id: 'org_1', name: both('Westmoor') },
  sections: [
    { section: 'problem', state: 'COMPLETED', missing: [] },
    { section: 'contact', state: 'IN_PROGRESS', missing: [{ path: ['contactEmail'], message: 'Enter an email address.' }] },
  ],
  approvals: [],
  effort: { minutes: 1500, sharePct: 0.6, isHeavy: false, warningPct: 2, cost: { amount: '1125.00' } },
};

export const editChallenge = (more: Partial<EditableChallengeFragment> = {}) => () => ({
  viewer: { person: { id: 'per_1', name: 'Ann' } },
  challenge: { ...sampleDraft, ...more },
});

/** The answer of every step of a challenge: done, or what to mend. */
export const stepped = (verb: string, userErrors: { code: string; path: string[]; message: string }[] = []) => () => ({
  [verb]: { challenge: userErrors.length > 0 ? null : { id: 'chl_1', slug: 'night-works', version: 4 }, userErrors },
});
