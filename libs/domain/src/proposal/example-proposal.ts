// A complete proposal, cut down from the demo "RoadEar", for the examples in our specs.
import type { ProposalContent } from './content.ts';

export const exampleProposal: ProposalContent = {
  title: 'RoadEar: hear which patches will fail',
  summary: 'Small vibration units on refuse lorries map roughness every week.',
  approach: 'A published model ranks the patches of last month by the chance of failing in 90 days.',
  change: 'Crews return before the hole does.',
  evidence: 'One-borough trial: 71% of later failures were in the top fifth of the list.',
  risks: 'Few readings on farm lanes off the bin round.',
  smallestPilot: 'Two lorries for four weeks.',
  trl: 6,
  trlEvidence: 'Units on three lorries ran for ten weeks last winter.',
  price: 9_650_000n,
  priceModel: 'FIXED',
  costs: [
    { what: 'Data work', kind: 'PEOPLE', daysHundredths: 80_00n, rate: 650_00n, amount: 0n },
    { what: 'Vibration units', kind: 'EQUIPMENT', daysHundredths: null, rate: null, amount: 44_500_00n },
  ],
  costNote: '',
  riskRows: [{ risk: 'Frost', likelihood: 3, impact: 2, response: 'Wait a week.', owner: 'Site lead' }],
  milestones: [{ what: 'First ranked list', week: 2, payment: null }],
  confidential: [{ field: 'costs', ground: 'S43_COMMERCIAL', why: 'Rivals could undercut the next bid.', until: '2027-12-31' }],
  attachments: [],
  claims: [{ indicatorCode: 'REPEAT90', value: 11, evidence: 'Borough trial', low: 9, high: 14, basis: 'Repairs counted in the same borough' }],
  team: [
    { id: 'tmm_1', organisationId: null, name: 'Hollin Data Co-op', role: 'SUBCONTRACTOR', sharePct: 15, does: 'open dashboard', paymentDays: 30 },
  ],
  language: 'en',
};
