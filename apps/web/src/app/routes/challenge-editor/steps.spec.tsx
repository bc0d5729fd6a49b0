import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { editChallenge, sampleDraft, stepped } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

const NOBODY_PAGE = { ChallengePage: () => ({ challenge: null }) };
const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], verb: string) => asked.findLast(({ name }) => name === verb)?.variables.input;

describe('a new challenge', () => {
  const acting = (kind: string, nation: string) => () => ({
    viewer: { person: { id: 'per_1' }, actingFor: { id: 'org_1', kind, name: { en: 'Powys', cy: null }, place: { code: 'W06000023', nation } } },
  });

  it('asks a Welsh council for both titles and sets the Welsh rules', async () => {
    const { asked, router } = await renderRoute('/challenges/new', {
      NewChallenge: acting('COUNCIL', 'WALES'),
      DraftChallenge: stepped('draftChallenge'),
      UpdateChallenge: stepped('updateChallenge'),
      EditChallenge: editChallenge(),
    });
    await userEvent.type(screen.getByLabelText('Title (English)'), 'Quiet nights');
    await userEvent.type(screen.getByLabelText('Title (Welsh)'), 'Nosweithiau tawel');
    await userEvent.click(screen.getByRole('button', { name: 'Begin the challenge' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/challenges/night-works/edit'));
    expect(inputOf(asked, 'DraftChallenge')).toEqual({ title: { en: 'Quiet nights', cy: 'Nosweithiau tawel' } });
    expect(inputOf(asked, 'UpdateChallenge')).toEqual({ id: 'chl_1', version: 4, content: { regime: 'WALES_PA23' } });
  });

  it('cannot be begun for a supplier, and says who can', async () => {
    await renderRoute('/challenges/new', { NewChallenge: acting('SUPPLIER', 'ENGLAND') });
    expect(screen.queryByRole('button', { name: 'Begin the challenge' })).not.toBeInTheDocument();
    expect(screen.getByText(/Only a buyer of a council/)).toBeInTheDocument();
  });
});

describe('the review', () => {
  it('sends each step with the version that was read', async () => {
    const { asked } = await renderRoute('/challenges/night-works/review', {
      EditChallenge: editChallenge({ stage: 'IN_REVIEW', viewerCan: ['APPROVE', 'REQUEST_CHANGES'] }),
      ApproveChallenge: stepped('approveChallenge'),
      RequestChallengeChanges: stepped('requestChallengeChanges'),
    });
    await userEvent.type(screen.getByLabelText('What should change?'), 'Say who hears it, please.');
    await userEvent.click(screen.getByRole('button', { name: 'Send it back' }));
    await waitFor(() => expect(inputOf(asked, 'RequestChallengeChanges')).toEqual({ id: 'chl_1', version: 3, reason: 'Say who hears it, please.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Approve the challenge' }));
    await waitFor(() => expect(inputOf(asked, 'ApproveChallenge')).toEqual({ id: 'chl_1', version: 3 }));
  });

  it('leads from what keeps a challenge shut to the section that mends it', async () => {
    await renderRoute('/challenges/night-works/review', {
      EditChallenge: editChallenge({ stage: 'ENGAGING', viewerCan: ['OPEN', 'AMEND'] }),
      OpenChallenge: stepped('openChallenge', [{ code: 'TERMS_MISSING', path: ['terms', 'en'], message: 'x' }]),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Open for ideas' }));
    const link = await screen.findByRole('link', { name: 'Enter the terms: rights, data licence, staff transfer and exit.' });
    expect(link).toHaveAttribute('href', '/challenges/night-works/amend/contact#terms-en');
  });
});

describe('a change to a published challenge', () => {
  it('is shown as a difference first and published only then, with its reason', async () => {
    const { asked } = await renderRoute('/challenges/night-works/amend/problem', {
      ...NOBODY_PAGE,
      EditChallenge: editChallenge({ stage: 'OPEN', viewerCan: ['AMEND'] }),
      AmendChallenge: stepped('amendChallenge'),
    });
    await userEvent.type(screen.getByLabelText('Summary'), ' Badly.');
    await userEvent.type(screen.getByLabelText('Reason'), 'A word was missing.');
    await userEvent.click(screen.getByRole('radio', { name: /No, like mending/ }));
    await userEvent.click(screen.getByRole('button', { name: 'See the difference' }));
    expect(await screen.findByText('People lose sleep. Badly.')).toBeInTheDocument();
    expect(screen.getByText('People lose sleep.').tagName).toBe('DEL');
    expect(screen.getAllByText('Published now')).toHaveLength(1);
    expect(inputOf(asked, 'AmendChallenge')).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Publish this change' }));
    await waitFor(() => expect(inputOf(asked, 'AmendChallenge')).toBeDefined());
    expect(inputOf(asked, 'AmendChallenge')).toMatchObject({
      version: 3,
      reason: { en: 'A word was missing.', cy: null },
      material: false,
      content: { summary: { en: 'People lose sleep. Badly.' }, closesAt: sampleDraft.timeline.closesAt?.replace('Z', '.000Z') },
    });
    expect(Object.keys(Object(Object(inputOf(asked, 'AmendChallenge')).content))).not.toContain('opensAt');
  });

  it('needs a reason and a word on whether it is material', async () => {
    await renderRoute('/challenges/night-works/amend/problem', { EditChallenge: editChallenge({ stage: 'ENGAGING', viewerCan: ['AMEND'] }) });
    await userEvent.click(screen.getByRole('button', { name: 'See the difference' }));
    expect(await screen.findByRole('link', { name: 'Say why, in at least 10 characters.' })).toHaveAttribute('href', '#reason-en');
    expect(screen.getByRole('link', { name: /Choose whether this change/ })).toHaveAttribute('href', '#material');
  });
});

describe('the end of a challenge', () => {
  it('lets one choose, each way on its own page with its consequences', async () => {
    await renderRoute('/challenges/night-works/stop', { EditChallenge: editChallenge({ stage: 'OPEN', viewerCan: ['WITHDRAW', 'TERMINATE'] }) });
    expect(screen.getByRole('link', { name: 'Stop this challenge' })).toHaveAttribute('href', '/challenges/night-works/stop/terminate');
  });

  it('goes straight to the only way there is, and ends it with the reason', async () => {
    const { asked, router } = await renderRoute('/challenges/night-works/stop', {
      ...NOBODY_PAGE,
      EditChallenge: editChallenge(),
      WithdrawChallenge: stepped('withdrawChallenge'),
    });
    expect(router.state.location.pathname).toBe('/challenges/night-works/stop/withdraw');
    expect(screen.getByText(/This cannot be undone/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Why do you withdraw it?'), 'The budget is gone.');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the challenge' }));
    await waitFor(() => expect(inputOf(asked, 'WithdrawChallenge')).toEqual({ id: 'chl_1', version: 3, reason: { en: 'The budget is gone.', cy: null } }));
  });
});
