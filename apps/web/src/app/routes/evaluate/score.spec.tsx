import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScorePageDocument } from '../../../gql/score-page.ts';
import { ScoringWorklistDocument } from '../../../gql/scoring-worklist.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { item, scorePage, sheet } from '../../../../test/sample-scoring.ts';

const saved = { scoreProposal: { scoresheet: { id: 'pnl_1', status: 'IN_PROGRESS' }, userErrors: [] } };
const page = (...items: ReturnType<typeof item>[]) => ({ ScorePage: () => scorePage(sheet(items)), ScoreProposal: () => saved });
const cell = (name: string) => within(screen.getByRole('region', { name }));

describe('scoring one idea', () => {
  it('says how far one is, and that nothing is sent', async () => {
    await renderRoute('/evaluate/fix/prp_A', page(item('A', 1, null), item('B', null, null)));
    expect(screen.getByText('Your points: 12 of 100 so far, 1 of 2 scored.')).toBeInTheDocument();
    expect(screen.getByText('Not sent yet.')).toBeInTheDocument();
    expect(screen.getByText('The scores of the others are hidden until you send yours.')).toBeInTheDocument();
  });

  it('shows a zero as a score', async () => {
    await renderRoute('/evaluate/fix/prp_A', page(item('A', 0, null)));
    expect(cell('Effect').getByRole('radio', { name: '0 – no answer' })).toBeChecked();
    expect(cell('Cost').getByRole('radio', { name: '0 – no answer' })).not.toBeChecked();
  });

  it('says beside a level what the criterion itself asks for, and keeps the usual words elsewhere', async () => {
    const own = scorePage(sheet([item('A', null, null)]));
    const anchored = { ...own, challenge: own.challenge && { ...own.challenge, criteria: own.challenge.criteria.map((one) => (one.code === 'IMPACT' ? { ...one, anchors: [{ level: 3, text: { en: 'Tried on one road.', cy: null } }] } : one)) } };
    await renderRoute('/evaluate/fix/prp_A', { ScorePage: () => anchored });
    expect(cell('Effect').getByRole('radio', { name: '3 – fair' })).toHaveAccessibleDescription('Tried on one road.');
    expect(cell('Effect').getByRole('radio', { name: '2 – weak' })).not.toHaveAccessibleDescription();
    expect(cell('Cost').queryByText('Tried on one road.')).not.toBeInTheDocument();
    expect(screen.getByText('Where a criterion says beside a score what earns it, go by that.')).toBeInTheDocument();
  });

  it('says in words that a score is below the least one', async () => {
    await renderRoute('/evaluate/fix/prp_A', page(item('A', null, null)));
    expect(screen.queryByText('Below the least score of 2.')).not.toBeInTheDocument();
    await userEvent.click(cell('Effect').getByRole('radio', { name: '1 – poor' }));
    expect(screen.getByText('Below the least score of 2.')).toBeInTheDocument();
    await userEvent.click(cell('Effect').getByRole('radio', { name: '2 – weak' }));
    expect(screen.queryByText('Below the least score of 2.')).not.toBeInTheDocument();
  });

  it('saves a cell by itself as soon as it has both a score and a reason', async () => {
    const { asked } = await renderRoute('/evaluate/fix/prp_A', page(item('A', null, null)));
    await userEvent.click(cell('Cost').getByRole('radio', { name: '0 – no answer' }));
    expect(cell('Cost').getByText('Not saved yet: it needs a score and a reason.')).toBeInTheDocument();
    await userEvent.type(cell('Cost').getByRole('textbox'), 'No price is given at all');
    await userEvent.tab();
    await waitFor(() => expect(asked.filter(({ name }) => name === 'ScoreProposal')).toHaveLength(1));
    const input = { proposalId: 'prp_A', criterionCode: 'COST', value: 0, reason: 'No price is given at all' };
    expect(asked.find(({ name }) => name === 'ScoreProposal')?.variables).toEqual({ input });
    expect(await cell('Cost').findByText(/^Saved at/)).toBeInTheDocument();
  });

  it('stays on the page and says so when there is no connection', async () => {
    const answers = { ...page(item('A', null, null)), ScoreProposal: () => { throw new TypeError('Failed to fetch'); } };
    await renderRoute('/evaluate/fix/prp_A', answers);
    await userEvent.click(cell('Cost').getByRole('radio', { name: '4 – good' }));
    await userEvent.type(cell('Cost').getByRole('textbox'), 'It is cheap to run');
    await userEvent.tab();
    expect(await cell('Cost').findByText(/No connection/)).toBeInTheDocument();
    expect(cell('Cost').getByRole('textbox')).toHaveValue('It is cheap to run');
    expect(cell('Cost').getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('leads each error of the whole form to its field and keeps what was typed', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['reason'], message: 'Say what led to this score.' }];
    await renderRoute('/evaluate/fix/prp_A', { ...page(item('A', null, 3)), ScoreProposal: () => ({ scoreProposal: { scoresheet: null, userErrors } }) });
    await userEvent.click(cell('Effect').getByRole('radio', { name: '4 – good' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save and review' }));
    expect(await screen.findByRole('link', { name: 'Say what led to this score.' })).toHaveAttribute('href', '#IMPACT-rationale');
    expect(cell('Effect').getByRole('radio', { name: '4 – good' })).toBeChecked();
  });

  it('saves only what changed when the form is sent', async () => {
    const { asked, router } = await renderRoute('/evaluate/fix/prp_A', { ...page(item('A', 4, null), item('B', 1, 1)) });
    await userEvent.click(screen.getByRole('button', { name: 'Save and go to the next idea' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/evaluate/fix/prp_B'));
    expect(asked.filter(({ name }) => name === 'ScoreProposal')).toHaveLength(0);
  });

  it('lets nobody change what is sent', async () => {
    await renderRoute('/evaluate/fix/prp_A', { ScorePage: () => scorePage(sheet([item('A', 0, 5)], { status: 'SENT', sentAt: '2026-05-12T09:05:00Z' })) });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('0')).toBeInTheDocument();
  });

  it('leads to the declaration first', async () => {
    const { router } = await renderRoute('/evaluate/fix/prp_A', {
      ScorePage: () => scorePage(sheet([], { status: 'PENDING_DECLARATION' })),
      DeclarePage: () => ({ viewer: { person: { id: 'per_bo' } }, challenge: { id: 'chl_1', slug: 'fix', title: { en: 'Fix', cy: null }, scoresheet: { id: 'pnl_1', status: 'PENDING_DECLARATION', flags: [], pastEmployers: [], declarations: [] } } }),
    });
    expect(router.state.location.pathname).toBe('/evaluate/fix/declare');
  });

  it('never asks the API for the scores of others', () => {
    for (const { text } of [ScorePageDocument, ScoringWorklistDocument]) expect(text).not.toMatch(/moderation|ranking|evaluator|panel\b/);
  });
});
