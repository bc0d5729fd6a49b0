import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ConsultationVoteFragment, PairQuestionQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const option = (code: string, title: string, amount: string | null = null) => ({
  id: `opt_${code}`,
  code,
  state: 'LISTED' as const,
  isSuggested: false,
  title: { en: title, cy: null },
  note: { en: null, cy: null },
  cost: amount === null ? null : { amount },
});
const consultation = (changes: Partial<ConsultationVoteFragment> = {}): { consultation: ConsultationVoteFragment } => ({
  consultation: {
    id: 'con_1',
    slug: 'first',
    method: 'PAIRWISE',
    state: 'OPEN',
    closesAt: '2999-03-31T16:00:00.000Z',
    closedAt: null,
    title: { en: 'What comes first?', cy: 'Beth sy’n dod gyntaf?' },
    organisation: { slug: 'westmoor', name: { en: 'Westmoor', cy: null } },
    isYours: false,
    isInvited: false,
    myRanking: null,
    myApprovals: null,
    question: { en: 'Which matters more?', cy: 'Pa un sydd bwysicaf?' },
    about: { en: 'The cabinet looks at it in May.', cy: null },
    budget: null,
    options: [option('1', 'Potholes'), option('2', 'Damp homes'), option('3', 'Late buses')],
    ...changes,
  },
});
const pair = (turn: number): PairQuestionQuery => ({ nextPair: { token: `token-${turn}`, turn, pairs: 3, left: option('1', 'Potholes'), right: option('2', 'Damp homes') } });
const done = (verb: string) => ({ [verb]: { consultation: { id: 'con_1' }, userErrors: [] } });

describe('a pairwise survey', () => {
  it('sends the chosen side with the token of its question, and asks the next', async () => {
    let turn = 0;
    const { asked } = await renderRoute('/priorities/first', { ConsultationPage: () => consultation(), PairQuestion: () => pair(turn++), VoteOnPair: () => done('voteOnPair') });
    await userEvent.click(screen.getByRole('button', { name: 'Damp homes' }));
    expect(await screen.findByText('Saved. You have answered 1 pair.')).toBeInTheDocument();
    const vote = asked.find(({ name }) => name === 'VoteOnPair');
    expect(vote?.variables).toEqual({ input: { consultationId: 'con_1', token: 'token-0', choice: 'RIGHT', reason: null } });
    expect(vote?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes a reason from whoever cannot decide, and says so where it is missing', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['reason'], message: 'Choose why you cannot decide.' }];
    const { asked } = await renderRoute('/priorities/first', { ConsultationPage: () => consultation(), PairQuestion: () => pair(0), VoteOnPair: () => ({ voteOnPair: { consultation: null, userErrors } }) });
    await userEvent.click(screen.getByText('I cannot decide'));
    await userEvent.click(screen.getByRole('button', { name: 'Show me another pair' }));
    expect(await screen.findByRole('link', { name: 'Choose why you cannot decide.' })).toHaveAttribute('href', '#reason');
    expect(asked.find(({ name }) => name === 'VoteOnPair')?.variables).toMatchObject({ input: { choice: 'UNDECIDED', reason: null } });
  });

  it('keeps what somebody wanted to add when it is refused', async () => {
    const userErrors = [{ code: 'PERSONAL_DATA', path: ['text'], message: 'Leave out addresses.' }];
    await renderRoute('/priorities/first', { ConsultationPage: () => consultation(), PairQuestion: () => pair(0), SuggestOption: () => ({ suggestOption: { consultation: null, userErrors } }) });
    await userEvent.click(screen.getByText('Something else matters more'));
    await userEvent.type(screen.getByRole('textbox', { name: 'What matters?' }), 'Ask ada@people.example');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByRole('link', { name: 'Leave out addresses.' })).toHaveAttribute('href', '#text');
    expect(screen.getByRole('textbox', { name: 'What matters?' })).toHaveValue('Ask ada@people.example');
  });

  it('ends when every pair is answered', async () => {
    await renderRoute('/priorities/first', { ConsultationPage: () => consultation(), PairQuestion: () => ({ nextPair: null }) });
    expect(screen.getByRole('heading', { name: 'You have answered every pair' })).toBeInTheDocument();
  });

  it('asks nothing once it is closed, and leads to the result', async () => {
    const { asked } = await renderRoute('/priorities/first', { ConsultationPage: () => consultation({ state: 'CLOSED', closedAt: '2026-03-31T16:00:00.000Z' }) });
    expect(screen.getByRole('link', { name: 'See the result' })).toHaveAttribute('href', '/priorities/first/results');
    expect(asked.some(({ name }) => name === 'PairQuestion')).toBe(false);
  });

  it('speaks Welsh, and marks what is English only', async () => {
    await renderRoute('/priorities/first', { ConsultationPage: () => consultation(), PairQuestion: () => pair(0) }, 'cy');
    expect(screen.getByRole('heading', { level: 2, name: 'Pa un sydd bwysicaf?' })).toBeInTheDocument();
    expect(screen.getByText('Potholes')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/^Dewiswch un\./)).toBeInTheDocument();
  });
});

describe('a ranked ballot', () => {
  const ranked = (changes: Partial<ConsultationVoteFragment>) => consultation({ method: 'RANKED', ...changes });

  it('sends tiers, with ties together and without what is left out', async () => {
    const { asked } = await renderRoute('/priorities/first', { ConsultationPage: () => ranked({ isInvited: true, myRanking: [['opt_2'], ['opt_3']] }), CastRankedBallot: () => done('castRankedBallot') });
    expect(screen.getByRole('combobox', { name: 'Damp homes' })).toHaveValue('1');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Potholes' }), '1');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Late buses' }), 'Leave out');
    await userEvent.click(screen.getByRole('button', { name: 'Change your ballot' }));
    expect(await screen.findByText(/Your ballot is cast/)).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'CastRankedBallot')?.variables).toEqual({ input: { consultationId: 'con_1', ranking: [['opt_1', 'opt_2']] } });
  });

  it('is for those invited', async () => {
    await renderRoute('/priorities/first', { ConsultationPage: () => ranked({}) });
    expect(screen.getByText(/Only people whom the council invited/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('a ballot within a budget', () => {
  it('adds up what is ticked and sends it', async () => {
    const options = [option('1', 'Benches', '1000.00'), option('2', 'A mural', '1500.50')];
    const { asked } = await renderRoute('/priorities/first', { ConsultationPage: () => consultation({ method: 'BUDGET', budget: { amount: '3000.00' }, options }), CastBudgetBallot: () => done('castBudgetBallot') });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Benches' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'A mural' }));
    expect(screen.getByText('Your choice costs £2,500.50 of £3,000.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cast your ballot' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'CastBudgetBallot')?.variables).toEqual({ input: { consultationId: 'con_1', approves: ['opt_1', 'opt_2'] } }));
  });
});
