// Shows the task list of a proposal, the word limits, and how words are counted.
import { describe, expect, it } from '@jest/globals';
import { exampleProposal } from './example-proposal.ts';
import { amountOf, countWords, EMPTY_PROPOSAL, proposalCompleteness, PROPOSAL_SECTIONS, WORD_LIMITS, totalOf, type CostLine, type ProposalContent } from './index.ts';

const codes = ['REPEAT90', 'CLAIMS'];
const gaps = (change: Partial<ProposalContent>) =>
  proposalCompleteness({ ...exampleProposal, ...change }, codes)
    .at(-1)
    ?.missing.map((gap) => `${gap.code} ${gap.path.join('.')}`);

describe('the task list of a proposal', () => {
  it('is complete for a complete proposal', () => {
    expect(proposalCompleteness(exampleProposal, codes).map((one) => [one.section, one.status])).toEqual(
      PROPOSAL_SECTIONS.map((section) => [section, 'COMPLETED']),
    );
  });

  it('has not started any section of an empty one', () => {
    expect(proposalCompleteness(EMPTY_PROPOSAL, codes).map((one) => one.status)).toEqual(Array(7).fill('NOT_STARTED'));
  });

  it('is in progress where something is missing, and says so once more in the check', () => {
    const half = proposalCompleteness({ ...EMPTY_PROPOSAL, risks: 'Frost.' }, codes);
    expect(half.filter((one) => one.status === 'IN_PROGRESS').map((one) => one.section)).toEqual(['evidence', 'check']);
    expect(half.at(-1)?.missing.length).toBe(half.slice(0, -1).reduce((sum, one) => sum + one.missing.length, 0));
  });

  it.each(Object.entries(WORD_LIMITS))('takes a %s of exactly %i words and not one more', (field, limit) => {
    expect(gaps({ [field]: 'word '.repeat(limit) })).toEqual([]);
    expect(gaps({ [field]: 'word '.repeat(limit + 1) })).toEqual([`TOO_LONG ${field}`]);
  });

  it('accepts claims on the indicators of this challenge only, once each', () => {
    const claim = { indicatorCode: 'REPEAT90', value: 11, evidence: '', low: null, high: null, basis: '' };
    expect(gaps({ claims: [{ ...claim, indicatorCode: 'EWT' }] })).toEqual(['UNKNOWN_INDICATOR claims.0.indicatorCode']);
    expect(gaps({ claims: [claim, claim] })).toEqual(['CLAIM_REPEATED claims']);
    expect(gaps({ claims: [{ ...claim, value: Number.NaN }] })).toEqual(['MISSING claims.0.value']);
    expect(gaps({ claims: [] })).toEqual(['MISSING claims']);
  });

  it('needs no claims where the challenge has no indicators', () => {
    expect(proposalCompleteness({ ...exampleProposal, claims: [] }, []).at(-1)?.status).toBe('COMPLETED');
  });

  it('keeps the shares of the team within 100 per cent', () => {
    const [hollin] = exampleProposal.team;
    expect(gaps({ team: [{ ...hollin!, sharePct: 60 }, { ...hollin!, sharePct: 40 }] })).toEqual([]);
    expect(gaps({ team: [{ ...hollin!, sharePct: 60 }, { ...hollin!, sharePct: 41 }] })).toEqual(['SHARES_OVER_100 team']);
    expect(gaps({ team: [{ ...hollin!, sharePct: -1, does: '' }] })).toEqual([
      'MISSING team.0.does',
      'OUT_OF_RANGE team.0.sharePct',
    ]);
  });

  it('takes a price of zero, but no price below it', () => {
    expect(gaps({ price: 0n, costs: [], costNote: 'We pay for it.' })).toEqual([]);
    expect(gaps({ price: -1n, costNote: 'We pay for it.' })).toEqual(['OUT_OF_RANGE price']);
    expect(gaps({ price: null })).toEqual(['MISSING price']);
  });

  it.each([0, 10, 6.5])('does not know a readiness level of %d', (trl) => {
    expect(gaps({ trl })).toEqual(['OUT_OF_RANGE trl']);
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['  one  two\nthree ', 3],
    ['before/after scan – 7.6% back', 4],
    ["Rowndiau gofal sy'n gweddu i'r ffordd", 6],
    ['• — …', 0],
  ])('finds in %j %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('adds up lines to the penny, people by days and rate, and asks why when that is not the price', () => {
    const people: CostLine = { what: 'Data work', kind: 'PEOPLE', daysHundredths: 250n, rate: 333_33n, amount: 0n };
    expect(amountOf(people)).toBe(833_33n);
    expect(totalOf([people, { ...people, kind: 'OTHER', amount: 1n }])).toBe(833_34n);
    expect(gaps({ price: 833_33n, costs: [people] })).toEqual([]);
    expect(gaps({ price: 833_34n, costs: [people] })).toEqual(['COSTS_DIFFER costs']);
    expect(gaps({ price: 833_34n, costs: [people], costNote: 'Rounded.' })).toEqual([]);
    expect(gaps({ costs: [] })).toEqual(['MISSING costs']);
    const bare = { ...people, what: ' ', daysHundredths: null, rate: 0n };
    expect(gaps({ costs: [bare], costNote: 'See below.' })).toEqual(['MISSING costs.0.what', 'MISSING costs.0.days', 'MISSING costs.0.rate']);
    expect(gaps({ costs: [{ ...people, kind: 'TRAVEL', amount: -1n }], costNote: 'See below.' })).toEqual(['OUT_OF_RANGE costs.0.amount']);
  });

  it('takes risks as rows or as a text, each row whole', () => {
    const [row] = exampleProposal.riskRows;
    if (!row) throw new Error('The example has a risk');
    expect(gaps({ risks: '' })).toEqual([]);
    expect(gaps({ riskRows: [] })).toEqual([]);
    expect(gaps({ risks: '', riskRows: [] })).toEqual(['MISSING risks']);
    expect(gaps({ riskRows: [{ ...row, risk: '', likelihood: 6, impact: 0, response: '' }] })).toEqual([
      'MISSING riskRows.0.risk',
      'OUT_OF_RANGE riskRows.0.likelihood',
      'OUT_OF_RANGE riskRows.0.impact',
      'MISSING riskRows.0.response',
    ]);
  });

  it('asks for proof of readiness from the level on where there is something to show', () => {
    expect(gaps({ trl: 3, trlEvidence: '' })).toEqual([]);
    expect(gaps({ trl: 4, trlEvidence: '' })).toEqual(['MISSING trlEvidence']);
  });

  it('takes an interval only with the figure in it', () => {
    const [claim] = exampleProposal.claims;
    if (!claim) throw new Error('The example has a claim');
    for (const [low, high] of [[9, null], [null, 14], [12, 14], [9, 10]] as const) expect(gaps({ claims: [{ ...claim, low, high }] })).toEqual(['OUT_OF_RANGE claims.0.low']);
    expect(gaps({ claims: [{ ...claim, low: 11, high: 11 }] })).toEqual([]);
  });

  it('asks why something is confidential, once for each answer', () => {
    const [claim] = exampleProposal.confidential;
    if (!claim) throw new Error('The example keeps something confidential');
    expect(gaps({ confidential: [{ ...claim, why: '', until: 'soon' }] })).toEqual(['MISSING confidential.0.why', 'OUT_OF_RANGE confidential.0.until']);
    expect(gaps({ confidential: [claim, claim] })).toEqual(['CLAIMED_TWICE confidential']);
    expect(gaps({ confidential: [{ ...claim, until: null }] })).toEqual([]);
  });

  it('takes milestones and payment promises within reason', () => {
    const [member] = exampleProposal.team;
    if (!member) throw new Error('The example has a team');
    expect(gaps({ milestones: [{ what: '', week: 0, payment: -1n }] })).toEqual(['MISSING milestones.0.what', 'OUT_OF_RANGE milestones.0.week', 'OUT_OF_RANGE milestones.0.payment']);
    expect(gaps({ team: [{ ...member, paymentDays: 0 }] })).toEqual(['OUT_OF_RANGE team.0.paymentDays']);
  });
});
