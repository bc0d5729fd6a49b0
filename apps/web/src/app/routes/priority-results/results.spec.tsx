import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ConsultationResultsFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const option = (code: string, title: string, amount: string | null = null) => ({ id: `opt_${code}`, code, state: 'LISTED' as const, isSuggested: false, title: { en: title, cy: null }, note: { en: null, cy: null }, cost: amount === null ? null : { amount } });
const score = (code: string, rank: number, value: number, low: number, high: number, isTied = false) => ({ optionId: `opt_${code}`, rank, isTied, score: value, low, high, wins: 6, losses: 2 });
const scores = (votes: number, ...all: ReturnType<typeof score>[]) => ({ votes, pairs: 3, scores: all, undecided: [{ reason: 'TOO_ALIKE' as const, count: 2 }] });
const RESULT = { method: 'bradley-terry-map-mm/1', inputsHash: 'a1', resultHash: 'b2', countedAt: '2026-03-31T16:00:00.000Z', pairwise: null, ranked: null, budgetVote: null };
const page = (changes: Partial<ConsultationResultsFragment>): { consultation: ConsultationResultsFragment } => ({
  consultation: {
    id: 'con_1',
    slug: 'first',
    method: 'PAIRWISE',
    state: 'CLOSED',
    closesAt: null,
    closedAt: '2026-03-31T16:00:00.000Z',
    title: { en: 'What comes first?', cy: null },
    organisation: { slug: 'westmoor', name: { en: 'Westmoor', cy: null } },
    isYours: false,
    source: null,
    question: { en: 'Which matters more?', cy: null },
    budget: null,
    turnout: { voters: 12, votes: 40 },
    progress: null,
    options: [option('1', 'Potholes'), option('2', 'Damp homes')],
    decision: null,
    result: null,
    ...changes,
  },
});
const show = (changes: Partial<ConsultationResultsFragment>) => renderRoute('/priorities/first/results', { ConsultationResultsPage: () => page(changes) });
const pairwise = (everyone: ReturnType<typeof scores>, withoutLimited = everyone) => ({ ...RESULT, pairwise: { everyone, withoutLimited } });

describe('the result of a pairwise survey', () => {
  it('says how sure the first place is', async () => {
    const { unmount } = await show({ result: pairwise(scores(40, score('1', 1, 80, 70, 88), score('2', 2, 30, 20, 40))) });
    expect(screen.getByText('“Potholes” comes first, from 40 votes. No other comes near.')).toBeInTheDocument();
    unmount();
    await show({ result: pairwise(scores(40, score('1', 1, 55, 40, 70), score('2', 2, 45, 30, 60))) });
    expect(screen.getByText('“Potholes” comes first, from 40 votes. The next could change places with it.')).toBeInTheDocument();
  });

  it('shows each score with its interval in words, and ties as ties', async () => {
    await show({ result: pairwise(scores(40, score('1', 1, 50, 40, 60, true), score('2', 1, 50, 40, 60, true))) });
    const row = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Potholes')) as HTMLElement;
    expect(row).toHaveTextContent('50.0, between 40.0 and 60.0');
    expect(within(row).getByText('Tied')).toBeInTheDocument();
  });

  it('says whether hasty visits made a difference', async () => {
    const without = scores(30, score('2', 1, 60, 50, 70), score('1', 2, 40, 30, 50));
    await show({ result: pairwise(scores(40, score('1', 1, 60, 50, 70), score('2', 2, 40, 30, 50)), without) });
    expect(screen.getByText(/10 votes came from visits that voted faster than people do\. Without them the order differs, and “Damp homes” comes first\./)).toBeInTheDocument();
  });

  it('names the method, both fingerprints and the files', async () => {
    await show({ result: pairwise(scores(40, score('1', 1, 80, 70, 88))) });
    expect(screen.getByText('bradley-terry-map-mm/1')).toBeInTheDocument();
    expect(screen.getByText('12 visits')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Result (CSV)' })).toHaveAttribute('href', '/data/consultations/con_1-result.csv');
    expect(screen.queryByRole('link', { name: /\.pb/ })).not.toBeInTheDocument();
  });
});

describe('the result of a ranked ballot', () => {
  it('shows the matrix with the larger of two in bold', async () => {
    const ranked = { ballots: 3, optionIds: ['opt_1', 'opt_2'], pairwise: [[0, 2], [1, 0]], ranking: [{ optionId: 'opt_1', rank: 1, tiedWith: [] }, { optionId: 'opt_2', rank: 2, tiedWith: [] }] };
    await show({ method: 'RANKED', turnout: { voters: 3, votes: 3 }, result: { ...RESULT, ranked } });
    expect(screen.getByRole('row', { name: '1 Potholes – 2' })).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: '1 Potholes – 2' })).getByText('2').tagName).toBe('STRONG');
    expect(screen.getByText('3 people of the panel')).toBeInTheDocument();
  });
});

describe('the result of a budget vote', () => {
  it('says why each project is paid for or not, and who got what beside the other count', async () => {
    const outcome = (chosen: string[], nothing: number, better: number) => ({ chosen, spent: { amount: '900.00' }, leftover: { amount: '100.00' }, votersWithNothing: nothing, votersBetterOff: better });
    const project = (code: string, because: string, isChosen: boolean, payment: string | null) => ({
      optionId: `opt_${code}`, votes: 6, because, isChosen, isChosenByGreedy: !isChosen, payment: payment === null ? null : { numerator: '25000', denominator: '3', nearest: { amount: payment } },
    });
    const budgetVote = {
      voters: 10, kinds: 2, share: { nearest: { amount: '100.00' } },
      projects: [project('1', 'SHARES', true, '83.33'), project('2', 'NOT_ENOUGH_LEFT', false, null)],
      equalShares: outcome(['opt_1'], 0, 4), greedy: outcome(['opt_2'], 4, 6),
      groups: [{ approves: ['opt_1', 'opt_2'], voters: 6, funded: { amount: '500.00' }, fundedByGreedy: { amount: '1000.00' } }, { approves: [], voters: 4, funded: { amount: '0.00' }, fundedByGreedy: { amount: '0.00' } }],
    };
    await show({ method: 'BUDGET', options: [option('1', 'A park', '500.00'), option('2', 'A pool', '700.00')], result: { ...RESULT, budgetVote } });
    expect(screen.getByText('1 project is paid for')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'A park £500 6 Yes Its supporters paid for it out of their shares £83.33 No' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'A pool £700 6 No Its supporters had too little left – Yes' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Voters who get nothing they ticked 0 4' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'A park; A pool 6 £500 £1,000' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Nothing 4 £0 £0' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /\.pb/ })).toHaveAttribute('href', '/data/consultations/con_1.pb');
  });
});

describe('what else stands there', () => {
  it('is nothing before the end', async () => {
    await show({ state: 'OPEN', closedAt: null });
    expect(screen.getByRole('heading', { name: 'No result yet' })).toBeInTheDocument();
  });

  it('is how far the count is', async () => {
    await show({ progress: { done: 3, of: 20 } });
    expect(screen.getByRole('progressbar', { name: 'Counting' })).toHaveAttribute('aria-valuetext', '3 of 20 steps. The page looks again by itself.');
  });

  it('is the decision, its reason where it departs, and the way to it for those who may', async () => {
    const decided = { departs: true, decidedAt: '2026-04-02T10:00:00.000Z', reason: { en: 'The law says so.', cy: null }, order: [{ id: 'opt_2', title: { en: 'Damp homes', cy: null } }], alsoUsed: [{ id: 'con_2', slug: 'second', title: { en: 'The board', cy: null } }] };
    const { unmount } = await show({ decision: decided });
    expect(screen.getByText(/The decision departs from the result\./)).toBeInTheDocument();
    expect(screen.getByText('The law says so.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'The board' })).toHaveAttribute('href', '/priorities/second/results');
    unmount();
    await show({ isYours: true, result: pairwise(scores(40, score('1', 1, 80, 70, 88))) });
    expect(screen.getByRole('button', { name: 'Record what you decide' })).toHaveAttribute('href', '/priorities/first/decide');
  });
});
