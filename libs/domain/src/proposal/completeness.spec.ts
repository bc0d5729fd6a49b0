// Shows the task list of a proposal, the word limits, and how words are counted.
import { describe, expect, it } from '@jest/globals';
import { exampleProposal } from './example-proposal.ts';
import { countWords, proposalCompleteness, PROPOSAL_SECTIONS, WORD_LIMITS, type ProposalContent } from './index.ts';

const codes = ['REPEAT90', 'CLAIMS'];
const empty: ProposalContent = {
  title: '',
  summary: '',
  approach: '',
  change: '',
  evidence: '',
  risks: '',
  smallestPilot: '',
  trl: null,
  price: null,
  priceModel: null,
  claims: [],
  team: [],
  language: 'en',
};
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
    expect(proposalCompleteness(empty, codes).map((one) => one.status)).toEqual(Array(7).fill('NOT_STARTED'));
  });

  it('is in progress where something is missing, and says so once more in the check', () => {
    const half = proposalCompleteness({ ...empty, risks: 'Frost.' }, codes);
    expect(half.filter((one) => one.status === 'IN_PROGRESS').map((one) => one.section)).toEqual(['evidence', 'check']);
    expect(half.at(-1)?.missing.length).toBe(half.slice(0, -1).reduce((sum, one) => sum + one.missing.length, 0));
  });

  it.each(Object.entries(WORD_LIMITS))('takes a %s of exactly %i words and not one more', (field, limit) => {
    expect(gaps({ [field]: 'word '.repeat(limit) })).toEqual([]);
    expect(gaps({ [field]: 'word '.repeat(limit + 1) })).toEqual([`TOO_LONG ${field}`]);
  });

  it('accepts claims on the indicators of this challenge only, once each', () => {
    const claim = { indicatorCode: 'REPEAT90', value: 11, evidence: '' };
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
    expect(gaps({ price: 0n })).toEqual([]);
    expect(gaps({ price: -1n })).toEqual(['OUT_OF_RANGE price']);
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
});
