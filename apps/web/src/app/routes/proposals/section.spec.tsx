import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { markOf } from '../../../features/propose/fingerprint.ts';
import { keepLocalCopy, readLocalCopy } from '../../../features/propose/local-copy.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';
import { editProposal, sampleProposal } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

/** The API has what it was sent, and whatever a colleague wrote. */
const saved = (version: number, colleague: object = {}) => (variables: Record<string, unknown> = {}) => {
  const { smallestPilot = sampleProposal.smallestPilot } = (variables.input ?? {}) as { smallestPilot?: string };
  return { updateProposal: { proposal: { ...sampleProposal, smallestPilot, ...colleague, version, savedAt: '2026-12-01T15:07:00Z' }, userErrors: [] } };
};
const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const type = (label: string | RegExp, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const updates = (asked: { name: string; variables: Record<string, unknown> }[]) =>
  asked.filter(({ name }) => name === 'UpdateProposal').map(({ variables }) => variables.input);

describe('a section of an idea', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => void jest.useRealTimers());

  it('shows each indicator with where it stands and where it should be', async () => {
    await renderRoute('/proposals/prp_1/change', { EditProposal: editProposal() });
    expect(screen.getByText('Now it is 60%; the council wants 30%. Less is better.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'What you expect to reach' })).toHaveAttribute('name', 'claims-NOISE-value');
  });

  it('counts words as the rules do: a lone dash is no word', async () => {
    await renderRoute('/proposals/prp_1/pilot', { EditProposal: editProposal({ smallestPilot: 'One street – one week' }) });
    expect(screen.getByText('You have 296 words left.')).toBeInTheDocument();
  });

  it('saves itself a moment after the last change, with the version it read, and says when', async () => {
    jest.useFakeTimers();
    const { asked } = await renderRoute('/proposals/prp_1/pilot', { EditProposal: editProposal(), UpdateProposal: saved(8) });
    expect(screen.getByText('Draft saved 14:32')).toBeInTheDocument();
    type(/smallest first step/, 'One street.');
    expect(screen.getByText('Not saved yet…')).toBeInTheDocument();
    await wait(1400);
    expect(updates(asked)).toEqual([]);
    await wait(200);
    await screen.findByText('Draft saved 15:07');
    expect(updates(asked)).toEqual([{ id: 'prp_1', version: 7, smallestPilot: 'One street.' }]);
    type(/smallest first step/, 'One street, one week.');
    await wait(1600);
    expect(updates(asked)[1]).toMatchObject({ version: 8 });
  });

  it('keeps the words on this device while there is no network', async () => {
    jest.useFakeTimers();
    await renderRoute('/proposals/prp_1/pilot', {
      EditProposal: editProposal(),
      UpdateProposal: () => {
        throw new TypeError('Failed to fetch');
      },
    });
    type(/smallest first step/, 'One street.');
    await wait(1600);
    expect(screen.getByText('Saved on this device, not sent. We try again by ourselves.')).toBeInTheDocument();
    expect(readLocalCopy('prp_1', 'pilot')?.answers).toEqual({ smallestPilot: 'One street.' });
  });

  it('puts back what a killed tab left behind, says so, and saves it', async () => {
    const base = markOf('pilot', { smallestPilot: '' });
    keepLocalCopy('prp_1', 'pilot', { answers: { smallestPilot: 'Half a sen' }, base, at: '2026-12-01T14:40:00Z' });
    const { asked } = await renderRoute('/proposals/prp_1/pilot', { EditProposal: editProposal(), UpdateProposal: saved(8) });
    expect(await screen.findByText(/We found what you wrote/)).toHaveTextContent('on 1 December 2026 at 2:40pm on this device, and put it back.');
    expect(screen.getByLabelText(/smallest first step/)).toHaveValue('Half a sen');
    await waitFor(() => expect(updates(asked)).toEqual([{ id: 'prp_1', version: 7, smallestPilot: 'Half a sen' }]));
    await waitFor(() => expect(readLocalCopy('prp_1', 'pilot')).toBeNull());
  });

  it('shows both versions when a colleague changed the same answer, and keeps the one chosen', async () => {
    const current = { version: 9, smallestPilot: 'Theirs.' };
    let isFirst = true;
    const { asked } = await renderRoute('/proposals/prp_1/pilot', {
      EditProposal: () => editProposal(isFirst ? {} : current)(),
      UpdateProposal: ({ input }) => {
        isFirst = false;
        if (JSON.stringify(input).includes('"version":7')) throw new Refusal('CONFLICT');
        return saved(10)();
      },
    });
    await userEvent.type(screen.getByLabelText(/smallest first step/), 'Mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(await screen.findByText('Mine.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /colleague/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save these choices' }));
    // Theirs is saved already, so nothing more need be sent.
    await waitFor(() => expect(updates(asked).at(-1)).toEqual({ id: 'prp_1', version: 9 }));
  });

  it('goes on with the version it read while a colleague’s words stand in another answer of this section', async () => {
    jest.useFakeTimers();
    const { asked } = await renderRoute('/proposals/prp_1/evidence', { EditProposal: editProposal(), UpdateProposal: saved(9, { risks: 'Theirs.', evidence: 'Mine.' }) });
    type(/What shows that it works/, 'Mine.');
    await wait(1600);
    type(/What shows that it works/, 'Mine, again.');
    await wait(1600);
    expect(updates(asked)).toEqual([
      { id: 'prp_1', version: 7, evidence: 'Mine.' },
      { id: 'prp_1', version: 7, evidence: 'Mine, again.' },
    ]);
  });

  it('is no conflict when a colleague changed another section', async () => {
    let version = 7;
    const { asked, router } = await renderRoute('/proposals/prp_1/pilot', {
      EditProposal: () => editProposal({ version, approach: 'Theirs.' })(),
      UpdateProposal: ({ input }) => {
        if (JSON.stringify(input).includes('"version":7')) {
          version = 9;
          throw new Refusal('CONFLICT');
        }
        return saved(10)();
      },
    });
    await userEvent.type(screen.getByLabelText(/smallest first step/), 'Mine.');
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/proposals/prp_1/cost'));
    expect(updates(asked).at(-1)).toEqual({ id: 'prp_1', version: 9, smallestPilot: 'Mine.' });
  });

  it('refuses what is no amount in the same words above and beside the box, and keeps it', async () => {
    const { asked } = await renderRoute('/proposals/prp_1/cost', { EditProposal: editProposal(), UpdateProposal: saved(8) });
    await userEvent.type(screen.getByLabelText('What would the pilot cost?'), '25k');
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    const link = await screen.findByRole('link', { name: 'Enter the amount in pounds, like 25000.' });
    expect(link).toHaveAttribute('href', '#price');
    expect(screen.getByRole('textbox', { name: 'What would the pilot cost?' })).toHaveValue('25k');
    expect(screen.getByRole('textbox', { name: 'What would the pilot cost?' })).toHaveAccessibleDescription(/like 25000/);
    expect(updates(asked)).not.toContainEqual(expect.objectContaining({ price: '25' }));
  });

  it('adds an organisation and puts the focus on its name', async () => {
    await renderRoute('/proposals/prp_1/about', { EditProposal: editProposal(), UpdateProposal: saved(8) });
    await userEvent.click(screen.getByRole('button', { name: 'Add an organisation' }));
    await waitFor(() => expect(screen.getByLabelText('Its name')).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Remove organisation 1' }));
    await waitFor(() => expect(screen.queryByLabelText('Its name')).not.toBeInTheDocument());
  });

  it('comes back to the check after a change from there', async () => {
    const { router } = await renderRoute('/proposals/prp_1/pilot?from=check', { EditProposal: editProposal(), UpdateProposal: saved(8) });
    await userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/proposals/prp_1/check'));
  });

  it('speaks Welsh', async () => {
    await renderRoute('/proposals/prp_1/pilot', { EditProposal: editProposal() }, 'cy');
    expect(screen.getByRole('button', { name: 'Cadw a pharhau' })).toBeInTheDocument();
    expect(screen.getByText('Mae gennych 300 gair ar ôl.')).toBeInTheDocument();
  });
});
