// What a complete proposal to the challenge of `challengeContent` says.

/** All that a proposal needs to be sent, as `updateProposal` takes it. */
export function proposalContent(): Record<string, unknown> {
  return {
    title: 'RoadEar: hear which patches will fail',
    summary: 'Small vibration units on refuse lorries map roughness every week.',
    approach: 'A published model ranks the patches of last month by the chance of failing in 90 days.',
    change: 'Crews return before the hole does.',
    evidence: 'One-borough trial: 71% of later failures were in the top fifth of the list.',
    smallestPilot: 'Two lorries for four weeks.',
    risks: 'Few readings on farm lanes off the bin round.',
    trl: 6,
    trlEvidence: 'Units on three lorries ran for ten weeks last winter.',
    price: '96500.00',
    priceModel: 'FIXED',
    costs: [
      { what: 'Data work', kind: 'PEOPLE', days: '80', rate: '650.00' },
      { what: 'Vibration units', kind: 'EQUIPMENT', amount: '44500.00' },
    ],
    // With it a test may change the price and nothing else.
    costNote: 'What is left over pays for insurance.',
    language: 'EN',
    claims: [{ indicatorCode: 'REPEAT90', value: 11.5, evidence: 'Borough trial' }],
    team: [{ name: 'Hollin Data Co-op', role: 'SUBCONTRACTOR', sharePct: 15, does: 'The open dashboard.' }],
  };
}
