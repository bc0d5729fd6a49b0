import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FeedbackQueueQuery, WaitingFeedbackFragment } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';

const waiting = (id: string, changes: Partial<WaitingFeedbackFragment> = {}): WaitingFeedbackFragment => ({
  id,
  version: 1,
  source: 'PUBLIC',
  satisfaction: 2,
  works: null,
  fallsShort: `The same hole again, says ${id}.`,
  why: null,
  language: 'EN',
  givenAt: '2026-11-20T10:00:00Z',
  flags: [],
  serviceName: { en: 'Road and pavement repairs', cy: null },
  place: { code: 'E10000007', name: { en: 'Derbyshire', cy: null } },
  ...changes,
});
const queue = (...nodes: WaitingFeedbackFragment[]) => (): FeedbackQueueQuery => ({
  viewer: { person: { id: 'per_1' } },
  feedbackWaiting: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});
const done = { feedback: { id: 'fbk_1' }, userErrors: [] };
const card = (text: string) => within(screen.getByText(text).closest('article')!);

describe('the queue of what people wrote', () => {
  it('shows the words, who spoke, and what to look at first', async () => {
    await renderRoute('/work/feedback', { FeedbackQueue: queue(waiting('fbk_1', { flags: ['HEALTH', 'NAME'], language: 'CY' })) });
    const one = card('The same hole again, says fbk_1.');
    expect(one.getByRole('heading', { name: 'Road and pavement repairs – Dissatisfied' })).toBeInTheDocument();
    expect(one.getByText(/^Members of the public/)).toHaveTextContent('Members of the public, Derbyshire, 20 November 2026');
    expect(one.getByText('Health?')).toBeInTheDocument();
    expect(one.getByText('A name?')).toBeInTheDocument();
    expect(one.getByText('The same hole again, says fbk_1.')).toHaveAttribute('lang', 'cy');
  });

  it('lets words be shown, with a key of their own', async () => {
    const { asked } = await renderRoute('/work/feedback', { FeedbackQueue: queue(waiting('fbk_1'), waiting('fbk_2')), ShowFeedback: () => ({ showFeedback: done }) });
    const shown = asked.length;
    await userEvent.click(card('The same hole again, says fbk_2.').getByRole('button', { name: 'Show these words' }));
    await waitFor(() => expect(asked.slice(shown).find(({ name }) => name === 'ShowFeedback')).toMatchObject({ variables: { input: { id: 'fbk_2', version: 1 } }, idempotencyKey: expect.any(String) }));
    const keys = Array.from(document.querySelectorAll<HTMLInputElement>('input[name=idempotencyKey]'), ({ value }) => value);
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps words back, and never shows them, when Enter is pressed in the reason', async () => {
    const { asked } = await renderRoute('/work/feedback', { FeedbackQueue: queue(waiting('fbk_1')), HideFeedback: () => ({ hideFeedback: done }) });
    await userEvent.type(screen.getByRole('textbox'), 'It names a neighbour.{Enter}');
    await waitFor(() => expect(asked.find(({ name }) => name === 'HideFeedback')?.variables).toEqual({ input: { id: 'fbk_1', version: 1, reason: 'It names a neighbour.' } }));
    expect(asked.some(({ name }) => name === 'ShowFeedback')).toBe(false);
  });

  it('asks why words are kept back, beside the answer they belong to', async () => {
    const userErrors = [{ code: 'REASON_MISSING', path: ['reason'], message: 'x' }];
    await renderRoute('/work/feedback', { FeedbackQueue: queue(waiting('fbk_1'), waiting('fbk_2')), HideFeedback: () => ({ hideFeedback: { feedback: null, userErrors } }) });
    await userEvent.click(card('The same hole again, says fbk_2.').getByRole('button', { name: 'Keep these words back' }));
    expect(await screen.findByRole('link', { name: 'Say why these words are kept back.' })).toHaveAttribute('href', '#fbk_2-reason');
    expect(card('The same hole again, says fbk_1.').getByRole('textbox')).not.toHaveAccessibleDescription(/Say why/);
    expect(card('The same hole again, says fbk_2.').getByRole('textbox')).toHaveAccessibleDescription(/Say why these words are kept back/);
  });

  it('says when a colleague was faster', async () => {
    await renderRoute('/work/feedback', {
      FeedbackQueue: queue(waiting('fbk_1')),
      ShowFeedback: () => {
        throw new Refusal('CONFLICT');
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Show these words' }));
    expect(await screen.findByText(/^A colleague has decided on that answer meanwhile/)).toBeInTheDocument();
  });

  it('says so when nothing waits', async () => {
    await renderRoute('/work/feedback', { FeedbackQueue: queue() });
    expect(screen.getByRole('heading', { name: 'Nothing waits to be read' })).toBeInTheDocument();
  });

  it('sends a visitor to sign in, and back afterwards', async () => {
    const { router } = await renderRoute('/work/feedback', {
      FeedbackQueue: () => {
        throw new Refusal('UNAUTHENTICATED');
      },
    });
    expect(router.state.location.pathname + router.state.location.search).toBe('/sign-in?next=%2Fwork%2Ffeedback');
  });
});
