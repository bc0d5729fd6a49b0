import { describe, expect, it, jest } from '@jest/globals';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SimilarChallengesQuery } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';
import { editChallenge, stepped } from '../../../../test/sample-proposal.ts';

// Whole pages with many boxes take their time on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5000 });

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }));
const inputOf = (asked: { name: string; variables: Record<string, unknown> }[], verb: string) => asked.findLast(({ name }) => name === verb)?.variables.input;

const alike = (): SimilarChallengesQuery => ({
  challenge: {
    id: 'chl_1',
    similar: [
      {
        wordMatch: 0.6, titleMatch: 0.4, words: ['night', 'works'], isSamePlace: false, isNeighbour: true, isSameTheme: true,
        challenge: { id: 'chl_9', slug: 'quiet-nights', stage: 'ENGAGING', viewerCan: ['ASK_TO_JOIN'], title: { en: 'Quiet nights', cy: null }, lead: { id: 'org_9', name: { en: 'Fenwold County Council', cy: null } } },
      },
    ],
  },
});

describe('a section of a challenge', () => {
  it('saves only its own answers, with the version that was read', async () => {
    const { asked, router } = await renderRoute('/challenges/night-works/edit/outcomes', { EditChallenge: editChallenge(), UpdateChallenge: stepped('updateChallenge') });
    await userEvent.type(screen.getByLabelText('Outcomes you want'), ' Always.');
    await save();
    await waitFor(() => expect(router.state.location.pathname).toBe('/challenges/night-works/edit'));
    expect(inputOf(asked, 'UpdateChallenge')).toEqual({
      id: 'chl_1',
      version: 3,
      content: { outcomesWanted: { en: 'Quiet. Always.', cy: null }, notWanted: { en: 'An app.', cy: null } },
    });
  });

  it('asks for both languages beside one another in Wales, and hides Welsh away elsewhere', async () => {
    const { unmount } = await renderRoute('/challenges/night-works/edit/outcomes', { EditChallenge: editChallenge({ regime: 'WALES_PA23' }) });
    expect(screen.getByLabelText('Outcomes you want (English)')).toBeVisible();
    expect(screen.getByLabelText('Outcomes you want (Welsh)')).toHaveAttribute('lang', 'cy');
    unmount();
    await renderRoute('/challenges/night-works/edit/outcomes', { EditChallenge: editChallenge() });
    expect(screen.getByLabelText('Outcomes you want (Welsh)').closest('details')).not.toHaveAttribute('open');
  });

  it('adds an indicator by a form post, puts the focus into it and makes its code', async () => {
    const { asked } = await renderRoute('/challenges/night-works/edit/indicators', { EditChallenge: editChallenge(), UpdateChallenge: stepped('updateChallenge') });
    await userEvent.click(screen.getByRole('button', { name: 'Add another indicator' }));
    const second = within(await screen.findByRole('group', { name: 'Indicator 2' }));
    await waitFor(() => expect(second.getByLabelText('What is measured')).toHaveFocus());
    await userEvent.type(second.getByLabelText('What is measured'), 'Complaints about noise');
    await userEvent.type(second.getByLabelText('Target'), '1,250.5');
    await save();
    await waitFor(() => expect(inputOf(asked, 'UpdateChallenge')).toBeDefined());
    expect(inputOf(asked, 'UpdateChallenge')).toMatchObject({ content: { indicators: [{ code: 'NOISE' }, { code: 'COMPLAINTS_ABOUT', target: 1250.5, baseline: null }] } });
  });

  it('drops an indicator that was left empty', async () => {
    const { asked } = await renderRoute('/challenges/night-works/edit/indicators', { EditChallenge: editChallenge(), UpdateChallenge: stepped('updateChallenge') });
    await userEvent.click(screen.getByRole('button', { name: 'Add another indicator' }));
    await screen.findByRole('group', { name: 'Indicator 2' });
    await save();
    await waitFor(() => expect(inputOf(asked, 'UpdateChallenge')).toBeDefined());
    expect(inputOf(asked, 'UpdateChallenge')).toMatchObject({ content: { indicators: [{ code: 'NOISE' }] } });
  });

  it('shares out per cent and saves exact basis points in the order of the page', async () => {
    const { asked } = await renderRoute('/challenges/night-works/edit/criteria', { EditChallenge: editChallenge(), UpdateChallenge: stepped('updateChallenge') });
    const weight = screen.getByRole('spinbutton', { name: 'Impact' });
    expect(weight).toHaveValue(59.5);
    await userEvent.clear(weight);
    await userEvent.type(weight, '33.33');
    expect(screen.getByText(/The weights add up to 73.83. Share out another 26.17./)).toBeInTheDocument();
    await save();
    await waitFor(() => expect(inputOf(asked, 'UpdateChallenge')).toBeDefined());
    expect(inputOf(asked, 'UpdateChallenge')).toMatchObject({ content: { criteria: [{ code: 'IMPACT', weightBp: 3333, minimumScore: 2 }, { code: 'COST', weightBp: 4050 }] } });
  });

  it('finds a place by name, adds it and saves its code', async () => {
    const found = { places: { nodes: [{ code: 'W06000023', nation: 'WALES', name: { en: 'Powys', cy: 'Powys' } }] } };
    const { asked } = await renderRoute('/challenges/night-works/edit/places', { EditChallenge: editChallenge(), SearchPlaces: () => found, UpdateChallenge: stepped('updateChallenge') });
    await userEvent.type(screen.getByLabelText('Find a council area'), 'pow{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Add Powys' }));
    await screen.findByRole('button', { name: 'Remove Powys' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove York' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove York' })).not.toBeInTheDocument());
    await save();
    await waitFor(() => expect(inputOf(asked, 'UpdateChallenge')).toBeDefined());
    expect(inputOf(asked, 'UpdateChallenge')).toMatchObject({ content: { placeCodes: ['W06000023'] } });
  });

  it('shows a date in UK time and names the box that is no date', async () => {
    const { asked } = await renderRoute('/challenges/night-works/edit/dates', { EditChallenge: editChallenge(), UpdateChallenge: stepped('updateChallenge') });
    expect(screen.getByText('31 March 2027 at 5pm')).toBeInTheDocument();
    const closes = within(screen.getByRole('group', { name: 'Closes for ideas' }));
    await userEvent.clear(closes.getByLabelText('Day'));
    await userEvent.type(closes.getByLabelText('Day'), '32');
    await save();
    const link = await screen.findByRole('link', { name: /^Closes for ideas: Enter a real date/ });
    expect(link).toHaveAttribute('href', '#closesAt-day');
    expect(inputOf(asked, 'UpdateChallenge')).toBeUndefined();
  });

  it('shows what somebody else saved beside what was typed, then saves over it only when asked again', async () => {
    let isFirst = true;
    const { asked } = await renderRoute('/challenges/night-works/edit/outcomes', {
      EditChallenge: () => editChallenge(isFirst ? {} : { version: 5, outcomesWanted: { en: 'Theirs.', cy: null } })(),
      UpdateChallenge: () => {
        if (!isFirst) return stepped('updateChallenge')();
        isFirst = false;
        throw new Refusal('CONFLICT');
      },
    });
    await userEvent.type(screen.getByLabelText('Outcomes you want'), ' Mine.');
    await save();
    expect(await screen.findByText('Theirs.')).toBeInTheDocument();
    expect(screen.getByLabelText('Outcomes you want')).toHaveValue('Quiet. Mine.');
    await save();
    await waitFor(() => expect(inputOf(asked, 'UpdateChallenge')).toMatchObject({ version: 5, content: { outcomesWanted: { en: 'Quiet. Mine.' } } }));
  });
});

describe('the task list of a challenge', () => {
  it('says what is missing and leads from an error to its section and its box', async () => {
    await renderRoute('/challenges/night-works/edit', {
      SimilarChallenges: alike,
      EditChallenge: editChallenge(),
      SendChallengeForReview: stepped('sendChallengeForReview', [{ code: 'MISSING', path: ['contactEmail'], message: 'x' }]),
    });
    expect(screen.getByRole('heading', { name: 'You have completed 1 of 2 sections' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send for review' }));
    const link = await screen.findByRole('link', { name: /Enter an e-mail address that people can write to/ });
    expect(link).toHaveAttribute('href', '/challenges/night-works/edit/contact?check=1#contactEmail');
  });

  it('shows who asked the same already, why it is alike, and the way to take part', async () => {
    await renderRoute('/challenges/night-works/edit', { SimilarChallenges: alike, EditChallenge: editChallenge() });
    expect(screen.getByText('same words: night, works · neighbouring place · same theme')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Ask to take part.*Quiet nights/u })).toHaveAttribute('href', '/challenges/quiet-nights/join');
  });

  it('warns in Wales of every text that stands in one language only', async () => {
    await renderRoute('/challenges/night-works/edit', { SimilarChallenges: alike, EditChallenge: editChallenge({ regime: 'WALES_PA23' }) });
    expect(screen.getByRole('link', { name: 'Indicator 1: What is measured (Welsh)' })).toHaveAttribute('href', '/challenges/night-works/edit/indicators#indicators-0-name-cy');
    expect(screen.queryByRole('link', { name: 'Terms (Welsh)' })).not.toBeInTheDocument();
  });

  it('offers no step that this person may not take', async () => {
    await renderRoute('/challenges/night-works/edit', { SimilarChallenges: alike, EditChallenge: editChallenge({ stage: 'IN_REVIEW', viewerCan: [] }) });
    expect(screen.queryByRole('button', { name: 'Send for review' })).not.toBeInTheDocument();
    expect(screen.getByText(/waits for a colleague with the role of approver/)).toBeInTheDocument();
  });
});
