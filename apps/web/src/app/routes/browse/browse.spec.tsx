import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BrowseChallengesQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { sampleCard as card } from '../../../../test/sample-challenge.ts';

const sampleCard = { ...card, engagement: { isFollowing: false, followers: 0 } };

const found = (...nodes: BrowseChallengesQuery['challenges']['nodes']) => (): BrowseChallengesQuery => ({
  challenges: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } },
});

/** Where the links of this name lead: the filter in use beside the list, and the way out below it. */
const waysOut = (name: string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));

describe('the list of challenges', () => {
  it('counts exactly the rows it shows', async () => {
    await renderRoute('/challenges', { BrowseChallenges: found(sampleCard, { ...sampleCard, id: 'chl_2', slug: 'two' }) });
    expect(screen.getByRole('heading', { name: '2 challenges' })).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('says who leads, how many joined, how long it is open and what it pays', async () => {
    await renderRoute('/challenges', { BrowseChallenges: found(sampleCard) });
    const card = within(screen.getByRole('article'));
    expect(card.getByText(/Westmoor County Council/)).toHaveTextContent('Westmoor County Council and 1 other');
    expect(card.getByText('closes in 12 days')).toBeInTheDocument();
    expect(card.getByText(/£60,000 to £180,000/)).toBeInTheDocument();
  });

  it('asks for what the address says, so that an address alone gives the same list', async () => {
    const { asked } = await renderRoute('/challenges?q=holes&theme=HIGHWAYS&theme=NONSENSE&stage=wanted&where=WALES&budget=small', {
      BrowseChallenges: found(sampleCard),
    });
    const browse = asked.find(({ name }) => name === 'BrowseChallenges');
    expect(browse?.variables.filter).toEqual({
      query: 'holes',
      themes: ['HIGHWAYS'],
      stages: ['ENGAGING', 'OPEN'],
      nations: ['WALES'],
      budgetAtMost: '50000',
    });
  });

  it('offers to take each filter away when nothing matches', async () => {
    await renderRoute('/challenges?q=unicorns&stage=pilots', { BrowseChallenges: found() });
    expect(screen.getByRole('heading', { name: 'No challenge matches' })).toBeInTheDocument();
    expect(waysOut('Remove the filter “unicorns”')).toEqual(['/challenges?stage=pilots', '/challenges?stage=pilots']);
    expect(waysOut('Remove the filter Pilot running')).toEqual(['/challenges?q=unicorns', '/challenges?q=unicorns']);
  });

  it('keeps the filters on the way to the next page', async () => {
    await renderRoute('/challenges?theme=HOUSING', {
      BrowseChallenges: () => ({ challenges: { totalCount: 30, nodes: [sampleCard], pageInfo: { hasNextPage: true, endCursor: 'c20' } } }),
    });
    expect(screen.getByRole('link', { name: /Next page/ })).toHaveAttribute('href', '/challenges?theme=HOUSING&after=c20');
  });

  it('searches again when the form is sent, without leaving the page', async () => {
    const { router } = await renderRoute('/challenges', { BrowseChallenges: found(sampleCard) });
    await userEvent.type(screen.getByLabelText('Words'), 'buses');
    await userEvent.click(screen.getByRole('button', { name: 'Show challenges' }));
    await waitFor(() => expect(new URLSearchParams(router.state.location.search).get('q')).toBe('buses'));
  });

  it('speaks Welsh and keeps the language in every link', async () => {
    await renderRoute('/challenges', { BrowseChallenges: found(sampleCard) }, 'cy');
    expect(screen.getByRole('heading', { name: '1 her' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fix it once' })).toHaveAttribute('href', '/cy/challenges/fix-it-once');
    // Its name, and the same in the words of the button that follows it.
    for (const name of screen.getAllByText('Fix it once')) expect(name).toHaveAttribute('lang', 'en');
  });
});
