// The page of the opening: what one may do, who did what, and what stands against it.
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OpeningPageQuery, SealingFactsFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const council = { id: 'org_1', name: { en: 'Westmoor County Council', cy: null } };
const sealed: SealingFactsFragment = {
  count: 2, root: 'ab'.repeat(32), logSeq: 9, stillSealed: 2, opened: null, askedAt: null, openedAt: null, viewerMayAsk: true, viewerMayConfirm: false,
  askedBy: null, confirmedBy: null, askedFor: null, confirmedFor: null,
};
const asked = { ...sealed, viewerMayAsk: false, askedAt: '2026-05-01T12:00:00Z', askedFor: council };
const page = (sealing: SealingFactsFragment, stage: 'OPEN' | 'CLOSED' | 'EVALUATING' = 'CLOSED') => (): OpeningPageQuery => ({
  viewer: { person: { id: 'per_1' } },
  challenge: { id: 'chl_1', slug: 'fix', stage, title: { en: 'Fix it once', cy: null }, timeline: { closesAt: '2026-05-01T11:00:00Z' }, sealing },
});
const answer = (verb: string, ...userErrors: object[]) => () => ({ [verb]: { challenge: { id: 'chl_1' }, userErrors } });
const show = (sealing: SealingFactsFragment, more: object = {}, stage?: 'OPEN' | 'CLOSED' | 'EVALUATING') => renderRoute('/challenges/fix/opening', { OpeningPage: page(sealing, stage), ...more });

describe('the opening of the ideas', () => {
  it('is asked for by the first person', async () => {
    const { asked: questions } = await show(sealed, { AskForOpening: answer('askForOpening') });
    expect(screen.getByText(/The ideas are sealed, and nobody can read them/u)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ask to open the ideas' }));
    await waitFor(() => expect(questions.findLast(({ name }) => name === 'AskForOpening')?.variables.input).toEqual({ challengeId: 'chl_1' }));
  });

  it('is confirmed by the second, who is warned that it cannot be undone', async () => {
    const { asked: questions } = await show({ ...asked, viewerMayConfirm: true, askedBy: { id: 'per_2', name: 'Ann' } }, { OpenProposals: answer('openProposals') });
    expect(screen.getByText(/It cannot be undone/u)).toBeInTheDocument();
    expect(screen.getByText(/Ann,/u)).toHaveTextContent('Westmoor County Council');
    await userEvent.click(screen.getByRole('button', { name: 'Confirm and open the ideas' }));
    await waitFor(() => expect(questions.findLast(({ name }) => name === 'OpenProposals')?.variables.input).toEqual({ challengeId: 'chl_1' }));
  });

  it('waits, for whoever asked and everybody else', async () => {
    await show(asked);
    expect(screen.getByText(/waits for a second person/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /open the ideas/iu })).not.toBeInTheDocument();
  });

  it('says when a seal is broken', async () => {
    await show({ ...asked, viewerMayConfirm: true }, { OpenProposals: answer('openProposals', { code: 'SEAL_BROKEN', path: [], message: 'x' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Confirm and open the ideas' }));
    expect(await screen.findByText(/so nothing was opened/u)).toBeInTheDocument();
  });

  it('shows afterwards to everybody how many were opened, when and under which root', async () => {
    await show({ ...asked, openedAt: '2026-05-01T13:00:00Z', confirmedFor: council, opened: 1, stillSealed: 0 }, {}, 'EVALUATING');
    expect(screen.getByText(/Two people have opened the ideas together/u)).toBeInTheDocument();
    expect(screen.getByText(/stay unread/u)).toHaveTextContent('1 idea');
    expect(screen.getByText('ab'.repeat(32))).toBeInTheDocument();
  });

  it('says before the closing time until when ideas can be sent, and where nothing was sent', async () => {
    await show({ ...sealed, count: null, root: null, stillSealed: 0, viewerMayAsk: false }, {}, 'OPEN');
    expect(screen.getByText(/Ideas can be sent until/u)).toBeInTheDocument();
  });

  it('says where nothing was sent', async () => {
    await show({ ...sealed, count: 0, stillSealed: 0, viewerMayAsk: false });
    expect(screen.getByText('No idea was sent, so there is nothing to open.')).toBeInTheDocument();
  });
});
