// Shows that a summary holds every part that reg 31 asks for, in either language, and names each one that is missing.
import { describe, expect, it } from '@jest/globals';
import { composeSummary, type DocumentBlock, summaryGaps, type SummaryFacts, withoutConfidential } from './index.ts';

const facts: SummaryFacts = {
  challenge: { en: 'Fix it once', cy: 'Ei drwsio unwaith' },
  council: { en: 'Westmoor' },
  isWelshRegime: false,
  scale: { min: 0, max: 5 },
  criteria: [
    { code: 'IMPACT', title: { en: 'Impact', cy: 'Effaith' }, guidance: { en: 'Five is proven.' }, weightBp: 6000, minimumScore: 2 },
    { code: 'COST', title: { en: 'Cost' }, guidance: { en: 'Five is cheap.' }, weightBp: 4000, minimumScore: null },
  ],
  own: {
    title: 'RoadEar', supplier: 'Kestrel', total: '72.00', rank: 2, belowMinimum: [], strengths: 'It is tried and cheap.', improvements: 'Say who mends it in winter.',
    scores: [
      { criterionCode: 'IMPACT', value: '4.00', points: '48.00', explanation: 'Your trial in Hull halved repeats.' },
      { criterionCode: 'COST', value: '3.00', points: '24.00', explanation: 'Your price leaves out the winter.' },
    ],
  },
  outcome: 'NOT_SHORTLISTED',
  assessedCount: 3,
  reasons: ['The best by the criteria.'],
  winners: [{ title: 'HeatBond', supplier: 'Dalby', total: '80.00', rank: 1, scores: [{ criterionCode: 'IMPACT', value: '5.00', points: '60.00', explanation: 'Proven in two towns.' }] }],
};
const textsOf = (blocks: readonly DocumentBlock[]): string =>
  blocks.map((one) => (one.kind === 'table' ? [one.caption, ...one.head, ...one.rows.flat()].join('\n') : one.kind === 'list' ? one.items.join('\n') : one.text)).join('\n');

describe('an assessment summary', () => {
  it('holds criteria, weights, scale, each score with why, totals, what would have scored higher, and the winner', () => {
    const text = textsOf(composeSummary(facts, 'en').blocks);
    for (const part of ['60%', 'Five is proven.', 'Excellent:', '4.00', 'Your trial in Hull halved repeats.', 'Your price leaves out the winter.', 'Total: 72.00 of 100, place 2 of 3.', 'Say who mends it in winter.', 'There were no sub-criteria.', 'HeatBond · Dalby', 'Proven in two towns.', 'regulation 31'])
      expect(text).toContain(part);
  });

  it('speaks Welsh where its words are, and names regulation 32 in Wales', () => {
    const { title, subtitle, blocks } = composeSummary({ ...facts, isWelshRegime: true }, 'cy');
    expect([title, subtitle]).toEqual(['Crynodeb o’r asesiad', 'Ei drwsio unwaith · Westmoor']);
    expect(textsOf(blocks)).toContain('Effaith');
    expect(textsOf(blocks)).toContain('rheoliad 32');
  });

  it('says of a criterion with words of its own what each level stood for, with the usual words for the others', () => {
    const criteria = facts.criteria.map((one) => (one.code === 'IMPACT' ? { ...one, anchors: { '5': { en: 'Checked on four roads.', cy: 'Wedi’i wirio ar bedair ffordd.' } } } : one));
    const tableIn = (language: 'en' | 'cy', caption: string) => composeSummary({ ...facts, criteria }, language).blocks.flatMap((one) => (one.kind === 'table' && one.caption === caption ? one.rows : []));
    const rows = tableIn('en', 'What the scores mean for “Impact”');
    expect(rows).toHaveLength(6);
    expect([rows[4], rows[5]]).toEqual([['4', 'Good: it answers it well, with good proof.'], ['5', 'Checked on four roads.']]);
    expect(tableIn('cy', 'Ystyr y sgorau ar gyfer “Effaith”')[5]).toEqual(['5', 'Wedi’i wirio ar bedair ffordd.']);
    expect(tableIn('en', 'What the scores mean for “Cost”')).toEqual([]);
  });

  it('names what lies below a published least score', () => {
    expect(textsOf(composeSummary({ ...facts, own: { ...facts.own, rank: null, belowMinimum: ['IMPACT'] } }, 'en').blocks)).toContain('Below the published least score for: Impact.');
  });

  it('is complete only with every part, and names the one that is not there', () => {
    const lacking = (own: Partial<SummaryFacts['own']>) => summaryGaps('p', { criteria: facts.criteria, own: { ...facts.own, ...own } }).map((gap) => gap.part);
    expect(lacking({})).toEqual([]);
    expect(lacking({ strengths: ' ', improvements: 'short' })).toEqual(['strengths', 'improvements']);
    expect(lacking({ scores: facts.own.scores.slice(1) })).toEqual(['IMPACT', 'IMPACT']);
    expect(lacking({ scores: facts.own.scores.map((one) => ({ ...one, explanation: 'ok' })) })).toEqual(['IMPACT', 'COST']);
    expect(summaryGaps('p', { criteria: facts.criteria.map((one) => ({ ...one, guidance: { en: ' ' } })), own: facts.own })).toHaveLength(2);
  });
});

describe('what others read of a winner', () => {
  const secret = 'Our resin is cured with ultraviolet lamps that we made for boats.';

  it('leaves out each sentence that repeats what is confidential, and says so', () => {
    expect(withoutConfidential('It is cheap. The resin is cured with ultraviolet lamps that nobody else has. It lasts.', [secret], 'left out')).toBe('It is cheap. [left out] It lasts.');
  });

  it('stays whole where nothing is claimed, or nothing is repeated', () => {
    expect(withoutConfidential('The resin is cured with ultraviolet lamps.', [], 'left out')).toBe('The resin is cured with ultraviolet lamps.');
    expect(withoutConfidential('It is cheap. It lasts.', [secret], 'left out')).toBe('It is cheap. It lasts.');
  });
});
