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
  price: 9_650_000n,
  priceModel: 'FIXED',
  claims: [{ indicatorCode: 'REPEAT90', value: 11, evidence: 'Borough trial' }],
  team: [
    { organisationId: null, name: 'Hollin Data Co-op', role: 'SUBCONTRACTOR', sharePct: 15, does: 'open dashboard' },
  ],
  language: 'en',
};
