import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BrowseProblemsQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { sampleProblemCard, somePlaces } from '../../../../test/sample-problem.ts';

// Whole maps take their time on a busy machine.
jest.setTimeout(30_000);

const found =
  (nodes: BrowseProblemsQuery['problems']['nodes'], more: Partial<BrowseProblemsQuery> = {}) =>
  (): BrowseProblemsQuery => ({
    viewer: { person: null },
    services: [sampleProblemCard.service],
    problems: { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false, endCursor: null } },
    ...more,
  });
const answers = (nodes: BrowseProblemsQuery['problems']['nodes'], more: Partial<BrowseProblemsQuery> = {}) => ({ BrowseProblems: found(nodes, more), PlacesWithProblems: somePlaces });

/** Where the links of this name lead: the filter in use beside the list, and the way out below it. */
const waysOut = (name: string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));

describe('the register of problems', () => {
  it('says of each problem who has it and what it costs, with how many gave a figure', async () => {
    await renderRoute('/problems', answers([sampleProblemCard, { ...sampleProblemCard, id: 'prb_2', slug: 'two', councilCount: 1, yearlyCost: null, yearlyCostCouncils: 0 }]));
    expect(screen.getByRole('heading', { name: '2 problems' })).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('article');
    expect(first).toHaveTextContent('3 councils have it');
    expect(first).toHaveTextContent('£460,000.50 a year (2 of 3 councils gave a figure)');
    expect(second).toHaveTextContent('1 council has it');
    expect(second).toHaveTextContent('No cost known yet');
  });

  it('asks for what the address says, so that an address alone gives the same list', async () => {
    const { asked } = await renderRoute('/problems?q=drains&service=FLOODING_AND_DRAINS&place=E06000010&organisation=org_1&state=CLOSED', answers([]));
    expect(asked.find(({ name }) => name === 'BrowseProblems')?.variables).toMatchObject({
      filter: { query: 'drains', services: ['FLOODING_AND_DRAINS'], places: ['E06000010'], organisation: 'org_1', states: ['CLOSED'] },
      hasPlace: true,
      hasOrganisation: true,
    });
  });

  it('begins with what is shared and alive, and takes nonsense in the address for nothing', async () => {
    const { asked } = await renderRoute('/problems?state=LOST', answers([sampleProblemCard]));
    expect(asked.find(({ name }) => name === 'BrowseProblems')?.variables.filter).toEqual({ states: ['SHARED', 'IN_CHALLENGE'] });
  });

  it('offers to take each filter away when nothing matches, by its name', async () => {
    const place = { name: { en: 'Kingston upon Hull', cy: null } };
    await renderRoute('/problems?q=unicorns&place=E06000010', answers([], { place }));
    expect(screen.getByRole('heading', { name: 'No problem matches' })).toBeInTheDocument();
    expect(waysOut('Remove the filter “unicorns”')).toEqual(['/problems?place=E06000010', '/problems?place=E06000010']);
    expect(waysOut('Remove the filter Kingston upon Hull')).toEqual(['/problems?q=unicorns', '/problems?q=unicorns']);
  });

  it('shows the map with the same places as a list, each leading to its problems', async () => {
    await renderRoute('/problems', answers([sampleProblemCard]));
    expect(screen.getByText('3 places have a shared problem.')).toBeInTheDocument();
    const map = screen.getByRole('group', { name: 'Where councils have shared problems' });
    expect(within(map).getByRole('link', { name: 'Kingston upon Hull: 2 problems' })).toHaveAttribute('href', '/problems?place=E06000010');
    await userEvent.click(screen.getByText('Show all 4 places as a list'));
    expect(screen.getAllByRole('link', { name: 'Isle of Wight' }).map((link) => link.getAttribute('href'))).toEqual(['/problems?place=E06000046', '/problems?place=E06000046']);
  });

  it('searches again when the form is sent, and offers notes to those who may have some', async () => {
    const { router } = await renderRoute('/problems', answers([sampleProblemCard], { viewer: { person: { id: 'per_1' } } }));
    await userEvent.type(screen.getByLabelText('Words'), 'grit');
    await userEvent.selectOptions(screen.getByLabelText('State'), 'Noted, only your council sees it');
    await userEvent.click(screen.getByRole('button', { name: 'Show problems' }));
    await waitFor(() => expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({ q: 'grit', service: '', state: 'NOTED' }));
  });

  it('speaks Welsh', async () => {
    await renderRoute('/problems', answers([sampleProblemCard]), 'cy');
    expect(screen.getByRole('heading', { name: '1 broblem' })).toBeInTheDocument();
    expect(screen.getByRole('article')).toHaveTextContent('Draeniau a llifogydd');
    expect(screen.getByText('Gullies block again')).toHaveAttribute('lang', 'en');
  });
});
